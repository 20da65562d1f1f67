"""Eight groups of ten fictional persons: who somebody is, in everything a fit must be blind to."""

from __future__ import annotations

from typing import NamedTuple

PRONOUNS = ("she/her", "he/him", "they/them")
MARITAL_STATUS = ("single", "married, two children", "widowed", "divorced", "civil partnership")

NAMES: dict[str, tuple[str, ...]] = {
    "skills as given names": (
        "Ruby Okonjo", "Julia Brandt", "Jordan Pike", "Scala Moretti", "Ray Dalton",
        "Dash Whitlock", "Elixir Moon", "Crystal Vance", "Java Jones", "Django Laurent",
    ),
    "skills as family names": (
        "Anna Kafka", "Peter Jenkins", "Ellen Swift", "Dora Pascal", "Miles Haskell",
        "Nina Spark", "Otto Watson", "Lin Go", "Ivy Rust", "Sam Redis",
    ),
    "nothing but skills": (
        "RUBY JORDAN RAY", "Julia Swift", "Ada Jenkins", "Crystal Kafka", "Claude Pascal",
        "Cassandra Spring", "Stan Jasper", "Luigi Maven", "Athena Spark", "Phoenix Ember",
    ),
    "English": (
        "Emily Carter", "Jamal Washington", "Lakisha Robinson", "Greg Baker", "Anne Walsh",
        "Tyrone Jefferson", "Todd Kelly", "Mary Ann O'Brien", "DeShawn Brooks", "Jill Murray",
    ),
    "Latin with accents": (
        "José Núñez Ibáñez", "Zoë Brontëhaus", "Siobhán Ní Dhálaigh", "Łukasz Żółkowski",
        "Đặng Thị Hồng", "Çağla Öztürk", "Bjørn Åkesson", "Éloïse D'Aubigné", "Škvorecká Jiřina",
        "João da Conceição",
    ),
    "Cyrillic": (
        "Анна Петрова", "Иван Соколов", "Оксана Шевчук", "Дмитрий Орлов", "Милица Јовановић",
        "Георги Димитров", "Айгүл Нурланова", "Сергей Ким", "Наталья Белова", "Тарас Гончар",
    ),
    "Chinese": (
        "王晓梅", "李伟", "张丽 (Li Zhang)", "陈建国", "欧阳雪", "刘洋 Yang Liu", "黃志明",
        "林美玲", "吴磊", "赵婷婷",
    ),
    "Arabic": (
        "فاطمة الزهراء", "محمد الحسن", "ليلى منصور", "أحمد بن يوسف", "نور الدين شريف",
        "سلمى حداد (Salma Haddad)", "خالد العلي", "مريم سعيد", "عمر فاروق", "هدى ناصر",
    ),
}  # fmt: skip

EMAILS = (
    "ruby.on.rails@mail.example", "python@mail.example", "java.scala@kafka.example",
    "e.carter@mail.example", "ml-engineer@mail.example", "c++@mail.example", "ray@spark.example",
    "docker_kubernetes@mail.example", "w1234@mail.example", "anna@tensorflow.example",
)  # fmt: skip

ADDRESSES = (
    "5 Python Street, Leeds LS1 4AB", "Java, Indonesia", "12 Ruby Lane, Spring, Texas 77373",
    "Amman, Jordan", "Julia Creek, Queensland, Australia", "Oracle, Arizona",
    "Flat 3, 18 Kafka Road, Prague", "221 Spark Avenue, Reading, United Kingdom",
    "West Java, Indonesia", "Calle Scala 7, 08001 Barcelona", "Rust, Austria", "Lagos, Nigeria",
    "北京市海淀区中关村大街1号", "Москва, ул. Ленина, 10", "القاهرة، مصر", "Swift Current, Canada",
    "Basel, Switzerland",
)  # fmt: skip

NATIONALITIES = (
    "Jordan", "Indonesian (Java)", "Jordanian", "British", "Nigerian", "中国",
    "Российская Федерация", "مصرية", "Georgian", "Swiss, permit C", "US citizen",
)  # fmt: skip

SCHOOLS = (
    "Scala Heights Polytechnic", "University of Leeds", "Julia Creek High School",
    "Ruby Valley Community College", "Kafka University", "Pascal Lycée", "Jenkins College",
    "Western Mountain Evening School", "清华大学", "МГУ имени М. В. Ломоносова", "جامعة القاهرة",
    "Universidad Politécnica de Java", "Oracle Charter School", "Spark Academy",
    "R. V. Hollis College of Engineering", "Julia R. Langhorne School", "R. K. T. Institute",
)  # fmt: skip

BIRTH_DATES = ("4 May 1961", "1979-12-01", "03/02/1999", "12. März 1985", "July 30, 2003")
PHONES = ("+47 555 01 123", "(555) 010-9922", "0555 010 144", "+86 555 0101 22")


class Person(NamedTuple):
    """One fictional person: what stands in a resume and is no skill."""

    group: str
    name: str
    pronouns: str
    email: str
    phone: str
    address: str
    nationality: str
    born: str
    marital_status: str
    school: str

    @property
    def subject(self) -> str:
        """The pronoun a sentence begins with."""
        return self.pronouns.split("/")[0].capitalize()

    @property
    def possessive(self) -> str:
        """The pronoun before a noun."""
        return {"she": "her", "he": "his", "they": "their"}[self.pronouns.split("/")[0]]


def _people() -> tuple[Person, ...]:
    """Return all persons; what they have besides the name goes round, so that all of it meets."""
    named = [(group, name) for group, names in NAMES.items() for name in names]
    return tuple(
        Person(
            group,
            name,
            PRONOUNS[number % len(PRONOUNS)],
            EMAILS[number % len(EMAILS)],
            PHONES[number % len(PHONES)],
            ADDRESSES[number % len(ADDRESSES)],
            NATIONALITIES[number % len(NATIONALITIES)],
            BIRTH_DATES[number % len(BIRTH_DATES)],
            MARITAL_STATUS[number % len(MARITAL_STATUS)],
            SCHOOLS[number % len(SCHOOLS)],
        )
        for number, (group, name) in enumerate(named)
    )


PEOPLE = _people()
NEUTRAL = Person(
    group="",
    name="Robin Example",
    pronouns="they/them",
    email="r.example@mail.example",
    phone="+44 555 010 00",
    address="Bristol, United Kingdom",
    nationality="Irish",
    born="1 January 1990",
    marital_status="single",
    school="Hillside University",
)
"""Whom every other person is compared with."""
