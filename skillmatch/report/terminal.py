"""Results as a page in the terminal: both fits, what decides them, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from skillmatch.errors import shown
from skillmatch.fits import LISTED, RoleFit, areas_of
from skillmatch.results import MatchResult
from skillmatch.roles import Role
from skillmatch.skill import Ambiguity, Skill
from skillmatch.taxonomy import Taxonomy
from skillmatch.weighing.best_mention import best_mention
from skillmatch.weighing.signals import Signals, month_of

WIDTH = 80
"""Columns of a page that is read as a table; a wider terminal makes it no wider."""
_BAR = 24
_DECISIVE = 8
_MISSING = 6
BAND_STYLE = {"weak": "red", "partial": "yellow", "good": "green", "strong": "bold green"}


def render_match(result: MatchResult) -> RenderableType:
    """Return one resume's result as a page: every number with the line it comes from."""
    parts: list[RenderableType] = []
    name = shown(result.document.name or "resume")
    pages = len(result.document.pages)
    facts = f"{pages} page{'s' if pages != 1 else ''}, {_skill_count(result)} skills named"
    parts.append(Text.assemble((name, "bold"), f"   {facts}, as of {result.as_of}"))
    if result.warnings:
        parts.append(Text(""))
        parts.extend(Text(f"! {warning}", style="yellow") for warning in result.warnings)
    parts += [Text(""), _fits(result.fits)]
    if result.comparison is not None:
        parts += [Text(""), Text(result.comparison.summary, style="bold")]
    for fit in result.fits:
        parts += [Text(""), _explained(result, fit)]
    return Group(*parts)


def _skill_count(result: MatchResult) -> int:
    return sum(1 for ev in result.skills if ev.strength > 0 and not ev.implied)


def _fits(fits: Sequence[RoleFit]) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    for fit in fits:
        style = BAND_STYLE[fit.band]
        table.add_row(
            Text(fit.role_name),
            Text(f"{100 * fit.score:.0f} of 100", style="bold"),
            bar(fit.score, style=style),
            Text(fit.band, style=style),
        )
    return table


def bar(score: float, *, style: str = "", width: int = _BAR) -> Text:
    """Return a bar as long as a score in [0, 1].

    >>> bar(0.5, width=4).plain
    '██░░'
    """
    full = round(max(0.0, min(1.0, score)) * width)
    return Text.assemble(("█" * full, style), ("░" * (width - full), "dim"))


def _explained(result: MatchResult, fit: RoleFit) -> RenderableType:
    parts: list[RenderableType] = [
        Text.assemble((fit.role_name, "bold underline"), f"   {100 * fit.score:.0f} of 100")
    ]
    parts.append(_competencies(fit))
    decisive = fit.contributions[:_DECISIVE]
    if decisive:
        parts += [Text(""), Text("  Decisive skills, in points, and where they are shown", "dim")]
        parts.append(_evidence(result, fit))
    if fit.missing:
        first = "musts first" if any(gap.wanted for gap in fit.missing) else "the most first"
        about = f"  Missing in work, and the points each would add, {first}"
        parts += [Text(""), Text(about, "dim")]
        parts.append(_missing(fit))
    if fit.next_steps:
        steps = ", then ".join(
            f"{step.skill_name} ({100 * step.new_score:.0f}: {step.reason})"
            for step in fit.next_steps
        )
        parts += [Text(""), Padding(Text.assemble(("Learn next: ", "bold"), steps), (0, 0, 0, 2))]
    return Group(*parts)


def _competencies(fit: RoleFit) -> RenderableType:
    """Return how much of each competency is covered, and what each area adds, of how much."""
    table = Table.grid(padding=(0, 2))
    table.add_column(ratio=1)
    table.add_column(no_wrap=True)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(justify="right", no_wrap=True)
    for area in areas_of(fit):
        points = f"{100 * area.points:.0f} of {100 * area.share:.0f}" if area.name else ""
        alone = len(area.competencies) == 1
        if not alone and area.name:
            name = Text(area.name)
            if area.best_count_most:
                name.append(" (the best count most)", "dim")
            table.add_row(name, "", "", points)
        for part in area.competencies:
            table.add_row(
                Text(part.name if alone or not area.name else f"  {part.name}"),
                bar(part.score, style="cyan", width=12),
                f"{100 * part.score:.0f}%",
                points if alone else "",
            )
    return Padding(table, (0, 0, 0, 2), expand=False)


def _evidence(result: MatchResult, fit: RoleFit) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", no_wrap=True)
    table.add_column(overflow="fold", max_width=28)
    table.add_column(ratio=1, overflow="fold")
    signals = Signals(result.document, month_of(result.as_of))
    quoted: dict[str, str] = {}
    for part in fit.contributions[:_DECISIVE]:
        evidence = result.skill(part.skill_id)
        mention = best_mention(evidence, signals) if evidence else None
        quote = Text("")
        if evidence is not None and mention is not None:
            line = result.document.quote(mention.start, mention.end, width=140)
            first = quoted.setdefault(line, part.skill_name)
            if first == part.skill_name:
                quote = Text(f"“{line}”", style="italic")
                quote.highlight_words([mention.surface], style="bold")
            else:
                quote = Text(f"the same line as {first}", style="dim")
            why = "; ".join(evidence.reasons)
            if part.years_asked:
                had = f", {evidence.years:g} dated or stated" if evidence.years else ""
                why += f"; {_years(part.years_asked)} asked for{had}"
            quote.append(f"\n{why} · page {mention.page}", style="dim not bold not italic")
        table.add_row(f"+{100 * part.points:.1f}", part.skill_name, quote)
    return Padding(table, (0, 0, 0, 2))


def _missing(fit: RoleFit) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", no_wrap=True)
    table.add_column(ratio=1)
    for gap in fit.missing[:_MISSING]:
        name = Text(gap.skill_name)
        if gap.alternatives:
            others = ", ".join(gap.alternatives[:4])
            name.append(f" (or {others})", style="dim")
        if gap.wanted:
            name.append(f", {gap.wanted}", style="dim")
        if gap.years_asked:
            name.append(f", {_years(gap.years_asked)} asked for", style="dim")
        if gap.listed:
            name.append(f", {LISTED}", style="dim")
        table.add_row(f"+{100 * gap.gain:.1f}", name)
    return Padding(table, (0, 0, 0, 2))


def _years(number: int) -> str:
    return f"{number} {'year' if number == 1 else 'years'}"


def render_roles(roles: Iterable[Role]) -> RenderableType:
    """Return the built-in roles with what each is also called."""
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True, style="bold")
    table.add_column(ratio=1)
    for role in roles:
        about = Text(role.summary)
        if role.aliases:
            about.append(f"\nalso: {', '.join(role.aliases)}", style="dim")
        table.add_row(role.id, about)
    return table


def render_skill(skill: Skill, taxonomy: Taxonomy) -> RenderableType:
    """Return one skill of the taxonomy: its names, its neighbours, when its names count."""
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True, style="dim")
    table.add_column(ratio=1)
    table.add_row("id", Text(skill.id, style="bold"))
    table.add_row("name", Text(skill.name))
    table.add_row("kind", f"{skill.kind}, in {skill.category}")
    if skill.since is not None:
        table.add_row("since", str(skill.since))
    if skill.aliases:
        table.add_row("also", Text(", ".join(skill.aliases)))
    broader = taxonomy.broader(skill.id)
    if broader:
        table.add_row("part of", Text(", ".join(taxonomy[one].name for one in broader)))
    narrower = taxonomy.narrower(skill.id)
    if narrower:
        table.add_row("holds", Text(", ".join(taxonomy[one].name for one in narrower)))
    for rule in taxonomy.rules(skill.id):
        table.add_row("counts", Text(_in_words(rule)))
    return table


def _in_words(rule: Ambiguity) -> str:
    parts = [f"{rule.surface!r}"]
    if rule.case != "any":
        parts.append("written just so" if rule.case == "exact" else "with a capital")
    if rule.needs:
        parts.append("with " + " or ".join(rule.needs))
    if rule.never:
        parts.append("not in " + ", ".join(f"{phrase!r}" for phrase in rule.never))
    return ", ".join(parts)


class _Page(Console):
    """A console that leaves a reader who stops early to the command, as all other output does."""

    def on_broken_pipe(self) -> None:
        """Raise what was raised."""
        raise  # noqa: PLE0704 - it is called where a BrokenPipeError is handled


def console(*, error: bool = False) -> Console:
    """Return a console that is plain where output is not a terminal or ``NO_COLOR`` is set."""
    made = _Page(stderr=error, highlight=False, soft_wrap=False)
    if not made.is_terminal:
        made = _Page(stderr=error, highlight=False, width=100)
    return made


__all__ = [
    "BAND_STYLE",
    "WIDTH",
    "bar",
    "console",
    "render_match",
    "render_roles",
    "render_skill",
]
