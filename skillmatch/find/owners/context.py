"""Places where a name is no skill: employers, degrees, job titles, headings, addresses.

All patterns that span a document are matched once for all its names.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from skillmatch.document import Document
from skillmatch.find.meaning.neighbours import is_lonely, is_place_of_job, name_goes_on
from skillmatch.find.names.glosses import means_something_else
from skillmatch.find.owners import employers, firms, titles
from skillmatch.find.owners.addresses import addresses
from skillmatch.find.owners.authors import authors
from skillmatch.find.owners.clients import clients
from skillmatch.find.owners.countries import places_by_country
from skillmatch.find.owners.degrees import degree_subjects, fields_of_study, law_degrees
from skillmatch.find.owners.employer_descriptions import employer_descriptions
from skillmatch.find.owners.handles import handles
from skillmatch.find.owners.hobbies import hobbies
from skillmatch.find.owners.initials import initials
from skillmatch.find.owners.issuers import issuers
from skillmatch.find.owners.job_headers import header_employers
from skillmatch.find.owners.job_lines import employer_lines, job_lines, references
from skillmatch.find.owners.list_heads import ListHeads
from skillmatch.find.owners.people import people
from skillmatch.find.owners.personal import personal_stretches
from skillmatch.find.owners.specialities import specialities
from skillmatch.find.owners.trades import TRADE_WORDS, is_firm_of_trade, is_of_trade
from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Candidate, Scan
from skillmatch.flagging.orders import FIRST_WORDS, orders
from skillmatch.places import Spans, merged

# Why a name in the brackets behind a job's title is not claimed.
SPECIALITY = "speciality of a job title"
# Behind a site's name its address or a person's name on it: "GitHub: https://...", "GitHub @ann".
_HANDLE_BEHIND = re.compile(
    r"[ \t]*(?:profile|id|link|url|account|page)?[ \t]*[:|–-]?[ \t]*"
    r"(?:https?:|www\.|@\w|(?:git(?:hub|lab)|linkedin|kaggle|bitbucket|behance|dribbble)\.)",
    re.IGNORECASE,
)
_LISTED_BEFORE = re.compile(r"\w[)]?, $")
_ORDER_WORDS = cue_words(FIRST_WORDS)
_BESIDE = 90


class Context:
    """The places of a document where a name is no skill."""

    def __init__(self, document: Document, scan: Scan) -> None:
        self.text = document.text
        self.addresses = Spans(addresses(self.text, {c.start: c.end for c in scan.candidates}))
        # Why a name is no skill there, and where: looked at in this order.
        self.stretches = {
            "heading": Spans(
                (section.start, section.start + len(section.title))
                for section in document.sections
                if section.title
            ),
            "boilerplate": Spans(
                (section.start, section.end)
                for section in document.sections
                if section.kind == "boilerplate"
            ),
            "reference": Spans(references(document)),
            "degree": Spans(
                merged(
                    [
                        *degree_subjects(scan),
                        *fields_of_study(document, scan),
                        *law_degrees(document, scan),
                    ]
                )
            ),
            "name or address": Spans(
                merged(
                    [
                        *personal_stretches(document, scan),
                        *people(scan),
                        *initials(scan),
                        *authors(document, scan),
                        *handles(document, scan),
                    ]
                )
            ),
            "order": Spans(orders(self.text, scan.places(_ORDER_WORDS).starts)),
            # Not "employer": what a firm makes is no firm's name, and may be used elsewhere.
            "others": Spans(merged(employer_descriptions(document, scan))),
            "issuer": Spans(merged(issuers(document, scan))),
            "client": Spans(clients(document, scan)),
            "hobby": Spans(hobbies(scan)),
        }
        jobs = list(job_lines(document))
        self.job_lines = Spans(line for lines in jobs for line in lines)
        self.employer_lines = Spans(employer_lines(document))
        self.header_employers = Spans(header_employers(document, scan, jobs))
        lines = (self.job_lines, self.employer_lines)
        # There "Terraform Associate" says what somebody knows.
        self.certificates = Spans(
            (section.start, section.end)
            for section in document.sections
            if section.kind == "certifications"
        )
        self.any_stretch = Spans(
            span
            for stretches in (self.addresses, *lines, *self.stretches.values())
            for span in stretches.spans
        )
        self.addressed = Spans(places_by_country(scan))
        self.specialities = Spans(specialities(scan))
        self.professions = scan.places(titles.PROFESSIONS)
        self.companies = scan.places(employers.COMPANY_WORDS)
        self.person_titles = scan.places(firms.PERSON_TITLES)
        self.trades = scan.places(TRADE_WORDS)
        self.streets = scan.places(firms.STREET_WORDS)
        self.institutions = scan.places(employers.INSTITUTION_WORDS)
        self.scan = scan
        # The words of all names.
        self.within = {i for c in scan.candidates for i in range(c.first, c.last + 1)}
        # Those of names that are no words for other things.
        self.sure = {
            i for c in scan.candidates if c.surface.rule is None for i in range(c.first, c.last + 1)
        }
        self.list_heads = ListHeads(document, scan, self.within)

    def is_no_skill(self, candidate: Candidate) -> str | None:
        """Return why a name is no skill where it stands, or ``None`` when it may be one."""
        start, end = candidate.start, candidate.end
        concept = candidate.surface.skill.kind == "concept"
        if self.any_stretch.any_at(start, end):
            reason = self._by_stretch(candidate, concept=concept)
            if reason is not None:
                return reason
        before = self.text[max(0, start - _BESIDE) : start]
        after = self.text[end : end + _BESIDE]
        if self.addresses.any_at(end, end + _BESIDE) and _HANDLE_BEHIND.match(after):
            return "address"
        if means_something_else(self.scan, candidate):
            return "another meaning"
        if titles.is_ranked(self.text[start:end], before, after):
            return "job title"
        title = self._by_title(start, end, before, after, concept=concept)
        if title is not None:
            return title
        place = self._by_place(candidate, before, after)
        if place is not None:
            return place
        if titles.names_vendor(before, after):
            return None
        return self._by_names_around(candidate, before, after, concept=concept)

    def _by_names_around(
        self, candidate: Candidate, before: str, after: str, *, concept: bool
    ) -> str | None:
        """Judge by whose name or address it may be part of."""
        start, end = candidate.start, candidate.end
        judge = self._by_list_headed if concept else self._by_company
        reason = judge(candidate, before, after)
        if reason is None and self.addressed.at(start, end) is not None:
            return "address"  # last, for an employer's name may begin what ends with a country
        if reason is None and self.specialities.at(start, end) is not None:
            return SPECIALITY
        return reason

    def _by_stretch(self, candidate: Candidate, *, concept: bool) -> str | None:
        """Judge by the stretches of text in which names are no skills."""
        start, end = candidate.start, candidate.end
        address = self.addresses.at(start, end)
        if address is not None and not (start <= address[0] and address[1] <= end):
            return "address"  # a name such as Make.com or Force.com IDE is no address
        for reason, stretches in self.stretches.items():
            if stretches.at(start, end) is not None:
                return reason
        in_job_line = self.job_lines.at(start, end) is not None
        if concept and in_job_line and self.text[start].isupper():
            return "employer or job title"
        if self.header_employers.at(start, end) is not None:
            return "employer"
        if in_job_line and firms.is_team_named(self.text[end : end + _BESIDE]):
            return "others"
        if (
            not concept
            and self.employer_lines.at(start, end)
            and name_goes_on(candidate, self.scan, self.within)
        ):
            return "employer"
        return None

    def _by_title(
        self, start: int, end: int, before: str, after: str, *, concept: bool
    ) -> str | None:
        """Judge by words such as "developer" near by; looked at only where there is one."""
        if not self.professions.any_between(start - _BESIDE, end + _BESIDE):
            return None
        if self.professions.any_between(start, end) and titles.is_role(before):
            return "job title"
        if self.professions.any_between(end, end + _BESIDE):
            listed = ", " in before[-3:] and _LISTED_BEFORE.search(before) is not None
            titled = titles.is_title(self.text[start], after, concept=concept, listed=listed)
            in_list = not concept and self.certificates.at(start, end) is not None
            if titled and not in_list and not titles.is_examined(before, after):
                return "job title"
            if titles.is_certificate(after):
                return "certificate"
        if concept and self.professions.any_between(start - _BESIDE, start):
            leader = titles.is_leader(before)
            if leader is not None and not self._is_in_name(start - len(before) + leader):
                return "job title"
        return None

    def _by_place(self, candidate: Candidate, before: str, after: str) -> str | None:
        """Judge by a street or a firm's place behind it."""
        beside = candidate.end + _BESIDE
        if self.streets.any_between(candidate.end, beside) and firms.is_street(after):
            return "address"
        alone = self.text[candidate.start].isupper() and candidate.first - 1 not in self.sure
        return "employer" if alone and firms.ends_firm_in_place(before, after) else None

    def _is_in_name(self, position: int) -> bool:
        """Say whether the word that begins there ends a longer name: "Google Tag Manager"."""
        word = bisect_left(self.scan.starts, position)
        return word in self.within and word - 1 in self.within

    def _by_list_headed(self, candidate: Candidate, before: str, after: str) -> str | None:
        """Judge a concept by the list it may head and the institution it may be the subject of."""
        if self.list_heads.is_head(candidate, before, after):
            return "heading"
        if firms.is_event_or_school(after) and self.text[candidate.start].isupper():
            return "institution"
        alone = self.text[candidate.start].isupper() and candidate.first - 1 not in self.within
        if alone and firms.ends_firm(before, after):
            return "employer"
        name = self.text[candidate.start : candidate.end]
        if (
            alone
            and name.isupper()
            and self._is_near_trade(candidate)
            and is_firm_of_trade(name, after)
        ):
            return "employer"
        if firms.names_project(before):
            return "name of a project"
        if is_place_of_job(candidate, self.scan, self.within):
            return "address"
        return "institution" if self._is_of_institution(candidate, before) else None

    def _is_near_trade(self, candidate: Candidate) -> bool:
        return self.trades.any_between(candidate.start - _BESIDE, candidate.end + _BESIDE)

    def _is_of_institution(self, candidate: Candidate, before: str) -> bool:
        start = candidate.start
        if not self.institutions.any_between(start - _BESIDE, start):
            return False
        return employers.is_institution(before, self.text[start : candidate.end])

    def _by_company(self, candidate: Candidate, before: str, after: str) -> str | None:
        """Judge a name by the company words near by; looked at only where there is one."""
        start, end = candidate.start, candidate.end
        goes_on = name_goes_on(candidate, self.scan, self.within)
        in_list = candidate.last + 1 in self.within
        if self.text[start].isupper():
            firm = firms.is_firm(before, after, name_goes_on=goes_on, in_list=in_list)
            firm = firm or employers.is_whom_one_worked_for(before, self.text[start:end], after)
            if (firm and self.certificates.at(start, end) is None) or firms.is_place_or_kin(
                before, after
            ):
                return "employer"
            if self._is_near_trade(candidate) and (
                is_of_trade(before, after) or is_firm_of_trade(self.text[start:end], after)
            ):
                return "employer"
            if firms.is_club(after):
                return "institution"
            titled = self.person_titles.any_between(start - _BESIDE, start)
            if firms.is_person(before, after, name_goes_on=goes_on, titled=titled):
                return "name or address"
        elif (
            candidate.surface.rule is None
            and candidate.first == candidate.last
            and firms.is_ordinary_noun(before, after)
            and is_lonely(candidate, self.within)
        ):
            return "ordinary word"
        if self.companies.any_between(start - _BESIDE, end + _BESIDE):
            if self._is_of_institution(candidate, before) or employers.begins_school(after):
                return "institution"
            if employers.is_employer(before, after, name_goes_on=goes_on, in_list=in_list):
                return "employer"
        return None


__all__ = ["Context"]
