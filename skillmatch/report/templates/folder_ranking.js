// The page of a folder, second part: the ranking, its filters, and comparing two or three people.

const ROWS = 50, PRINTED = 1000, COMPARED = 3;
const lower = skills.map((name) => name.toLowerCase());
const files = people.map((person) => (person.file || "").toLowerCase());
const printing = { now: false };

// Filter and order.

const hasAny = (person, wanted) => person.skills.some((one, i) => i % 2 === 0 && wanted.has(one));
const named = (text, exact) => new Set(lower.flatMap((name, i) => ((exact ? name === text : name.includes(text)) ? [i] : [])));

function statusIs(person, number, status) {
  if (status === "selected") return state.chosen.has(number);
  if (status === "warned") return Boolean(person.warnings);
  if (status === "twin") return Boolean(person.twin);
  return (person.status || "ok") === status;
}

function wantedNow() {
  const value = (id) => byId(id).value.trim().toLowerCase();
  const text = value("search"), skill = value("skill");
  const wanted = { text, named: text ? named(text, false) : null, by: byId("by").value, band: byId("band").value, status: byId("status").value, least: Number(byId("least").value) || 0, skill: null };
  if (skill) {
    wanted.skill = named(skill, true);
    if (!wanted.skill.size) wanted.skill = named(skill, false);
  }
  return wanted;
}

function matches(person, number, wanted) {
  if (Math.round(fitBy(person, wanted.by)) < wanted.least) return false;
  if (wanted.band && bandBy(person, wanted.by) !== wanted.band) return false;
  if (wanted.skill && !hasAny(person, wanted.skill)) return false;
  if (wanted.status && !statusIs(person, number, wanted.status)) return false;
  if (!wanted.text) return true;
  const name = blind() ? `person ${person.n}` : files[number];
  return name.includes(wanted.text) || hasAny(person, wanted.named);
}

function order() {
  const sign = state.down ? -1 : 1;
  if (state.sort !== "name") return (a, b) => sign * (fitBy(people[a], state.sort) - fitBy(people[b], state.sort)) || a - b;
  if (blind()) return (a, b) => sign * (people[a].n - people[b].n);
  return (a, b) => sign * (files[a] < files[b] ? -1 : files[a] > files[b] ? 1 : 0);
}

function search() {
  const wanted = wantedNow();
  state.found = people.flatMap((person, number) => (matches(person, number, wanted) ? [number] : [])).sort(order());
  state.page = 0;
  state.open = null;
  show();
}

// The ranking.

function show() {
  const { found } = state;
  const rows = printing.now ? PRINTED : ROWS;
  const pages = Math.max(1, Math.ceil(found.length / rows));
  state.page = printing.now ? 0 : Math.max(0, Math.min(state.page, pages - 1));
  const first = state.page * rows;
  const part = found.slice(first, first + rows);
  const by = byId("by").value;
  const body = byId("ranking").tBodies[0];
  body.replaceChildren(...part.flatMap((number) => rowOf(number, ranksBy(by)[number])));
  if (!part.length) body.append(make("tr", make("td", "Nobody matches all filters. Clear some of them to see more people.", { colspan: columns(), class: "nobody" })));
  byId("count").textContent = `${found.length} of ${counted(people.length, "person", "people")}${bandsOf(found, by)}`;
  byId("page").textContent = `${found.length ? first + 1 : 0} to ${first + part.length} of ${found.length}`;
  byId("pages").hidden = pages === 1;
  byId("previous").disabled = state.page === 0;
  byId("next").disabled = state.page >= pages - 1;
  for (const button of document.querySelectorAll("[data-sort]")) {
    const own = button.dataset.sort === state.sort;
    // Rank 1 first is what readers call ascending.
    const down = button.dataset.sort === "best" ? !state.down : state.down;
    button.parentElement.setAttribute("aria-sort", own ? (down ? "descending" : "ascending") : "none");
  }
  showSelected();
  if (!byId("view-team").hidden) showTeam();
}

function bandsOf(found, by) {
  const counts = data.bands.map((band) => [band.name, found.filter((number) => bandBy(people[number], by) === band.name).length]);
  const told = counts.filter(([, count]) => count).map(([name, count]) => `${count} ${name}`).join(", ");
  return told ? `: ${told}` : "";
}

// Narrow screens show fewer columns; a cell over all of them must not make new ones.
const columns = () => [...byId("ranking").tHead.rows[0].cells].filter((cell) => cell.offsetParent !== null).length || 1;

function rowOf(number, rank) {
  const person = people[number];
  const open = state.open === number;
  const check = make("input", null, { type: "checkbox", "aria-label": `Select ${nameOf(person)}` });
  check.checked = state.chosen.has(number);
  check.addEventListener("change", () => { state.chosen[check.checked ? "add" : "delete"](number); showSelected(); });
  const toggle = make("button", nameOf(person), { type: "button", class: "open", "aria-expanded": String(open) });
  toggle.addEventListener("click", () => { state.open = open ? null : number; show(); byId("ranking").querySelector(`[data-number="${number}"] .open`).focus(); });
  const name = make("th", toggle, { scope: "row" });
  if (person.warnings) name.append(" ", make("span", counted(person.warnings.length, "warning", "warnings"), { class: "flag" }));
  if (person.twin) name.append(" ", make("span", "same file as another", { class: "flag" }));
  const row = make("tr", [
    make("td", check),
    make("td", String(rank), { class: "number" }),
    name,
    ...person.fits.map((fit, i) => make("td", [make("span", points(fit), { class: "points" }), " ", make("span", person.bands[i], { class: `band ${person.bands[i]}` })], { class: "fit-cell" })),
    make("td", verdictOf(person), { class: "better" }),
    make("td", person.strongest.map((skill) => skills[skill]).join(", "), { class: "strongest quiet" }),
  ], { "data-number": number });
  return open ? [row, make("tr", make("td", make("div", detailsOf(person), { class: "details-body" }), { colspan: columns() }), { class: "details" })] : [row];
}

function detailsOf(person) {
  const told = [];
  if (person.warnings) told.push(make("div", [make("h3", "Before you trust this"), make("ul", person.warnings.map((text) => make("li", text)))], { class: "warnings" }));
  if (person.twin) told.push(make("p", blind() ? "The same bytes as another file." : ["The same bytes as ", make("b", person.twin), "."]));
  const parts = roles.map((role, i) => make("div", [
    make("h3", `${role.name}: ${fitOf(person, i)}`),
    make("table", make("tbody", role.competencies.map((name, j) => make("tr", [
      make("th", name, { scope: "row" }), make("td", bar(person.covered[i][j]), { class: "wide" }), make("td", `${person.covered[i][j]}%`, { class: "number" })])))),
    ...(person.missing[i].length ? [make("h4", "Missing, with the points each would add"), list(pairs(person.missing[i]).map(([skill, gain]) => [`${skills[skill]}${person.listed[i].includes(skill) ? " (listed; show it in work)" : ""}`, " ", make("span", `+${gain}`)]))] : []),
  ]));
  const more = [];
  if (person.quotes && person.quotes.length && !blind())
    more.push(make("h4", "Lines that show the most"), make("ul", person.quotes.map(([skill, page, text]) => make("li", [make("b", skills[skill]), ": “", make("bdi", text), "” ", make("span", `page ${page}`, { class: "quiet" })])), { class: "quotes" }));
  const strong = pairs(person.skills).sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
  if (strong.length) more.push(make("h4", "Skills, with how strongly each is shown, of 100"), list(strong.map(([skill, strength]) => [skills[skill], " ", make("span", String(strength))])));
  return [...told, make("div", parts, { class: "side-by-side" }), ...more];
}

// Comparing.

function showSelected() {
  const chosen = [...state.chosen];
  byId("selected").hidden = !chosen.length;
  const names = chosen.slice(0, 5).map((number) => nameOf(people[number])).join(", ");
  byId("selected-names").textContent = `${chosen.length} selected: ${names}${chosen.length > 5 ? " …" : ""}`;
  byId("compare").disabled = chosen.length < 2 || chosen.length > COMPARED;
  byId("compare-hint").textContent = chosen.length < 2 ? "Select one or two more to compare." : chosen.length > COMPARED ? "At most three can be compared." : "";
}

function compare() {
  const chosen = [...state.chosen].slice(0, COMPARED).map((number) => people[number]);
  const line = (name, cells) => make("tr", [make("th", name, { scope: "row" }), ...cells.map((cell) => make("td", cell))]);
  const group = (name) => make("tr", make("th", name, { colspan: chosen.length + 1, scope: "rowgroup", class: "group" }));
  const rows = [];
  roles.forEach((role, i) => {
    rows.push(group(role.name));
    rows.push(line("Fit", chosen.map((person) => make("b", fitOf(person, i)))));
    role.competencies.forEach((name, j) => {
      const most = Math.max(1, ...chosen.map((person) => person.covered[i][j]));
      const measure = (value) => make("div", [bar(value), make("span", `${value}%`, { class: value === most ? "most" : "" })], { class: "measure" });
      rows.push(line(name, chosen.map((person) => measure(person.covered[i][j]))));
    });
    rows.push(line("Missing", chosen.map((person) => pairs(person.missing[i]).map(([skill]) => skills[skill]).join(", ") || "–")));
  });
  const every = chosen.map((person) => new Map(pairs(person.skills)));
  const names = (all) => all.sort((a, b) => b[1] - a[1]).slice(0, SHOWN).map(([skill]) => skills[skill]).join(", ") || "–";
  const common = line("All of them", [names([...every[0]].filter(([skill]) => every.every((one) => one.has(skill))))]);
  common.lastChild.colSpan = chosen.length;
  rows.push(group("Skills"), common);
  rows.push(line("This one only", every.map((own) => names([...own].filter(([skill]) => every.every((one) => one === own || !one.has(skill)))))));
  const head = make("thead", make("tr", [make("td", ""), ...chosen.map((person) => make("th", nameOf(person), { scope: "col" }))]));
  const caption = make("caption", "The selected people side by side", { class: "visually-hidden" });
  byId("comparison-body").replaceChildren(make("table", [caption, head, make("tbody", rows)], { class: "compared" }));
  byId("comparison").hidden = false;
  byId("comparison").focus({ preventScroll: true });
  byId("comparison").scrollIntoView({ block: "start" });
}
