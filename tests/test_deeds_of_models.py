"""Deeds of those who make models: how work is told that names no skill, and what only sounds so."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def told(line, *, title="Machine Learning Engineer"):
    text = f"Experience\n{title}, Larkfield Ltd, Jan 2020 - Present\n- {line}\n"
    found = {m.skill_id for m in find_skills(text, deeds=True) if m.status == "claimed"}
    return found - {"machine-learning", "artificial-intelligence", "machine-learning-engineering"}


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("Own the models behind the feed; I train, test and ship them.",
         "model-training model-evaluation model-deployment"),
        ("Fraud models (XGBoost) trained daily on Spark, deployed on Azure, monitored for drift.",
         "model-training model-retraining model-deployment model-monitoring drift-detection"),
        ("Deployed and monitored 20 models.", "model-deployment model-monitoring"),
        ("Designed, trained and documented models.", "model-training"),
        ("The models retrain weekly.", "model-retraining"),
        ("Models retrained each night from fresh orders.", "model-retraining"),
        ("We retrain it every month. It is a neural net for prices.", "neural-networks"),
        ("A classifier for parcels: we retrain it every month.", "model-retraining"),
        ("Ranking model rebuilt and deployed to 12 countries.", "model-deployment"),
        ("Brought three models into production.", "model-deployment"),
        ("Put models in production.", "model-deployment"),
        ("Worked with peers to put complex algorithms in production.", "model-deployment"),
        ("Deploy in-production machine learning models.", "model-deployment"),
        ("Compressed on-device and off-line models.", "model-compression"),
        ("Watched the predictions and were paged when they drift.", "model-monitoring"),
        ("Drift alarms on every score.", "drift-detection"),
        ("Checks that stop a worse model from going live.", "model-evaluation"),
        ("Each new model has to beat the old one on last month's trips.", "model-evaluation"),
        ("Built the features of the churn classifier.", "feature-engineering"),
        ("Rolled out two rankers.", "model-deployment"),
        ("Models refreshed every fortnight.", "model-retraining"),
        ("Turned raw logs into features for the ranker.", "feature-engineering"),
        ("Had 9,000 scans labelled by nurses.", "data-annotation"),
        ("Trained language models on 128 GPUs.", "model-training distributed-training"),
        ("Joined clicks with impressions to train the ranker.", "data-pipelines"),
        ("Showed the new ranking to half of the visitors.", "a-b-testing"),
    ],
)  # fmt: skip
def test_the_life_of_a_model_is_told_by_what_is_done_with_it(line, skills):
    assert set(skills.split()) <= told(line)


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("Our model forecasts demand for bread.", "forecasting"),
        ("Models that decide which of 400 flats a visitor sees first.", "recommender-systems"),
        ("The service suggests recipes to cooks.", "recommender-systems"),
        ("A model that tells which members will cancel.", "predictive-modeling"),
        ("A network which recognises cracks on photos of rails.", "image-classification"),
        ("Spotted weeds in drone photos.", "object-detection"),
        ("Graded moles from photographs.", "image-classification"),
        ("Outlined tumours in ultrasound.", "medical-imaging"),
        ("Software that counts people from camera pictures.", "object-detection"),
        ("Grouped buyers by what they do, with an algorithm.", "customer-segmentation"),
        ("Flagged odd transactions with a model.", "anomaly-detection"),
    ],
)
def test_what_a_model_finds_out_is_told_of_the_model(line, skill):
    assert skill in told(line)


OTHER_MODELS = [
    "Trained fashion models for two shows.",
    "Built model railways and tested them.",
    "Tested and shipped car models.",
    "Launched phone models and monitored their sales.",
    "Deployed dbt models and the data model of the warehouse.",
    "Rolled out the operating model to six wards.",
    "Put a new business model into production reviews.",
    "Evaluated the training model of the school.",
    "Made 3D models of bridges and shipped them.",
    "Served as a role model and was watched by trainees.",
]
OTHER_TRAINING = [
    "Trained staff on the model of the till.",
    "Showed the sales model to 30 sellers and trained them on it.",
    "Retrained 200 miners.",
    "Trained horses, then shipped them to the coast.",
    "Trained with the national team every day.",
    "Trained guides and released them after a month.",
    "Trained for drift ice rescue.",
    "Tested beginners each week and graded them.",
    "Fitted kitchens and trained fitters.",
    "Trained call-centre agents, who retrain each year.",
]
OTHER_WATCHING = [
    "Monitored the network of 40 shops.",
    "Deployed networks and watched their load.",
    "Monitored temperatures and served dinner.",
    "Watched drift nets and counted fish.",
    "Set fire alarms.",
    "Deployed monitoring agents to 300 servers.",
    "Served customers and watched the till.",
    "Checked alarms when deliveries degrade.",
    "Prevented a bad deal from going live.",
    "Beat the old record at the fair.",
]
OTHER_DATA_WORK = [
    "Labelled boxes and photos for the archive.",
    "Wrote features for a magazine.",
    "Turned ideas into features for the app.",
    "Shipped new features to users.",
    "Built features of the app from orders.",
    "Rolled out the model contract.",
    "Counted bags on camera and measured patients for CT.",
    "Engineers build features for models of the phone.",
    "Joined a team of labels and record shops.",
    "Compared every run of the marathon.",
    "Computed wages.",
    "Gave half of the visitors a leaflet.",
    "Normalized relations between two firms.",
]
OTHER_FINDINGS = [
    "Made sales forecasts by hand.",
    "Told customers whether their parcels would be late.",
    "Decided which offers the board sees.",
    "Recommended books to readers in the shop.",
    "Suggested recipes to the cook.",
    "Counted people at doors.",
    "Found faults on machines and took photos.",
    "Grouped shoppers by age.",
    "Spotted odd transactions at the till.",
    "Worked with a system that counts pallets.",
]


@pytest.mark.parametrize(
    "line",
    OTHER_MODELS + OTHER_TRAINING + OTHER_WATCHING + OTHER_DATA_WORK + OTHER_FINDINGS,
)
def test_other_models_training_watching_data_and_findings_tell_none(line):
    known = find_skills(line)
    assert told(line, title="Coordinator") <= {mention.skill_id for mention in known}


def test_what_colleagues_trained_is_not_ones_own_work():
    assert told("Models trained by colleagues.") == set()
    assert "model-training" in told("Models trained by me.")


def test_a_verb_that_is_part_of_an_adjective_is_no_deed():
    assert "model-training" not in told("Downloaded pre-trained models for users.")
    assert "model-retraining" in told("Re-trained models after each sale.")


def test_a_word_that_parts_a_sentence_does_so_but_within_an_adjective():
    assert "model-deployment" not in told("Deployed in production, with models of others.")
    assert "model-deployment" not in told("Put complex algorithms on slides.")


def test_them_after_people_are_the_people():
    assert "model-evaluation" not in told("Showed the models to the clerks and tested them.")
    assert "model-evaluation" in told("Built models of prices and tested them.")


def test_it_reaches_back_one_sentence_and_no_further():
    near = "Wrote a classifier. We deploy it on Mondays."
    far = "Wrote a classifier. The office is in Leeds. Lunch is free. We deploy it on Mondays."
    assert "model-deployment" in told(near)
    assert "model-deployment" not in told(far)


def test_releasing_models_tells_deployment_only_beside_machine_learning():
    line = "Released 14 models."
    assert "model-deployment" in told(line)
    assert told(line, title="Buyer") == set()
