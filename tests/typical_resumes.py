"""One typical resume per built-in role, by its id; every person and firm is fictional."""

from __future__ import annotations

TYPICAL = {
    "ai-engineer": """\
Ines Halvorsen
AI Engineer

Experience

AI Engineer, Brightwater Apps, March 2023 - Present
- Built a retrieval-augmented generation service over contracts with LangChain, embeddings and a
  vector database (Pinecone); it answers 40,000 questions a month.
- Designed AI agents with LangGraph and tool calling over the OpenAI API, with guardrails.
- Wrote prompts, measured them with LLM evaluation sets, and cut hallucinations.
- Exposed all of it through REST APIs in FastAPI, deployed with Docker on AWS.

Software Engineer, Lindqvist Retail, 2020 - 2023
- Developed microservices in Python and TypeScript; introduced CI/CD.
- Built a chatbot for customer support on large language models.

Skills
Python, TypeScript, LLMs, RAG, prompt engineering, LangChain, LlamaIndex, Anthropic Claude, Azure
OpenAI, MCP, FastAPI, PostgreSQL, Docker, Kubernetes

Education
BSc Computer Science, 2020
""",
    "ml-engineer": """\
Tomas Okafor
Machine Learning Engineer

Experience

Machine Learning Engineer, Fernhill Music, January 2021 - Present
- Trained recommender systems in PyTorch on 2 billion events; model training is distributed over
  32 GPUs with Ray.
- Built feature engineering in Spark and a feature store that five teams use.
- Tuned hyperparameters, compared models by cross-validation, ran A/B tests before each release.
- Deployed models with Kubernetes and MLflow; monitored drift and retrained weekly.

Data Scientist, Oakmere Bank, 2018 - 2021
- Built fraud classification with XGBoost and scikit-learn; anomaly detection on payments.
- Wrote data preprocessing in pandas and SQL.

Skills
Python, PyTorch, TensorFlow, scikit-learn, XGBoost, deep learning, Spark, Airflow, SQL, MLOps, model
deployment, Docker, Kubernetes, statistics, linear algebra

Education
MSc Statistics, 2018
""",
    "data-scientist": """\
Marta Lindholm
Data Scientist

Experience

Data Scientist, Halden Insurance, June 2020 - Present
- Built statistical models of claims in R and Python: regression, time series analysis, Bayesian
  methods; forecasts of the next quarter are off by 3 percent.
- Designed A/B tests and analysed them by hypothesis testing; used causal inference where no
  experiment was possible.
- Explored customer data in SQL and pandas, clustered policy holders, predicted churn with
  scikit-learn.
- Presented findings to the board with Tableau dashboards and data visualization.

Junior Data Scientist, Norrby Telecom, 2018 - 2020
- Predictive modeling of network faults; exploratory data analysis; data mining of call records.

Skills
R, Python, SQL, statistics, probability, experimental design, machine learning, pandas, NumPy,
scikit-learn, matplotlib, Tableau

Education
MSc Mathematics, 2018
""",
    "data-engineer": """\
Pavel Amari
Data Engineer

Experience

Senior Data Engineer, Kestrel Logistics, February 2020 - Present
- Built data pipelines in Airflow and dbt that load 4 TB a day into Snowflake.
- Moved the data warehouse to a data lake on S3 with Delta Lake and Spark on Databricks.
- Streamed parcel events through Kafka and Flink; wrote ETL jobs in PySpark and Scala.
- Introduced data quality checks, data modeling standards and data governance.

ETL Developer, Sundby Energy, 2016 - 2020
- Developed ETL in Informatica and SQL over Oracle; dimensional modeling of meter readings.
- Integrated data from twelve systems with Azure Data Factory.

Skills
SQL, Python, Scala, Spark, Kafka, Airflow, dbt, Snowflake, BigQuery, Redshift, Databricks, Hadoop,
AWS, Terraform, data architecture, PostgreSQL

Education
BSc Information Systems, 2016
""",
    "data-analyst": """\
Lucia Brandt
Data Analyst

Experience

Data Analyst, Meadow Foods, April 2021 - Present
- Built 30 Power BI dashboards with DAX on sales and stock that managers open every morning.
- Wrote SQL queries over the warehouse, cleaned the data, and defined key performance indicators.
- Analysed campaigns in Google Analytics and Excel; data storytelling for people without numbers.
- Automated monthly reporting with Power Query.

Reporting Analyst, Tessin Hotels, 2019 - 2021
- Made Tableau reports of bookings; statistical analysis of prices in R.
- Gathered requirements from hotel managers; business intelligence for 60 houses.

Skills
SQL, Microsoft Excel, Power BI, Tableau, Looker, DAX, Google Sheets, data analysis, data
visualization, business analytics, dashboards, statistics

Education
BA Economics, 2019
""",
    "mlops-engineer": """\
Dario Weiss
MLOps Engineer

Experience

MLOps Engineer, Palisade Mobility, May 2021 - Present
- Built the machine learning platform of 40 data scientists: ML pipelines in Kubeflow, experiment
  tracking and model registry in MLflow, a feature store.
- Runs model serving on Kubernetes with KServe and Triton; real-time inference under 20 ms.
- Set up model monitoring with Prometheus and Grafana, drift detection, automatic retraining.
- Manages GPU clusters with Terraform, Helm and Argo CD; CI/CD for models with GitHub Actions.

DevOps Engineer, Corvin Payments, 2018 - 2021
- Ran Docker and Kubernetes on AWS; logging and observability for 80 services.

Skills
MLOps, ML infrastructure, Kubernetes, Docker, Terraform, SageMaker, Vertex AI, Airflow, Spark, Ray,
Python, Go, Prometheus, Grafana, PyTorch

Education
BSc Computer Engineering, 2018
""",
    "nlp-engineer": """\
Sofia Marchetti
NLP Engineer

Experience

NLP Engineer, Lexum Health, September 2020 - Present
- Trained named entity recognition and text classification for clinical notes with BERT and
  Hugging Face Transformers in PyTorch.
- Fine-tuned large language models for text summarization; served them with vLLM.
- Built question answering over guidelines with hybrid search, reranking and a knowledge graph.
- Developed dialogue management for a conversational AI assistant.

Computational Linguist, Verbatim Media, 2017 - 2020
- Built sentiment analysis and machine translation pipelines with spaCy and NLTK.
- Annotated corpora; measured text similarity and information retrieval quality.

Skills
Natural language processing, Python, PyTorch, TensorFlow, spaCy, NLTK, BERT, LLMs, fine-tuning,
RLHF, embeddings, speech recognition, deep learning, text mining

Education
MA Computational Linguistics, 2017
""",
    "computer-vision-engineer": """\
Henrik Sato
Computer Vision Engineer

Experience

Computer Vision Engineer, Larkfield Inspection, July 2019 - Present
- Built object detection and image segmentation of weld defects in PyTorch and OpenCV; it runs on
  90 production lines.
- Calibrated stereo cameras; wrote 3D reconstruction and point cloud processing in C++.
- Sped inference up eightfold with CUDA, TensorRT and quantization on edge devices.
- Developed object tracking in video and depth estimation.

Perception Engineer, Dovre Vehicles, 2016 - 2019
- Fused LiDAR and camera data for autonomous driving; visual SLAM in C++.
- Image processing for lane detection; camera calibration.

Skills
Computer vision, C++, Python, OpenCV, PyTorch, TensorFlow, YOLO, CUDA, deep learning, convolutional
neural networks, LiDAR, sensor fusion, MATLAB, optical character recognition

Education
MSc Electrical Engineering, 2016
""",
    "robotics-engineer": """\
Aiko Brandvold
Robotics Engineer

Experience

Robotics Engineer, Heron Automation, October 2018 - Present
- Wrote motion planning and motion control of six-axis robotic arms in C++ and ROS 2.
- Implemented model predictive control and inverse kinematics; cycle time fell by a fifth.
- Simulated cells in Gazebo and Isaac Sim before building them; integrated PLCs over EtherCAT.
- Developed robotic manipulation of soft parts; collaborative robots beside people.

Autonomy Engineer, Polder Agritech, 2015 - 2018
- Built SLAM and state estimation with Kalman filters for an autonomous tractor; LiDAR and GPS.
- Programmed embedded systems in C on real-time Linux.

Skills
Robotics, ROS, ROS 2, MoveIt, C++, Python, C, Linux, control systems, motion planning, kinematics,
sensor fusion, Gazebo, PLC programming, embedded systems

Education
MSc Mechatronics, 2015
""",
    "research-scientist": """\
Dr. Elif Norgaard
Research Scientist

Experience

Research Scientist, Aurelian Labs, January 2020 - Present
- Machine learning research on generative models: diffusion models for speech synthesis, published
  at NeurIPS and ICML.
- Developed self-supervised learning of multimodal representations in JAX and PyTorch; trained
  foundation models on 256 GPUs with mixed precision training.
- Proved convergence of new optimization algorithms; designed experiments and ablations.
- Worked on model interpretability and responsible AI.

Postdoctoral Researcher, Institute of Learning Systems, 2017 - 2020
- Reinforcement learning and causal inference; speech processing and speech recognition.

Skills
Deep learning, PyTorch, JAX, CUDA, Python, C++, generative models, transformers, natural language
processing, computer vision, statistics, mathematics, scientific computing

Education
PhD Machine Learning, 2017
""",
    "backend-engineer": """\
Jonas Petrov
Backend Engineer

Experience

Backend Engineer, Merriton Payments, August 2019 - Present
- Built microservices in Java and Spring Boot that settle 3 million payments a day.
- Designed REST APIs and gRPC interfaces; moved the core to an event-driven architecture on Kafka.
- Tuned PostgreSQL and Redis caching; latency fell from 400 to 60 ms.
- Wrote unit tests, reviewed code, deployed with Docker and Kubernetes on AWS.

Backend Developer, Alder Travel, 2016 - 2019
- Developed booking services in Go and Django with MySQL and RabbitMQ.
- Multithreading, database design, high availability during sales.

Skills
Java, Kotlin, Go, Spring, Hibernate, REST APIs, GraphQL, microservices, PostgreSQL, MySQL, MongoDB,
Redis, Kafka, distributed systems, design patterns, Docker, Kubernetes

Education
BSc Computer Science, 2016
""",
    "software-engineer": """\
Clara Mbeki
Software Engineer

Experience

Software Engineer, Wickham Schools, March 2019 - Present
- Developed the web application that 900 schools use: React and TypeScript in the browser, C# and
  .NET services behind it.
- Designed the user interface with teachers; built frontend components in HTML and CSS.
- Wrote REST APIs and web services with OAuth and SAML sign-on over SQL Server.
- Debugging, code review, unit testing and CI/CD in Azure DevOps, in Scrum.

Software Developer, Ferro Tools, 2016 - 2019
- Built desktop and web software in Java, JavaScript and Angular; object-oriented design.
- Followed the whole software development life cycle, from requirements to support on Linux.

Skills
JavaScript, TypeScript, React, Angular, Node.js, C#, Java, Python, SQL Server, Git, design patterns,
data structures, agile, Jira

Education
BSc Software Engineering, 2016
""",
}
