"use strict";
// The page of a folder, first part: what people are, and building blocks that the views share.
// All texts of resumes go in as text, never as HTML.

const data = JSON.parse(document.getElementById("data").textContent);
const { roles, skills, people, shared } = data;
const COVERED = 50, SHOWN = 60;
const byId = (id) => document.getElementById(id);
const state = { down: true, page: 0, open: null, chosen: new Set(), found: [], sort: "best" };

// Building blocks.

function make(tag, content, attributes = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const part of [content].flat()) if (part !== null) element.append(part);
  return element;
}

function drawn(tag, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

// A bar for eyes only: the number stands beside it.
function bar(value) {
  const svg = drawn("svg", { class: "bar", viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" });
  svg.append(drawn("rect", { class: "track", width: 100, height: 6 }), drawn("rect", { class: "fill", width: value, height: 6 }));
  return svg;
}

const list = (items) => make("ul", items.map((item) => make("li", item)), { class: "chips" });
const pairs = (flat) => { const all = []; for (let i = 0; i < flat.length; i += 2) all.push([flat[i], flat[i + 1]]); return all; };
const points = (value) => Math.round(value).toString();
const counted = (number, one, more) => `${number} ${number === 1 ? one : more}`;

// People.

const blind = () => shared || byId("blind").checked;
const nameOf = (person) => (blind() ? `Person ${person.n}` : person.file);
const best = (person) => Math.max(...person.fits);
const fitBy = (person, by) => (by === "best" ? best(person) : person.fits[Number(by)]);
const bandBy = (person, by) => person.bands[by === "best" ? person.fits.indexOf(best(person)) : Number(by)];
const strengthOf = (person, skill) => (pairs(person.skills).find(([own]) => own === skill) || [skill, 0])[1];
const fitOf = (person, i) => `${points(person.fits[i])} of 100, ${person.bands[i]}`;

function verdictOf(person) {
  const role = roles.find((one) => one.id === person.verdict);
  if (role) return role.name;
  if (person.verdict === "close") return "too close to call";
  return person.verdict === "neither" ? "neither" : "";
}

// Ranks stay what they are whoever is filtered away; equal fits share one.
const ranks = new Map();
function ranksBy(by) {
  if (!ranks.has(by)) {
    const fits = people.map((person) => fitBy(person, by));
    const ordered = [...fits].sort((a, b) => b - a);
    const first = new Map();
    ordered.forEach((fit, i) => { if (!first.has(fit)) first.set(fit, i + 1); });
    ranks.set(by, fits.map((fit) => first.get(fit)));
  }
  return ranks.get(by);
}
