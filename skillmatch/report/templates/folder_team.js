// The page of a folder, third part: the team, and what the reader's hands do.

const TEAM = 40, ALONE = 15, MANY = 8, HARDLY = 10, LACKING = 4, USED = 40;

const concepts = new Set(data.concepts);
const ofSelected = () => byId("team-who").value === "selected";
const table = (head, rows, caption, kind) => make("table", [make("caption", caption, { class: "visually-hidden" }), make("thead", make("tr", head.map((cell) => make("th", cell, { scope: "col" })))), make("tbody", rows)], { class: kind });

function showTeam() {
  const everybody = ofSelected() ? [...state.chosen] : state.found;
  const members = everybody.slice(0, TEAM).map((number) => people[number]);
  const i = Number(byId("team-role").value) || 0;
  byId("team-count").textContent = members.length < everybody.length ? `The first ${members.length} of ${everybody.length} people; filter or select to see others.` : `${counted(members.length, "person", "people")}.`;
  if (!roles[i] || !members.length) {
    const hint = ofSelected() ? "Nobody is selected: tick people in the ranking." : "Nobody is in the ranking as filtered.";
    for (const id of ["staff", "heat", "gaps", "alone"]) byId(id).replaceChildren(make("p", hint, { class: "quiet" }));
    return;
  }
  const nearest = [...members].sort((a, b) => b.fits[i] - a.fits[i]);
  showStaff(nearest, i);
  showHeat(nearest, i);
  showGaps(nearest, i);
  showAlone(members);
}

function showStaff(nearest, i) {
  const wanted = Math.max(1, Math.floor(Number(byId("team-staff").value)) || 1);
  const picked = nearest.slice(0, wanted);
  const ready = picked.filter((person) => ["good", "strong"].includes(person.bands[i])).length;
  const short = picked.length < wanted ? ` The team has only ${counted(picked.length, "person", "people")}.` : "";
  const lacks = (person) => pairs(person.missing[i]).slice(0, 4).map(([skill, gain]) => `${skills[skill]} (+${gain})`).join(", ") || "nothing typical";
  const lacking = (who) => roles[i].competencies.filter((_, j) => who.every((person) => person.covered[i][j] < HARDLY));
  const told = (names) => `${names.slice(0, LACKING).join("; ")}${names.length > LACKING ? ` and ${names.length - LACKING} more` : ""}`;
  const none = lacking(picked), alone = picked.length === 1;
  const nobody = none.length && !alone ? ` None of them shows: ${told(none)}.` : "";
  const nothing = (person) => { const names = lacking([person]); return names.length ? ` Shows nothing or hardly anything of: ${told(names)}.` : ""; };
  byId("staff").replaceChildren(
    make("p", `To staff ${wanted} as ${roles[i].name}, ${alone ? "this one is" : "these are"} nearest; ${ready} of ${picked.length} ${ready === 1 ? "is" : "are"} a good or strong fit today.${nobody}${short}`),
    make("ol", picked.map((person) => make("li", [make("b", nameOf(person)), ` ${fitOf(person, i)}. Lacks most: ${lacks(person)}.${nothing(person)}`]))));
}

function showHeat(nearest, i) {
  const cell = (value) => make("td", String(value), { class: `heat h${Math.min(4, Math.floor(value / 20))}` });
  const rows = nearest.map((person) => make("tr", [make("th", nameOf(person), { scope: "row" }), make("td", points(person.fits[i]), { class: "sum" }), ...person.covered[i].map(cell)]));
  const count = roles[i].competencies.map((_, j) => nearest.filter((person) => person.covered[i][j] >= COVERED).length);
  rows.push(make("tr", [make("th", `People at ${COVERED}% or more`, { scope: "row" }), make("td", ""), ...count.map((n) => make("td", String(n), { class: n < 2 ? "sum thin" : "sum" }))]));
  const made = table(["Person", "Fit", ...roles[i].competencies], rows, `Competencies of ${roles[i].name} by person, in percent`, count.length > MANY ? "heat-map many" : "heat-map");
  made.style.setProperty("--columns", String(count.length));
  byId("heat").replaceChildren(made);
}

function showGaps(nearest, i) {
  const rows = roles[i].competencies.map((name, j) => {
    const ordered = [...nearest].sort((a, b) => b.covered[i][j] - a.covered[i][j]);
    const able = ordered.filter((person) => person.covered[i][j] >= COVERED).length;
    const closest = ordered.slice(0, 3).filter((person) => person.covered[i][j] > 0).map((person) => `${nameOf(person)} (${person.covered[i][j]}%)`).join(", ");
    return { able, row: make("tr", [make("th", name, { scope: "row" }), make("td", able ? counted(able, "person", "people") : "nobody", { class: able < 2 ? "thin" : "" }), make("td", closest || "–")]) };
  });
  rows.sort((a, b) => a.able - b.able);
  byId("gaps").replaceChildren(table(["Competency", `At ${COVERED}% or more`, "Nearest"], rows.map((one) => one.row), `Gaps of the team as ${roles[i].name}`, "gaps"));
}

function showAlone(members) {
  const holders = new Map(), named = new Set();
  const holds = (person, skill) => holders.set(skill, [...(holders.get(skill) || []), person]);
  for (const person of members) {
    for (const [skill, strength] of pairs(person.skills)) if (strength >= USED) {
      holds(person, skill);
      if (strength >= COVERED) named.add(skill);
    }
    for (const skill of person.implied) holds(person, skill);
  }
  const ofPerson = new Map();
  for (const [skill, who] of holders) if (who.length === 1 && named.has(skill)) ofPerson.set(who[0], [...(ofPerson.get(who[0]) || []), skill]);
  const rows = [...ofPerson].sort((a, b) => b[1].length - a[1].length).map(([person, own]) => {
    const names = own.sort((a, b) => concepts.has(a) - concepts.has(b) || strengthOf(person, b) - strengthOf(person, a)).slice(0, ALONE).map((skill) => skills[skill]).join(", ");
    return make("li", [make("b", nameOf(person)), `: ${names}${own.length > ALONE ? ` and ${own.length - ALONE} more` : ""}`]);
  });
  byId("alone").replaceChildren(rows.length ? make("ul", rows) : make("p", "None: every skill that is strongly shown is shown by two people or more."));
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

function hideNames() {
  byId("comparison").hidden = true;
  for (const item of document.querySelectorAll(".failures li")) {
    item.querySelector(".reason").hidden = blind();
    const file = item.querySelector(".file");
    file.dataset.file ??= file.textContent;
    file.textContent = blind() ? `Person ${item.dataset.n}` : file.dataset.file;
  }
}

const tabs = [...document.querySelectorAll("[role=tab]")];
tabs.forEach((tab, i) => {
  tab.addEventListener("click", () => openTab(tab));
  tab.addEventListener("keydown", (event) => {
    const place = { ArrowRight: i + 1, ArrowLeft: i - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    if (place === undefined) return;
    event.preventDefault();
    openTab(tabs[place % tabs.length]);
    tabs[place % tabs.length].focus();
  });
});

for (const button of document.querySelectorAll("[data-sort]"))
  button.addEventListener("click", () => {
    const own = button.dataset.sort;
    state.down = state.sort === own ? !state.down : own !== "name";
    state.sort = own;
    if (own !== "name") byId("by").value = own;
    search();
  });
byId("tools").addEventListener("input", (event) => {
  if (event.target.id === "by") { state.sort = byId("by").value; state.down = true; }
  if (event.target.id === "blind") hideNames();
  search();
});
byId("tools").addEventListener("reset", () => setTimeout(() => {
  state.sort = "best";
  state.down = true;
  if (!shared) hideNames();
  search();
}));
byId("team-tools").addEventListener("input", showTeam);
for (const id of ["tools", "team-tools"]) byId(id).addEventListener("submit", (event) => event.preventDefault());
byId("previous").addEventListener("click", () => { state.page -= 1; show(); });
byId("next").addEventListener("click", () => { state.page += 1; show(); });
byId("compare").addEventListener("click", compare);
byId("unselect").addEventListener("click", () => {
  state.chosen.clear();
  byId("comparison").hidden = true;
  search();
  byId("search").focus();
});
byId("skill").addEventListener("focus", () => byId("skill-names").append(...[...skills].sort().map((name) => make("option", null, { value: name }))), { once: true });
window.addEventListener("beforeprint", () => { printing.now = true; show(); });
window.addEventListener("afterprint", () => { printing.now = false; show(); });
window.matchMedia("(max-width: 70rem)").addEventListener("change", show);
window.matchMedia("(max-width: 40rem)").addEventListener("change", show);
byId("ranking").classList.toggle("many", roles.length > 3);
byId("ranking").style.setProperty("--roles", String(roles.length));
search();
