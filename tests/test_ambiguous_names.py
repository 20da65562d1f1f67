"""Names that are also words, letters or people: where each is a skill, and where it is none."""

from __future__ import annotations

import pytest

from skillmatch import find_skills

# skill | a sentence that names it | one that does not
NAMES = """
bert | Mails were classified with BERT. | Reported to Bert in Leeds.
as-i | Commissioned AS-i and Profibus lines. | Docker suits me, as I like it small.
design-expert | Ran DOE studies with Design-Expert | Kitchen Design expert, fluent in Python
world-check | Screened clients for AML in World-Check | Went on a world check of Python users
owasp-dependency-check | Added OWASP tools such as Dependency-Check | A dependency check by phone
any-run | Detonated malware in Any.Run. | Any run of the malware suite was noted.
ai-agents | GenAI, Agents, LangChain | Hotel staff, agents, airlines
ai-agents | Wrote the agent loop around Claude. | Closed the agent loop at the agency.
model-context-protocol | Connected the assistant to Jira over MCP. | MCP certified since 2008.
vision-transformers | Fine-tuned ViT-L on radiographs. | Ate vit-rich fruit.
r | Modelled churn in R and Python. | Led R&D for surgical robots.
c | Wrote drivers in C and C++. | Reported to the C-level every week.
go | Wrote microservices in Go. | Ready to go the extra mile for users.
d-programming-language | Ported it to D with LDC and LLVM. | Ranked in section D of the class.
swift | Wrote iOS apps in Swift and UIKit. | Known for swift resolution of complaints.
rust | Rewrote the parser in Rust, with cargo. | Treated steel against rust and wear.
julia | Languages: Python, Julia, R | Reported to Julia Harper in Leeds.
ruby | Built a shop with Ruby and PostgreSQL. | Reference: Ruby Marlow, head nurse.
scala | Wrote Spark jobs in Scala. | Sang at La Scala for a season.
dart | Built the app with Flutter and Dart. | Won the regional dart tournament.
elm | Moved a frontend to Elm, Haskell. | Office at 12 Elm Street, Dover.
crystal-programming-language | Compared Crystal with Ruby. | Grew crystal samples.
scheme | Taught Lisp and Scheme. | Ran the pension scheme of the firm.
basic | Languages: BASIC, Pascal, C | Basic knowledge of first aid.
spring-framework | Wrote Spring and Hibernate code. | Joined in Spring 2021 as a helper.
apache-spark | Ran Spark jobs on Hadoop. | Tried to spark interest in reading.
ray | Ray on EKS, with a nightly retrain. | Reported to Ray in training and scale.
ray | Trained models with Ray and Dask. | Assisted with X-Ray images in a clinic.
dask | Scaled pandas with Dask. | Poured wine from a cask.
plotly-dash | Built apps with Plotly and Dash. | Ran the 100 m dash for the county.
flask | Served the API with Flask and Redis. | Heated the conical flask over a flame.
expressjs | Used Node.js, Express and MongoDB. | Able to express ideas clearly.
nodejs | Stack: React, Node, MongoDB | Repaired a single node of the network.
react | Built UI components in React. | Able to react quickly to changes.
nextjs | Stack: React, Next, TypeScript | Next I managed the kitchen.
nestjs | Wrote a Nest backend in TypeScript. | Watched birds nest in the garden.
play-framework | Built services with Scala, Akka and Play. | Directed a school play in May.
ruby-on-rails | Built a shop with Ruby and Rails. | Installed hand rails in old houses.
chef | Servers by Chef, Puppet, Terraform. | Worked as head chef of a hotel.
puppet | Managed servers with Puppet and Ansible. | Staged a puppet show for children.
saltstack | Ran Puppet, Salt and Ansible. | Left Salt Lake City.
ansible | Provisioned servers with Ansible. | Was answerable to the board.
hashicorp-vault | Stored secrets in Vault with Terraform. | Cleaned the vault of a museum.
hashicorp-consul | Ran Consul on Kubernetes with Docker. | Met the consul general twice.
helm | Packaged charts with Helm and Kubernetes. | Was at the helm of a small team.
argo-cd | Deployed with Argo, Helm and GitOps. | Saw the film Argo with friends.
flux-cd | Deployed with Flux and Helm. | Plans were in flux all summer.
apache-flink | Streamed events with Flink. | Was flinty with suppliers.
apache-storm | Streamed events with Kafka, Storm and Spark. | Repaired roofs after a storm.
apache-hive | Queried tables in Hive on Hadoop. | Kept a bee hive behind the house.
apache-pig | Used Hadoop, Hive and Pig. | Fed a pig on the farm.
apache-impala | Queried Hive and Impala. | Drove a Chevrolet Impala across Utah.
apache-beam | Wrote Beam, Kafka and Dataflow jobs. | Welded a steel beam into place.
apache-airflow | Scheduled DAGs with Airflow. | Measured airflow over a wing.
chroma | Stored embeddings in Chroma. | Lit a stage for chroma key shots.
milvus | Searched vectors with Milvus. | Counted Milvus milvus in the hills.
pinecone | Stored embeddings in Pinecone. | Painted a pinecone in oils.
weaviate | Searched vectors with Weaviate. | Helped to alleviate queues.
haystack | Built RAG with Haystack and LangChain. | Found a needle in a haystack.
feast | Served features from Feast, a feature store. | Cooked a feast for forty guests.
triton-inference-server | Served with Triton and TensorRT. | Sailed on the ship Triton.
salesforce-lightning | Salesforce, Apex, Lightning | Worked at lightning speed.
transformers | Fine-tuned transformers for NLP. | Serviced power transformers.
whisper | Transcribed speech with Whisper. | Spoke in a whisper on stage.
llama | Fine-tuned Llama, an open LLM. | Fed a llama at the petting zoo.
falcon-llm | Compared Falcon and Llama as LLM. | Trained a falcon to hunt.
gemini | Called Gemini and GPT-4 for RAG. | Gemini is my sign.
claude | Prompted Claude and GPT-4. | Wrote a thesis on Claude Monet.
amazon-bedrock | Called models on AWS Bedrock. | Drilled into bedrock for wells.
aws-lambda | Ran AWS Lambda functions. | Taught lambda calculus.
aws-glue | Built ETL with AWS Glue and S3. | Was the glue of a small team.
amazon-athena | Queried S3 with Athena on AWS. | Wrote about the Greek goddess Athena.
microsoft-excel | Reported in Word, Excel and PowerPoint. | I excel at calming guests.
microsoft-word | Reported in Word, Excel and PowerPoint. | Kept my word to customers.
microsoft-access | Kept records in Excel and Access. | Gave visitors access to the site.
microsoft-outlook | Used Outlook, Excel and Word. | A person with a positive outlook.
microsoft-teams | Met on Zoom, Teams and Slack. | Led teams of five and nine.
slack | Used Jira, Slack and Confluence. | Took up slack when others were away.
oracle-database | Tuned an Oracle database. | Was an oracle to the staff.
sap | Maintained SAP for a brewery. | Collected sap of maple trees.
sas-programming | Wrote SAS and SQL reports. | Replaced SAS drives in racks.
unity | Built games in Unity with C#. | Worked for unity among neighbours.
unreal-engine | Built games in Unreal with C++. | The view was unreal to many.
eclipse | Coded Java in Eclipse. | Photographed a solar eclipse.
atom | Editors: Sublime, Atom, VS Code | Measured an atom with a laser.
apache-maven | Built Java projects with Maven. | Hired as a marketing maven.
apache-ant | Built with Ant, Maven and Jenkins. | Studied an ant colony.
gnu-make | Built with CMake, Make and gcc. | Tried to make guests welcome.
git | Versioned code with Git. | Dug with a digit of grit.
jest | Tested React with Jest. | What was said in jest, we kept.
cypress | Wrote end-to-end tests in Cypress. | Planted a cypress tree.
computer-vision | Built CV and NLP models with OpenCV. | Please find my CV and cover letter.
retrieval-augmented-generation | Built RAG with an LLM. | Wrote the RAG status report.
natural-language-processing | Built NLP models. | Certified NLP practitioner and coach.
machine-learning | Brought ML to banks. | Dosed 5 ml of saline.
artificial-intelligence | Built AI products. | Sang Ai no corrida on stage.
large-language-models | Evaluated an LLM for support. | Holds an LLM in International Law.
reinforcement-learning | Tuned RL, deep learning. | Lived in postcode RL for years.
information-retrieval | Improved IR ranking with BM25. | Ran IR for shareholders.
generative-adversarial-networks | Trained a GAN generator. | Toured Gan Island by boat.
convolutional-neural-networks | Trained a CNN on images. | Appeared on CNN News twice.
recurrent-neural-networks | Forecast demand with an RNN. | Worked as an RN at night.
support-vector-machines | Classified text with an SVM. | Drove an SUV for a living.
principal-component-analysis | Reduced features with PCA. | Set up a PCA pump for patients.
latent-dirichlet-allocation | Found topics in text with LDA. | Was member 12 of the LDA club.
exploratory-data-analysis | Ran EDA on a large dataset. | Visited my aunt Eda in Oslo.
etl | Wrote ETL jobs. | Rattled a kettle at dawn.
business-intelligence | Built BI reports and dashboards. | Sent a bi-weekly letter.
quality-assurance | Ran QA and manual testing. | Held a Q&A with parents.
rest-apis | Built REST services in Java. | Cooked for the rest of a week.
soap | Built SOAP services in Java. | Sold soap at a market.
object-relational-mapping | Used an ORM in Java. | Ran ORM activities for a brand.
model-view-controller | Wrote MVC apps in C#. | Nursed MVC accident victims.
test-driven-development | Practised TDD and pairing. | Lost a toddler and found him.
site-reliability-engineering | Introduced SRE practices. | Was sure of every recipe.
identity-and-access-management | Introduced IAM for a bank. | I am a friendly person.
amazon-vpc | Set up a VPC on AWS. | Bought a PC for a club.
amazon-s3 | Stored files on AWS S3. | Passed semester S3 in May.
amazon-ec2 | Ran EC2 instances. | Lived in EC1 for years.
"""

ROWS = [tuple(part.strip() for part in line.split("|")) for line in NAMES.strip().split("\n")]


def ids(text):
    return {m.skill_id for m in find_skills(text)}


@pytest.mark.parametrize(("skill_id", "sentence"), [(skill_id, yes) for skill_id, yes, _ in ROWS])
def test_an_ambiguous_name_is_found_where_it_is_meant(skill_id, sentence):
    assert skill_id in ids(sentence)


@pytest.mark.parametrize(("skill_id", "sentence"), [(skill_id, no) for skill_id, _, no in ROWS])
def test_an_ambiguous_name_is_left_where_it_is_another_word(skill_id, sentence):
    assert skill_id not in ids(sentence)


@pytest.mark.parametrize("sentence", ["Born under the sign of Gemini.", "A friend of Claude."])
def test_of_alone_does_not_speak_of_code(sentence):
    assert ids(sentence) == set()
