"""Short names that two fields use for different things, and ordinary words that are names."""

from __future__ import annotations

import pytest

from skillmatch import find_skills

# The same name in two lines: what it is called for in each.
TWO_FIELDS = """
dlt        | dbt, dlt, Airflow                        | dlt-hub
SAC        | Compared PPO, SAC and DQN on MuJoCo       | soft-actor-critic
SAC        | SAP BW, SAC and Datasphere reports       | sap-analytics-cloud
OTP        | Elixir, Phoenix, OTP, Ecto               | erlang-otp
OTP        | Login by SMS with an OTP and a password  | otp-verification
DASH       | HLS, DASH, RTSP, WebRTC                  | mpeg-dash
SSE        | SSE, AVX2 and AVX-512 kernels            | sse-intrinsics
SSE        | Tokens over SSE or WebSocket             | server-sent-events
GAMS       | Models in GAMS, solved by CPLEX          | general-algebraic-modeling-system
tf2        | ROS 2, tf2, RViz                         | ros-tf2
Thread     | Thread, Matter, Zigbee, BLE              | thread-protocol
NX         | CATIA, NX, Creo                          | siemens-nx
mamba      | conda, mamba, pip                        | conda-mamba
Photon     | Databricks, Photon, Delta Lake           | databricks-photon
Switch     | Ported the engine to PS4 and Switch      | nintendo-switch
Zephyr     | nRF52840, Zephyr, MCUboot                | zephyr-rtos
Gaudi      | Training on Gaudi and H100               | intel-gaudi
Forth      | Forth, Pascal and assembler for the 8051 | forth-programming-language
USD        | USD and glTF export from Houdini         | openusd
Yarn       | npm, Yarn, Babel and Jest                | yarn-package-manager
yarn       | npm/yarn                                 | yarn-package-manager
Yarn       | HDFS, Hive, Yarn                         | hadoop-yarn
R2         | Lasso model, R2 0.74, RMSE 3             | r-squared
R2         | Random forest (R2: 0.81)                 | r-squared
R2         | Cloudflare Workers, R2, KV               | cloudflare-r2
BPR        | LightFM, BPR, NCF                        | bayesian-personalized-ranking
BPR        | ERP selection, BPR and change management | business-process-reengineering
Crystal    | VB6, Crystal 9, Sybase                   | sap-crystal-reports
Crystal    | Crystal, Ruby, Elixir                    | crystal-programming-language
TS         | Vue, TS, Vite                            | typescript
CN         | OOP, DBMS, CN, OS                        | networking
COG        | COG and STAC from Sentinel-2 scenes      | cloud-optimized-geotiff
"""

# Where the name is a word, a place, a firm or a sum.
NO_SKILL = """
Yarn    | Sold wool, yarn and needles
Yarn    | Spun a yarn about Node and React
TS      | Holds an active TS/SCI clearance, writes JavaScript
CN      | Shipped React apps for DE, CN and US
Monday  | Jira boards and Monday planning with the team
Monday  | Tracked in Jira; Monday releases went well
Agents  | Trained brokers and agents on the CRM
agents  | A RAG chatbot that support agents ask
windows | Agreed release windows with Linux admins
any run | Any run of the Python tests is logged
as I    | Chose Docker, as I find it simple
as I    | Knows Profibus as well as I know Python
As is   | As is to be expected, wrote Python
Design expert | Interior Design expert with 8 years of Python
World check   | Ran a world check of all suppliers in Python
cortex a      | Recorded the motor cortex a second time in Python
dependency check | Wrote a dependency check for crates of apples
robot console | Repaired the robot console at a Python fair
open look | Took an open look at the Python code
move base | Went to move base camp; scripts in Python
Gaudi   | Guided tours of the Gaudi houses in Barcelona
Forth   | Drove back and Forth between two plants
Forth   | Inspector of the Forth Bridge
USD     | Managed a budget of USD 2,000 in Excel
Switch  | Made the Switch to a new supplier
Thread  | Kept the email Thread with customers short
Volcano | Hiked the Volcano on Tenerife
Tilt    | Repaired the Tilt tray of the truck
Vector  | Worked at Vector Realty, Denver
Chimera | Wrote the short story Chimera
Rhino   | Keeper of the Rhino house at the zoo
needle in a haystack | Recruiting felt like finding a needle in a haystack
Coot    | Counted Coot nests on the lake
Twine   | Sold Twine and garden tools
NLP     | Trained in hypnosis and NLP therapy
S3      | Cardiology: S3 gallop, murmurs
"""


def rows(table):
    """Return the cells of a table, a row each."""
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def found(text):
    """Return the names found in a text with the skill each stands for."""
    return {(mention.surface, mention.skill_id) for mention in find_skills(text)}


@pytest.mark.parametrize(("name", "text", "skill_id"), rows(TWO_FIELDS))
def test_words_near_by_tell_what_the_name_stands_for(name, text, skill_id):
    assert (name, skill_id) in found(text)


@pytest.mark.parametrize(("name", "text"), rows(NO_SKILL))
def test_without_words_of_its_field_it_is_no_skill(name, text):
    assert name not in {surface for surface, _ in found(text)}
