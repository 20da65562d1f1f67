"""Production: words that tell of use by others, and of how much of it there is."""

from __future__ import annotations

import pytest

from skillmatch.production import words_of_production


@pytest.mark.parametrize(
    "said",
    [
        "An assistant used by 600 lawyers",
        "Scheduler used every day by 40 nurses in three wards",
        "Forecasts relied on by all planners",
        "Detector adopted by the whole claims department",
        "220 robots in the field",
        "1,400 electric buses run it",
        "46 lines in 9 countries run it",
        "70 firms pay for it",
        "12 hospitals now rely on it",
        "Keyword model that ships in 400,000 devices",
        "Quantised network running on 3,000 cameras",
        "Vision model installed in over 90 stores",
        "In daily use at 14 clinics",
        "Scores 40,000 parcels a day",
        "Reads 12,500 invoices every night",
        "Drives 35 trucks in operation",
    ],
)
def test_use_by_people_and_machines_of_any_trade_is_production(said):
    assert words_of_production(said.lower())


@pytest.mark.parametrize(
    "said",
    [
        "Interviewed 600 lawyers about their work",
        "Used by nobody",
        "Not yet used by 600 lawyers",
        "Taught 46 students in 9 countries",
        "Ran in 5 days",
        "Worked in 3 different teams",
        "Worked at 2 universities over 6 years",
        "Running on 3 years of data",
        "Two talks a month",
        "12 papers a year",
        "Built in 2019",
        "2021 models per week",
        "Robots in simulation",
        "Models trained on 40 images",
    ],
)
def test_numbers_of_other_things_are_none(said):
    assert words_of_production(said.lower()) == []
