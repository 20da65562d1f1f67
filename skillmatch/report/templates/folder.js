"use strict";
// The page of a folder: sorts, filters, compares. All texts go in as text, never as HTML.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const { roles, skills, people, shared } = data;
  const ROWS = 50, TEAM = 40, COMPARED = 3, COVERED = 50, SHOWN = 60;
  const byId = (id) => document.getElementById(id);
  const state = { sort: "best", down: true, page: 0, open: null, chosen: new Set(), found: [] };

  // Building blocks.

  function make(tag, content, attributes = {}) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    for (const part of [content].flat()) if (part !== null) element.append(part);
    return element;
  }
  function bar(value, label) {
    const space = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(space, "svg");
    const set = (element, all) => { for (const [k, v] of Object.entries(all)) element.setAttribute(k, v); return element; };
    set(svg, { class: "bar", viewBox: "0 0 100 6", preserveAspectRatio: "none", role: "img", "aria-label": label });
    for (const [kind, width] of [["track", 100], ["fill", value]])
      svg.append(set(document.createElementNS(space, "rect"), { class: kind, width, height: 6 }));
    return svg;
  }
  const list = (items) => make("ul", items.map((item) => make("li", item)), { class: "chips" });
  const pairs = (flat) => { const all = []; for (let i = 0; i < flat.length; i += 2) all.push([flat[i], flat[i + 1]]); return all; };
  const points = (value) => Math.round(value).toString();

  // People.

  const blind = () => shared || byId("blind").checked;
  const nameOf = (person) => (blind() ? `Person ${person.n}` : person.file);
  const best = (person) => Math.max(...person.fits);
  const fitBy = (person, by) => (by === "best" ? best(person) : person.fits[Number(by)]);
  const bandBy = (person, by) => person.bands[by === "best" ? person.fits.indexOf(best(person)) : Number(by)];
  const strengthOf = (person, skill) => { for (let i = 0; i < person.skills.length; i += 2) if (person.skills[i] === skill) return person.skills[i + 1]; return 0; };
  const lower = skills.map((name) => name.toLowerCase());
  const files = people.map((person) => (person.file || "").toLowerCase());

  function verdictOf(person) {
    const role = roles.find((one) => one.id === person.verdict);
    return role ? role.name : { close: "too close to call", neither: "neither" }[person.verdict] || "";
  }

  // Filter and order.

  function matches(person, index, wanted) {
    if (fitBy(person, wanted.by) < wanted.least) return false;
    if (wanted.band && bandBy(person, wanted.by) !== wanted.band) return false;
    if (wanted.skill && !person.skills.some((one, i) => i % 2 === 0 && wanted.skill.has(one))) return false;
    if (wanted.status && !statusIs(person, wanted.status)) return false;
    if (!wanted.text) return true;
    if (blind() ? `person ${person.n}`.includes(wanted.text) : files[index].includes(wanted.text)) return true;
    return person.skills.some((one, i) => i % 2 === 0 && wanted.named.has(one));
  }
  const statusIs = (person, status) => ({ warned: () => Boolean(person.warnings), twin: () => Boolean(person.twin) }[status] || (() => (person.status || "ok") === status))();
  const named = (text, exact) => new Set(lower.flatMap((name, i) => ((exact ? name === text : name.includes(text)) ? [i] : [])));

  function search() {
    const text = byId("search").value.trim().toLowerCase();
    const skill = byId("skill").value.trim().toLowerCase();
    const wanted = { text, named: text ? named(text, false) : null, by: byId("by").value, band: byId("band").value, status: byId("status").value, least: Number(byId("least").value) || 0 };
    if (skill) { wanted.skill = named(skill, true); if (!wanted.skill.size) wanted.skill = named(skill, false); }
    const numbers = [];
    people.forEach((person, i) => { if (matches(person, i, wanted)) numbers.push(i); });
    const key = state.sort === "name" ? null : state.sort;
    const sign = state.down ? -1 : 1;
    const compare = key === null
      ? (a, b) => sign * (blind() ? people[a].n - people[b].n : files[a] < files[b] ? -1 : files[a] > files[b] ? 1 : 0)
      : (a, b) => sign * (fitBy(people[a], key) - fitBy(people[b], key)) || a - b;
    state.found = numbers.sort(compare);
    state.page = 0;
    state.open = null;
    show();
  }

  // The ranking.

  function show() {
    const { found } = state;
    const pages = Math.max(1, Math.ceil(found.length / ROWS));
    state.page = Math.min(state.page, pages - 1);
    const first = state.page * ROWS;
    const part = found.slice(first, first + ROWS);
    byId("ranking").tBodies[0].replaceChildren(...part.flatMap((number, i) => rowOf(number, first + i + 1)));
    byId("count").textContent = `${found.length} of ${people.length} people`;
    byId("page").textContent = `${found.length ? first + 1 : 0} to ${first + part.length}`;
    byId("previous").disabled = state.page === 0;
    byId("next").disabled = state.page >= pages - 1;
    for (const button of document.querySelectorAll("[data-sort]")) {
      const own = button.dataset.sort === state.sort;
      button.parentElement.setAttribute("aria-sort", own ? (state.down ? "descending" : "ascending") : "none");
    }
    showSelected();
    if (!byId("view-team").hidden) showTeam();
  }

  function rowOf(number, rank) {
    const person = people[number];
    const open = state.open === number;
    const check = make("input", null, { type: "checkbox", "aria-label": `Select ${nameOf(person)}` });
    check.checked = state.chosen.has(number);
    check.addEventListener("change", () => { state.chosen[check.checked ? "add" : "delete"](number); showSelected(); });
    const toggle = make("button", nameOf(person), { type: "button", class: "open", "aria-expanded": String(open) });
    toggle.addEventListener("click", () => { state.open = open ? null : number; show(); byId("ranking").querySelector(`[data-number="${number}"] .open`).focus(); });
    const name = make("th", toggle, { scope: "row" });
    if (person.warnings) name.append(make("span", " ⚠", { title: person.warnings.join(" "), role: "img", "aria-label": "has warnings" }));
    const row = make("tr", [
      make("td", check),
      make("td", String(rank), { class: "number" }),
      name,
      ...person.fits.map((fit, i) => make("td", [make("span", points(fit), { class: "points" }), make("span", person.bands[i], { class: `band ${person.bands[i]}` })], { class: "number" })),
      make("td", verdictOf(person)),
      make("td", person.strongest.map((skill) => skills[skill]).join(", "), { class: "quiet" }),
    ], { "data-number": number });
    return open ? [row, make("tr", make("td", detailsOf(person), { colspan: 5 + roles.length }), { class: "details" })] : [row];
  }

  function detailsOf(person) {
    const parts = roles.map((role, i) => make("div", [
      make("h3", `${role.name}: ${points(person.fits[i])} of 100, ${person.bands[i]}`),
      make("table", make("tbody", role.competencies.map((name, j) => make("tr", [
        make("th", name, { scope: "row" }), make("td", bar(person.covered[i][j], `${person.covered[i][j]} percent`), { class: "wide" }), make("td", `${person.covered[i][j]}%`, { class: "number" })])))),
      make("h4", "Missing, with the points each would add"),
      list(pairs(person.missing[i]).map(([skill, gain]) => `${skills[skill]} +${gain}`)),
    ]));
    const more = [];
    if (person.warnings) more.push(make("ul", person.warnings.map((text) => make("li", text)), { class: "warnings" }));
    if (person.twin && !blind()) more.push(make("p", `The same bytes as ${person.twin}.`));
    if (person.quotes && !blind())
      more.push(make("h4", "Shown by"), make("ul", person.quotes.map(([skill, page, text]) => make("li", [make("b", skills[skill]), `: “${text}” `, make("span", `page ${page}`, { class: "quiet" })])), { class: "quotes" }));
    const strong = pairs(person.skills).sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
    more.push(make("h4", "Skills, with strength"), list(strong.map(([skill, strength]) => `${skills[skill]} ${strength}`)));
    return [make("div", parts, { class: "side-by-side" }), ...more];
  }

  // Comparing.

  function showSelected() {
    const chosen = [...state.chosen];
    byId("selected").hidden = !chosen.length;
    byId("selected-names").textContent = `${chosen.length} selected: ${chosen.slice(0, 5).map((n) => nameOf(people[n])).join(", ")}${chosen.length > 5 ? " …" : ""}`;
    byId("compare").disabled = chosen.length < 2 || chosen.length > COMPARED;
    byId("compare").title = byId("compare").disabled ? "Select two or three people" : "";
  }

  function compare() {
    const chosen = [...state.chosen].slice(0, COMPARED).map((number) => people[number]);
    const line = (name, cells, kind = "td") => make("tr", [make("th", name, { scope: "row" }), ...cells.map((cell) => make(kind, cell))]);
    const rows = [];
    roles.forEach((role, i) => {
      rows.push(make("tr", make("th", role.name, { colspan: chosen.length + 1, scope: "rowgroup", class: "group" })));
      rows.push(line("Fit", chosen.map((p) => `${points(p.fits[i])} of 100, ${p.bands[i]}`)));
      role.competencies.forEach((name, j) => rows.push(line(name, chosen.map((p) => [bar(p.covered[i][j], `${p.covered[i][j]} percent`), `${p.covered[i][j]}%`]))));
      rows.push(line("Missing", chosen.map((p) => pairs(p.missing[i]).map(([skill]) => skills[skill]).join(", "))));
    });
    const every = chosen.map((person) => new Map(pairs(person.skills)));
    const names = (all) => all.sort((a, b) => b[1] - a[1]).slice(0, SHOWN).map(([skill]) => skills[skill]).join(", ") || "–";
    rows.push(make("tr", make("th", "Skills", { colspan: chosen.length + 1, scope: "rowgroup", class: "group" })));
    rows.push(line("All of them", [make("span", names([...every[0]].filter(([skill]) => every.every((one) => one.has(skill)))))]));
    rows[rows.length - 1].lastChild.colSpan = chosen.length;
    rows.push(line("This one only", every.map((own) => names([...own].filter(([skill]) => every.every((one) => one === own || !one.has(skill)))))));
    const head = make("thead", make("tr", [make("td", ""), ...chosen.map((person) => make("th", nameOf(person), { scope: "col" }))]));
    byId("comparison-body").replaceChildren(make("table", [head, make("tbody", rows)], { class: "compared" }));
    byId("comparison").hidden = false;
    byId("comparison").focus();
    byId("comparison").scrollIntoView({ block: "start" });
  }

  // The team.

  function team() {
    const chosen = byId("team-who").value === "selected" ? [...state.chosen] : state.found.slice(0, TEAM);
    return chosen.map((number) => people[number]);
  }
  const table = (head, rows, caption) => make("table", [make("caption", caption, { class: "visually-hidden" }), make("thead", make("tr", head.map((cell, i) => make("th", cell, { scope: "col", class: i ? "number" : "" })))), make("tbody", rows)]);

  function showTeam() {
    const members = team(), i = Number(byId("team-role").value) || 0, role = roles[i];
    const all = byId("team-who").value === "selected" ? state.chosen.size : state.found.length;
    byId("team-count").textContent = members.length < all ? `The first ${members.length} of ${all} people as filtered; filter or select to see others.` : `${members.length} ${members.length === 1 ? "person" : "people"}.`;
    if (!role || !members.length) { for (const id of ["staff", "heat", "gaps", "alone"]) byId(id).replaceChildren(make("p", "Nobody is chosen.")); return; }
    const nearest = [...members].sort((a, b) => b.fits[i] - a.fits[i]);
    showStaff(nearest, i);
    showHeat(nearest, i);
    showGaps(nearest, i);
    showAlone(members);
  }

  function showStaff(nearest, i) {
    const wanted = Math.max(1, Number(byId("team-staff").value) || 1);
    const picked = nearest.slice(0, wanted);
    const ready = picked.filter((person) => ["good", "strong"].includes(person.bands[i])).length;
    byId("staff").replaceChildren(
      make("p", `To staff ${wanted} as ${roles[i].name}, these are nearest; ${ready} of them ${ready === 1 ? "fits" : "fit"} well or strongly today.`),
      make("ol", picked.map((person) => make("li", [make("b", nameOf(person)), ` ${points(person.fits[i])} of 100, ${person.bands[i]}. `, "Lacks most: ", pairs(person.missing[i]).slice(0, 4).map(([skill, gain]) => `${skills[skill]} (+${gain})`).join(", ") || "nothing typical"]))));
  }

  function showHeat(nearest, i) {
    const cell = (value) => make("td", String(value), { class: `heat h${Math.min(4, Math.floor(value / 20))}` });
    const rows = nearest.map((person) => make("tr", [make("th", nameOf(person), { scope: "row" }), ...person.covered[i].map(cell), make("td", points(person.fits[i]), { class: "number" })]));
    const count = roles[i].competencies.map((_, j) => nearest.filter((person) => person.covered[i][j] >= COVERED).length);
    rows.push(make("tr", [make("th", `People at ${COVERED}% or more`, { scope: "row" }), ...count.map((n) => make("td", String(n), { class: "heat" })), make("td", "")], { class: "sum" }));
    byId("heat").replaceChildren(table(["Person", ...roles[i].competencies, "Fit"], rows, `Competencies of ${roles[i].name} by person`));
  }

  function showGaps(nearest, i) {
    const rows = roles[i].competencies.map((name, j) => {
      const ordered = [...nearest].sort((a, b) => b.covered[i][j] - a.covered[i][j]);
      const able = ordered.filter((person) => person.covered[i][j] >= COVERED);
      const state_ = able.length === 0 ? "nobody" : able.length === 1 ? "one person" : `${able.length} people`;
      const closest = ordered.slice(0, 3).filter((p) => p.covered[i][j] > 0).map((p) => `${nameOf(p)} (${p.covered[i][j]}%)`).join(", ");
      return { able: able.length, row: make("tr", [make("th", name, { scope: "row" }), make("td", state_, { class: able.length < 2 ? "thin" : "" }), make("td", closest || "–")]) };
    });
    rows.sort((a, b) => a.able - b.able);
    const made = table(["Competency", "Covered by", "Nearest"], rows.map((one) => one.row), "Gaps");
    made.classList.add("gaps");
    byId("gaps").replaceChildren(made);
  }

  function showAlone(members) {
    const holders = new Map();
    for (const person of members)
      for (const [skill, strength] of pairs(person.skills))
        if (strength >= COVERED) holders.set(skill, [...(holders.get(skill) || []), person]);
    const alone = [...holders].filter(([, who]) => who.length === 1);
    const of = new Map();
    for (const [skill, [person]] of alone) of.set(person, [...(of.get(person) || []), skill]);
    const rows = [...of].sort((a, b) => b[1].length - a[1].length).map(([person, own]) => {
      const strongest = own.sort((a, b) => strengthOf(person, b) - strengthOf(person, a));
      return make("li", [make("b", nameOf(person)), `: ${strongest.slice(0, 15).map((skill) => skills[skill]).join(", ")}${own.length > 15 ? ` and ${own.length - 15} more` : ""}`]);
    });
    byId("alone").replaceChildren(rows.length ? make("ul", rows) : make("p", "None."));
  }

  // What the reader does.

  function openTab(tab) {
    for (const one of document.querySelectorAll("[role=tab]")) {
      const own = one === tab;
      one.setAttribute("aria-selected", String(own));
      one.tabIndex = own ? 0 : -1;
      byId(one.getAttribute("aria-controls")).hidden = !own;
    }
    if (tab.id === "tab-team") showTeam();
  }
  const tabs = [...document.querySelectorAll("[role=tab]")];
  tabs.forEach((tab, i) => {
    tab.addEventListener("click", () => openTab(tab));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = tabs[(i + step + tabs.length) % tabs.length];
      openTab(next);
      next.focus();
    });
  });
  for (const button of document.querySelectorAll("[data-sort]"))
    button.addEventListener("click", () => {
      const own = button.dataset.sort;
      state.down = state.sort === own ? !state.down : own !== "name";
      state.sort = own;
      search();
    });
  byId("tools").addEventListener("input", (event) => { if (event.target.id === "by") { state.sort = byId("by").value; state.down = true; } search(); });
  byId("tools").addEventListener("submit", (event) => event.preventDefault());
  byId("tools").addEventListener("reset", () => setTimeout(() => { state.sort = "best"; state.down = true; search(); }));
  byId("team-tools").addEventListener("input", showTeam);
  byId("team-tools").addEventListener("submit", (event) => event.preventDefault());
  byId("previous").addEventListener("click", () => { state.page -= 1; show(); });
  byId("next").addEventListener("click", () => { state.page += 1; show(); });
  byId("compare").addEventListener("click", compare);
  byId("unselect").addEventListener("click", () => { state.chosen.clear(); byId("comparison").hidden = true; show(); });
  if (!shared)
    byId("blind").addEventListener("change", () => {
      byId("comparison").hidden = true;
      for (const item of document.querySelectorAll(".failures li")) {
        item.querySelector(".reason").hidden = blind();
        const file = item.querySelector(".file");
        file.dataset.file ??= file.textContent;
        file.textContent = blind() ? `Person ${item.dataset.n}` : file.dataset.file;
      }
    });
  let listed = false;
  byId("skill").addEventListener("focus", () => {
    if (listed) return;
    listed = true;
    byId("skill-names").append(...[...skills].sort().map((name) => make("option", null, { value: name })));
  });
  search();
})();
