"""Production: words that tell of use by others, and of how much of it there is."""

from __future__ import annotations

import pytest

from skillmatch.weighing.production import words_of_production


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
        "Eleven libraries use it",
        "In use at seven plants",
        "Installed in three hospitals",
        "Reads about 18,000 receipts monthly",
        "A line of 24,000 cans/hour",
        "14,000 concurrent calls",
        "A fleet of 310 carts",
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
        "Worked in two different teams",
        "Ran in three months",
        "Two papers a year",
        "Models trained on 40 images",
    ],
)
def test_numbers_of_other_things_are_none(said):
    assert words_of_production(said.lower()) == []


@pytest.mark.parametrize(
    "said",
    [
        "Recommendations for 2M shoppers",
        "Serverless API at 14k requests/s",
        "Stream of 60k events/s",
        "Feed of 300k daily active readers",
        "Grew to 1M+ accounts",
        "Scores 800k claims a year",
        "Search over 40M documents",
        "Embeddings of 12M product images",
        "Fraud rules saved $3M a year",
        "Answers 12M/day",
        "Property models on 3M molecules",
        "Recognition trained on 90k hours of speech",
        "Language model trained on 2B tokens",
        "Trained a 3B model on 64 H100s",
        "Trained a 3B model on a 64-GPU cluster",
    ],
)
def test_thousands_and_millions_of_users_and_requests_are_scale(said):
    assert words_of_production(said.lower())


@pytest.mark.parametrize(
    "said",
    [
        "Chatbot with LangChain and Mistral 7B",
        "Llama 3 70B for summaries",
        "Fine-tuned a 7B model of conversations",
        "A 600M-parameter model",
        "1.3B parameters",
        "A prompt in a 4K context",
        "Trained for 10K steps",
        "Fine-tuned with 20k pairs",
        "Data set of 5k rows",
        "Fine-tuned a 3B model on 2 A100s",
        "Salary 30k per month",
        "Held a budget of $2M",
    ],
)
def test_sizes_of_models_and_of_small_data_are_none(said):
    assert words_of_production(said.lower()) == []


@pytest.mark.parametrize(
    "said",
    [
        "Calibrated by Platt scaling",
        "Temperature scaling of the outputs",
        "Min-max scaling and one-hot encoding",
        "Feature scaling in a notebook",
        "Scaled numeric features to zero mean",
        "Read papers on scaling laws",
        "Scaled dot-product attention by hand",
        "Answers on a Likert scale",
        "Rated on a scale from 1 to 5",
        "Grey-scale pictures",
        "Multidimensional scaling of survey answers",
        "Multi-scale wavelets",
    ],
)
def test_scaling_of_numbers_is_no_scale(said):
    assert not words_of_production(said.lower())


@pytest.mark.parametrize(
    "said",
    [
        "Scaled the service to ten regions",
        "Scaling inference on Kubernetes",
        "Scale-out of the gateway",
        "Training at scale",
        "Large-scale training",
        "Auto-scaling workers",
        "Horizontal scaling of a feature store",
    ],
)
def test_scaling_of_systems_is_scale(said):
    assert words_of_production(said.lower())
