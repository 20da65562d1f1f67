"""Names that other trades use for something else, and the short names that trades list."""

from __future__ import annotations

import pytest

from skillmatch import find_skills, match_resume


def claimed(text):
    return {mention.skill_id for mention in find_skills(text) if mention.status == "claimed"}


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Built marts that the analysts query; they query it in SQL", "query-it"),
        ("Trained gradient boosting on 130 tabular models", "ssas-tabular"),
        ("Triton with dynamic batching of models", "continuous-batching"),
        ("Handled 2 node & 4 node RAC with ASM", "nodejs"),
        ("Kept a 3 node cluster of Oracle alive", "nodejs"),
        (
            "Moved to Exadata with XTTS (cross platform transportable tablespaces)",
            "cross-platform-software-development",
        ),
        ("SQL*Loader scripts with control files for Oracle", "oracle-control-files"),
        ("Policies deployed on ANYmal C; behaviour cloning", "c"),
        ("MCAL configuration for ADC, PWM, GPT, ICU and DIO", "gpt"),
        ("Integration of the BSW stack (COM, PduR, CanIf, NvM)", "com"),
        ("Claude Sonnet 4.5 for drafting, GPT-5 mini for routing", "drafting"),
        ("Module pool programing and ALV reports", "programming"),
        ("Certificates: CCNP R&S, CCNA", "routing-and-switching"),
        ("Cisco Nexus 9K, ISR 4331, ASR, Viptela", "speech-recognition"),
        ("Deployed ISE with profiling of biomedical devices.", "performance-profiling"),
        ("Wireless with profiling of devices.� � Wrote Python scripts", "performance-profiling"),
        ("Schedules according to the forecasted occupancy of the hotel", "forecasting"),
        ("MCTS: .NET Framework 3.5, ASP.NET", "monte-carlo-tree-search"),
        ("GAIL (India) Limited, Noida - inspection of pipes", "gail"),
        ("Member of RRT and Code Blue team, ventilators", "rrt"),
        ("Windows SVR 2012, Exchange", "support-vector-regression"),
        ("RFE responses for H-1B petitions", "recursive-feature-elimination"),
        ("Moot court at NLU Delhi", "natural-language-understanding"),
        ("Oracle XTTS, Data Pump, RMAN", "xtts"),
        ("ISR, ASR and CSR routers, NAT and QoS", "incremental-static-regeneration"),
        ("Exchange 2010 DAG, OWA, ActiveSync", "directed-acyclic-graphs"),
        ("AI files in Adobe Illustrator", "artificial-intelligence"),
        ("TPU and ABS injection moulding", "tpu"),
    ],
)
def test_a_name_of_another_trade_is_no_skill_of_ours(text, skill_id):
    assert skill_id not in claimed(text)


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("React front ends over 3 Node services with Express", {"nodejs"}),
        ("Cross-platform apps with Flutter, iOS and Android", {"flutter"}),
        ("Fine-tuned GPT and BERT with PyTorch", {"gpt"}),
        ("C++, COM, ATL and MFC", {"com"}),
        ("Drafting in AutoCAD, 2D drawings", {"drafting"}),
        ("ASR and TTS with Whisper and Kaldi", {"speech-recognition"}),
        ("AlphaZero with MCTS and PyTorch", {"monte-carlo-tree-search"}),
        ("RRT* path planning with OMPL, RRT", {"rrt"}),
        ("SVR, random forest, XGBoost", {"support-vector-regression"}),
        ("RFE and PCA for feature selection", {"recursive-feature-elimination"}),
        ("NLU, chatbots and Rasa", {"natural-language-understanding"}),
        ("Voice cloning with XTTS and Bark", {"xtts"}),
        ("Next.js with SSR, ISR and CSR", {"incremental-static-regeneration"}),
        ("DMA, interrupts and ISR on STM32", {"interrupts"}),
        ("Airflow, DAG design, Python", {"apache-airflow"}),
        ("CPU profiling, profiling of kernels with Nsight", {"performance-profiling"}),
    ],
)
def test_where_it_is_ours_it_stays(text, skills):
    assert skills <= claimed(text)


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Supported UAT and production deployments", {"user-acceptance-testing"}),
        ("PI/PO proxies, SOAMANAGER", {"sap-pi"}),
        ("508 compliance checks with JAWS and WAVE", {"jaws-screen-reader"}),
        (
            "Functional, Smoke, End-to-end, Ad-hoc, Black box and UAT testing",
            {"smoke-testing", "end-to-end-testing", "black-box-testing"},
        ),
        ("FMEA, FTA and HARA", {"fault-tree-analysis"}),
        ("SD-WAN with Viptela vEdge & ZTP", {"zero-touch-provisioning"}),
        ("Unit tested the mappings", {"unit-testing"}),
        (
            "Service-Now for incident, change and problem mgmt",
            {"incident-management", "change-management", "problem-management"},
        ),
        ("Wrote functional specs for RICEFW objects", {"functional-specifications"}),
        ("Integration of MM with FI, SD and PP", {"sap-fi", "sap-mm"}),
        ("CI in Jenkins, build scripts in make & perl", {"gnu-make", "perl"}),
        ("LangGraph orchestration", {"langgraph", "agent-orchestration"}),
        ("Tracing in Langfuse over OpenTelemetry", {"distributed-tracing"}),
        ("LlamaIndex stays for ingestion", {"data-ingestion"}),
        ("Wrote power shell scripts", {"powershell"}),
        ("AWS: EMR, S3, Kinesis, Lamda", {"aws-lambda"}),
    ],
)
def test_the_short_names_of_a_trade_are_found(text, skills):
    assert skills <= claimed(text)


def test_forecasts_of_a_planner_imply_no_machine_learning():
    told = "JOB\n\nFront Office Manager, Hedgerow Inn\nJanuary 2012 - Present\n- {}\n"
    planner = match_resume(text=told.format("Demand forecasting, budgeting and rotas.")).skills
    assert "machine-learning" not in {one.skill.id for one in planner}
    modeller = match_resume(text=told.format("Built forecast models in R.")).skills
    assert {"predictive-modeling", "machine-learning"} <= {one.skill.id for one in modeller}
