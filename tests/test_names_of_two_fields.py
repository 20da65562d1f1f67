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
COG        | COG and STAC from Sentinel-2 scenes      | cloud-optimized-geotiff
"""

# Where the name is a word, a place, a firm or a sum.
NO_SKILL = """
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
