"""Names that are ordinary words too, told apart by what the sentence around them is about.

Each table is one class of sentences: a sentence in, the skills it names out. Forum English is
written as it is found in corpora, with "n't" and "'s" as words of their own.
"""

from __future__ import annotations

import pytest

from skillmatch import find_skills

SUBJECT_OF_A_SENTENCE = {
    "Cypress stops at the login form although the cookie is set .": ["cypress"],
    "Vue does n't notice when I delete a property of the object .": ["vuejs"],
    "The Gatsby build hangs when an image is imported twice .": ["gatsby"],
    "My Processing sketch crashes as soon as two threads are started .": ["processing-language"],
    "In Ada the compiler checks the index of every array .": ["ada"],
    "With Wicket the model is null when the form is rendered again .": ["apache-wicket"],
    "In SAS how do I append one dataset to another ?": ["sas-programming"],
    # what is ordinary begins sentences too
    "Access is through the side door .": [],
    "In Phoenix the summer is hot .": [],
    "The Gatsby party was a success .": [],
    "Make recommendations on code and data quality .": [],
}

WITHIN_A_SENTENCE = {
    "We exported the mesh from Blender and lost its normals .": ["blender"],
    "How do I post to Teams from a webhook ?": ["microsoft-teams"],
    "The entries in Consul stay although the endpoint returns an error .": ["hashicorp-consul"],
    "I use it so that Spark does n't read the partition twice .": ["apache-spark"],
    "The query returns Peter and Julia twice .": [],
    "They met in Phoenix and moved the bakery there .": [],
}

SMALL_LETTERS = {
    "How do I mount a volume in docker on a remote server?": ["docker"],
    "Group the rows of a dataframe with pandas.": ["pandas"],
    "A bash alias that lists the files of a folder.": ["bash"],
    "I have a unity project in which every prefab is pink.": ["unity"],
    "Plotted sensor data using r and ggplot2.": ["r", "ggplot2"],
    "Trained as a docker and crane driver at the port.": [],
    "Looked after the red pandas of the zoo.": [],
    "Measured selenium and iodine in milk.": [],
    "The postman rings twice.": [],
    "Planned the annual summer bash for 300 guests.": [],
    "Mapped galaxies of high redshift from the observatory.": [],
    "Removed an ant colony from the roof.": [],
    "A ghost image stays behind the dragged row.": [],
    "Hedgehogs hibernate until March.": [],
    "Checked log books and ordered spring and tyre parts.": [],
}

ROWS_WITHOUT_SIGNS = {
    "Company type: Private Technologies c c++ rust Job description": ["c", "cpp", "rust"],
    "Company type: Private Technologies ios swift Job description": ["ios", "swift"],
    "Good knowledge of Scala Java Go": ["scala", "java", "go"],
    "The technologies swift birds were tracked with": [],
}

FIRMS_TOWNS_AND_UNIONS = {
    "Groomer, Backbone Pet Spa, Lucknow": [],
    "Waiter, Trattoria Da Luigi, Basel": [],
    "Sous chef, The Salt House, Galway": [],
    "Area sales manager with Snowflake Ice Creams": [],
    "Canteen manager at the SAP headquarters, Walldorf": [],
    "Drove school buses in Aurora, Colorado: nights only": [],
    "Our office in Cypress , Texas , is closed .": [],
    "Shop steward, IAM Local 751": [],
    "Clerk, 14 Bishopsgate, London EC2": [],
    "Mechanic for Solaris and MAN city buses": [],
    "Moved dashboards from Tableau to Snowflake.": ["tableau", "snowflake"],
    "Ran Solaris and EC2 servers.": ["solaris", "amazon-ec2"],
}

OTHER_MEANINGS = {
    "LLM, International Trade Law, University of Essex, 2015": [],
    "Education: LLB (Hons), Mumbai; LLM (Taxation), London": [],
    "Fine-tuned an LLM with Python.": ["large-language-models", "python"],
    "Campaigner, Amnesty International (AI), London": [],
    "Performed AI (artificial insemination) on dairy cows.": [],
    "Head of Artificial Intelligence (AI) research": ["artificial-intelligence"],
    "Tested lamps for ETL and UL marks": [],
    "Led relationship and sex education (SRE) for years 7 to 11": [],
}

CLASSES = {
    "subject": SUBJECT_OF_A_SENTENCE,
    "within": WITHIN_A_SENTENCE,
    "small": SMALL_LETTERS,
    "row": ROWS_WITHOUT_SIGNS,
    "firm": FIRMS_TOWNS_AND_UNIONS,
    "other": OTHER_MEANINGS,
}


# fmt: off
AMBIGUOUS = frozenset({
    "cypress", "vuejs", "gatsby", "processing-language", "ada", "apache-wicket",
    "sas-programming", "microsoft-access", "phoenix-framework", "gnu-make", "blender",
    "microsoft-teams", "hashicorp-consul", "apache-spark", "julia", "docker", "pandas",
    "bash", "unity", "r", "selenium", "postman", "amazon-redshift", "ant-colony-optimization",
    "disk-cloning", "hibernate", "spring-framework", "c", "rust", "swift", "go", "scala",
    "backbonejs", "luigi", "saltstack", "snowflake", "sap", "amazon-aurora", "amazon-ec2",
    "solaris", "tableau", "identity-and-access-management", "large-language-models",
    "artificial-intelligence", "etl", "site-reliability-engineering",
})
# fmt: on


@pytest.mark.parametrize(
    ("text", "skills"),
    [pair for table in CLASSES.values() for pair in table.items()],
)
def test_a_sentence_names_these_skills_and_no_ambiguous_others(text, skills):
    named = [m.skill_id for m in find_skills(text) if m.how != "implied"]
    assert [skill for skill in named if skill in AMBIGUOUS or skill in skills] == skills
