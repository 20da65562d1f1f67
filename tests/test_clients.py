"""Clients: names of those whom one sold to, dealt with or worked for are no skills."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def skills(text):
    return {m.skill_id for m in find_skills(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Clients: Datadog, Splunk, Slack",
        "CLIENTS: Datadog, Splunk",
        "Key clients - Datadog & Splunk",
        "Clients have included Datadog, Fernhill Foods and Splunk.",
        "Clients: Fernhill, Docker & Sons, Slack",
        "Key clients: Slack (2018), Docker (2019).",
        "Catered for customers such as Datadog, Splunk and Slack",
        "Negotiated the yearly rent with Datadog and Splunk",
        "Signed contracts with Slack and Docker",
        "Sold office plants to Datadog and Splunk",
        "Tax adviser to Datadog and Splunk",
        "Key accounts: Datadog, Splunk",
        "Account manager for Datadog and Splunk",
        "Visited clients (Datadog, Splunk)",
        "Represented Datadog and Splunk in court",
    ],
)
def test_clients_are_no_skills(text):
    assert skills(text) == set()


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Served customers with Slack and Zendesk", "slack"),
        ("Clients: React, Vue", "react"),
        ("Accounts: GitHub, GitLab", "github"),
        ("Moved clients to Snowflake and Datadog", "snowflake"),
        ("Consultant for moves to Snowflake and Datadog", "snowflake"),
        ("Designed APIs for clients such as Fernhill, in Docker", "docker"),
        ("Wrote SQL clients such as DBeaver", "dbeaver"),
        ("Sold the migration to Snowflake to the board", "snowflake"),
        ("Sold Salesforce consulting to Datadog and Splunk", "salesforce"),
        ("Signed contracts with DocuSign", "docusign"),
        ("Tested data contracts with Docker and Kafka", "docker"),
        ("Adviser to Tableau users", "tableau"),
        ("Consultant to Datadog and Splunk teams", "datadog"),
        ("Skills\nClients: Postman, Insomnia", "postman"),
    ],
)
def test_tools_near_such_words_are_skills(text, skill_id):
    assert skill_id in skills(text)
