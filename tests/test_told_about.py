"""What a sentence of a job wrote of, sold or translated is named beside the work, not used."""

from __future__ import annotations

import pytest

from skillmatch.weighing.told_about import is_told_about


@pytest.mark.parametrize(
    "told",
    [
        "Drafted newsletters on Kafka",
        "Edited articles about LangChain",
        "Hosted a podcast about Kafka",
        "Reported on PyTorch",
        "Helped new users of Kafka",
        "Surveyed customers of Databricks",
        "Localised handbooks for Terraform",
        "Printed the guides of Kafka",
        "Advertised Kafka",
        "Assessed and discarded Kafka",
        "Circulated a newsletter about Kafka",
        "Transcribed many calls about Kafka",
        "Billed clients for Kafka",
    ],
)
def test_what_is_only_told_about(told):
    assert is_told_about(told)


@pytest.mark.parametrize(
    "told",
    [
        "Wrote services for Kafka",
        "Wrote a blog about Kafka and built its search with Kafka",
        "Supported users with Kafka questions",
        "Supported Kafka in production",
        "Translated business needs into Kafka topics",
        "Translated a Fortran model to PyTorch",
        "Documented the Kafka cluster",
        "Reviewed PyTorch code",
        "Served customers with recommendations of a PyTorch model",
        "Published a paper on transformers",
        "Interviewed users",
    ],
)
def test_what_is_worked_with(told):
    assert not is_told_about(told)
