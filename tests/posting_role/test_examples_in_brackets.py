"""A list in brackets names examples of what stands in front, parts of it, or things beside it."""

from __future__ import annotations

import pytest

from skillmatch import role_from_posting

# fmt: off
ONE_NEED = [  # sentence, the skills of its only need
    # A field of work, and what does it.
    ("Model serving (BentoML, KServe)", "bentoml kserve model-serving"),
    ("Gradient boosting (LightGBM, CatBoost)", "catboost gradient-boosting lightgbm"),
    ("Vector search (FAISS, Qdrant)", "faiss qdrant vector-search"),
    ("Workflow orchestration [Dagster, Prefect]", "dagster prefect workflow-orchestration"),
    ("Monitoring (Prometheus / Datadog)", "datadog monitoring prometheus"),
    ("CI/CD (Jenkins or CircleCI)", "ci-cd circleci jenkins"),
    ("Fine-tuning (LoRA, QLoRA)", "fine-tuning lora qlora"),
    ("Object detection (YOLO, Faster R-CNN)", "faster-r-cnn object-detection yolo"),
    ("Feature stores (Feast, Tecton, etc.)", "feast feature-store tecton"),
    ("Explainability (e.g. SHAP, LIME)", "lime model-interpretability shap"),
    ("**Model serving** (KServe,\n  BentoML)", "bentoml kserve model-serving"),
    ("Experiment tracking (MLflow, Snorbox, ClearML)", "clearml experiment-tracking mlflow"),
    # A noun says that they do one work, though the taxonomy has them in several fields.
    ("Message brokers (Kafka, RabbitMQ)", "apache-kafka message-brokers rabbitmq"),
    ("A message queue (SQS, Kafka)", "amazon-sqs apache-kafka message-queues"),
    ("NoSQL databases (Cassandra, MongoDB)", "apache-cassandra mongodb nosql"),
    ("Databases (PostgreSQL, MongoDB)", "databases mongodb postgresql"),
    ("LLM evaluation tools (Ragas, LangSmith)", "langsmith llm-evaluation ragas"),
    ("Inference engines (vLLM, TensorRT)", "model-inference tensorrt vllm"),
    ("Datenbanken (PostgreSQL, MongoDB)", "mongodb postgresql"),
    # Without brackets.
    ("Vector databases like Pinecone, Milvus", "milvus pinecone vector-databases"),
    ("Feature stores such as Feast or Tecton", "feast feature-store tecton"),
]
EACH = [  # sentence, its needs
    # An "and" wants all of them.
    ("Monitoring (Prometheus and Grafana)", "grafana monitoring prometheus"),
    ("Monitoring (Prometheus + Grafana)", "grafana monitoring prometheus"),
    ("Monitoring (both Prometheus, Grafana)", "grafana monitoring prometheus"),
    ("Monitoring (all of: Prometheus, Grafana)", "grafana monitoring prometheus"),
    # Parts of a platform, a language, a framework.
    ("AWS (EC2, S3)", "amazon-ec2 amazon-s3 amazon-web-services"),
    ("AWS services (EC2, S3)", "amazon-ec2 amazon-s3 amazon-web-services"),
    ("Python (NumPy, pandas)", "numpy pandas python"),
    ("Python libraries (NumPy, pandas)", "numpy pandas python"),
    ("Kubernetes (Helm, Argo CD)", "argo-cd helm kubernetes"),
    # Fields are no examples of a field, nor are things that do different work.
    ("Statistics (hypothesis testing, regression)", "hypothesis-testing regression statistics"),
    ("RAG (embeddings, reranking)", "embeddings reranking retrieval-augmented-generation"),
    ("Containers (Docker, Kubernetes)", "containerization docker kubernetes"),
    ("Container technologies (Docker, Kubernetes)", "containerization docker kubernetes"),
    ("Data tools (Spark, Airflow)", "apache-airflow apache-spark"),
    ("Technologies (React, PostgreSQL)", "postgresql react"),
    ("MLOps (MLflow, Docker)", "docker mlflow mlops"),
]
SOME = [  # sentence, its needs
    ("Python frameworks (Django, FastAPI)", ["django fastapi", "python"]),
    # The list ends with its bracket.
    ("Feature stores (Feast, Tecton), Kafka", ["apache-kafka", "feast feature-store tecton"]),
    ("NoSQL databases (MongoDB, Cassandra) and Kafka",
     ["apache-cassandra mongodb nosql", "apache-kafka"]),
    # What a field is worked in, or on, is no example of it.
    ("Microservices (Node.js or Java)", ["java nodejs", "microservices"]),
    ("Data processing (NumPy, SciPy)", ["data-processing", "numpy scipy"]),
    ("SQL databases (PostgreSQL, MySQL)", ["mysql postgresql", "sql"]),
    # A wide field that is asked for elsewhere is wanted beside its tools.
    ("Deep learning. Deep learning (PyTorch, TensorFlow)", ["deep-learning", "pytorch tensorflow"]),
    # What is required is no example of what is nice to have.
    ("Vector databases (nice to have: Pinecone, Milvus)", ["milvus pinecone", "vector-databases"]),
    ("Clouds such as GCP", ["cloud-computing", "google-cloud"]),
]
# fmt: on


def needs_of(text):
    return sorted(" ".join(sorted(need.skills)) for need in role_from_posting(text).needs)


@pytest.mark.parametrize(("text", "skills"), ONE_NEED)
def test_a_field_and_the_examples_of_it_are_one_need(text, skills):
    assert needs_of(text) == [skills]


@pytest.mark.parametrize(("text", "skills"), EACH)
def test_parts_and_what_does_different_work_are_a_need_each(text, skills):
    assert needs_of(text) == skills.split()


@pytest.mark.parametrize(("text", "needs"), SOME)
def test_what_stands_beside_the_examples_is_a_need_of_its_own(text, needs):
    assert needs_of(text) == needs


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Queues (Kafka, SQS), " * 5_000, id="brackets"),
        pytest.param("Queues (Kafka, " * 6_500, id="open brackets"),
        pytest.param("tools such as Kafka, SQS like " * 3_000, id="such as"),
    ],
)
@pytest.mark.long("long texts")
def test_100_kilobytes_take_seconds(text, in_good_time):
    with in_good_time():
        assert "apache-kafka" in role_from_posting(text).skills


def test_no_rare_tool_dominates_a_posting():
    role = role_from_posting("Requirements\n- Model serving (BentoML, KServe)\n- TruLens\n- Python")
    weights = sorted(need.weight for need in role.needs)
    assert weights[-1] < 2.6 * weights[0]
    assert max(area.share for area in role.areas) < 0.5


def test_a_list_of_examples_weighs_as_the_field_alone_at_most():
    alone, listed = (
        role_from_posting(f"Python. Model serving{tools}").needs
        for tools in ("", " (Triton, Ray Serve, KServe)")
    )
    weights = [{need.skills[0]: need.weight for need in needs} for needs in (alone, listed)]
    assert weights[0] == weights[1]
