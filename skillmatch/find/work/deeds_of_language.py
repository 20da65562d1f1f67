"""Deeds of those who make machines read, answer and act: assistants, agents, texts, speech."""

from __future__ import annotations

from skillmatch.find.work.deed_words import MODELS, PAPERS, TALKERS, Deed, deed

_CORPUS = (
    "document ruling manual policy page leaflet handbook article wiki passage paper file law "
    "contract regulation guideline source note case report knowledge-base intranet protocol record "
    "book standard faq brochure transcript statute website"
)
_PASSAGES = "passage chunk paragraph snippet section"
_LLM = "llm gpt language-model prompt rag embedding claude gemini llama openai chatbot bot"
_MESSAGES = "document text email e-mail ticket message complaint review article comment"
_PERSON = (
    "person human staff colleague clerk expert lawyer someone somebody handler adviser operator "
    "doctor nurse editor reviewer"
)
_AUTOMATIC = f"{MODELS} neural trained automatically automatic llm gpt nlp language-model"
_MACHINE, _TALKER = "machine", "talker"

ASSISTANTS: tuple[Deed, ...] = (
    deed(
        "chatbots", "build write develop program make create launch ship design release",
        "assistant bot chatbot helper voicebot voice-bot",
        "answer question customer user language message telephone reply booking chat",
    ),
    deed("question-answering", "answer reply", "question", "retrieved automatically"),
    deed("question-answering", "answer reply", "question", past="to", doer=_MACHINE),
    deed(
        "retrieval-augmented-generation", "answer reply", _CORPUS,
        past="to on about from out over in with", doer=_MACHINE, also="question answer reply",
    ),
    deed(
        "retrieval-augmented-generation", "cite quote link show name",
        f"source reference {_CORPUS} {_PASSAGES}", past="to", doer=_MACHINE,
        also="answer question reply",
    ),
    deed(
        "retrieval-augmented-generation", "look fetch find retrieve pull search get",
        _PASSAGES, past="in", doer=_TALKER,
    ),
    deed(
        "retrieval-augmented-generation", "fetch retrieve look index",
        f"{_PASSAGES} piece one page document it", also="question answer reply",
        near="llm gpt language-model prompt",
    ),
    deed(
        "retrieval-augmented-generation", "write draft compose generate give", _CORPUS,
        past="from", doer=_TALKER, also="answer reply",
    ),
    deed(
        "retrieval-augmented-generation", "trace ground", f"{_CORPUS} {_PASSAGES}", past="to in",
        also="answer reply", field=True,
    ),
    deed(
        "document-chunking", "cut split chunk", f"piece {_PASSAGES} {_CORPUS}", past="into",
        also="piece chunk passage", near=f"{_LLM} index retrieve vector",
    ),
    deed("tool-calling", "call", "tool", f"{TALKERS} calendar"),
    deed(
        "tool-calling", "call use invoke pick choose decide select",
        "tool api function calculator", past="to", doer=_TALKER,
    ),
    deed("ai-agents", "build design develop", "agent", "model llm language ai tool prompt"),
    deed(
        "ai-agents", "build design develop write make create ship program prototype", "agent",
        f"{_LLM} langchain langgraph genai generative crewai autogen mcp",
    ),
    deed(
        "ai-agents", "call use invoke query browse book fill compare plan negotiate",
        "tool api function browser web form travel flight meeting offer code sql order",
        past="in", doer="agent",
    ),
    deed(
        "human-in-the-loop", "hand escalate pass route defer ask transfer", _PERSON,
        past="over to on", doer=_TALKER,
    ),
    deed(
        "human-in-the-loop", "approve confirm release", "draft reply answer each it", also=_PERSON,
        near="assistant bot chatbot llm",
    ),
    # The singular is an adjective too: "wrote prompt replies".
    deed(
        "prompt-engineering", "write rewrite design maintain version test tune refine edit",
        "prompts system-prompt the-prompt a-prompt each-prompt prompt-template prompt-version "
        "prompt-flow prompt-strategy",
    ),
    deed(
        "llm-evaluation", "grade judge rate evaluate",
        "answer conversation response output reply", TALKERS, past="on over against",
    ),
    # Not answers: who teaches machine learning grades those of students.
    deed("llm-evaluation", "grade judge rate", "conversation response output", field=True),
    deed("llm-evaluation", "grade judge evaluate", "assistant chatbot bot answer reply", TALKERS),
    deed(
        "llm-evaluation", "write collect make build create",
        "test-question grader golden-answer golden-set right-answer question",
        "llm gpt assistant chatbot bot prompt",
        also="test grader grade graded golden right release",
    ),
    deed(
        "llm-evaluation", "write collect make build create", "test-question grader",
        also="grader release prompt regression", field=True,
    ),
    deed(
        "hallucination-mitigation", "cut reduce halve lower prevent avoid stop catch",
        "wrong-answer false-answer invented-answer made-up-answer false-claim invented-source",
        f"{_LLM} assistant",
    ),
    deed(
        "guardrails", "stop block filter keep prevent", "answer output reply response dose it",
        f"{TALKERS} answer",
    ),
    # Who tries out an assistant checks its replies too, by hand.
    deed("guardrails", "check", "answer output response dose it", "llm gpt model language"),
    deed(
        "guardrails", "refuse decline strip redact mask filter check",
        "question name request advice data output reply topic", doer=_TALKER,
    ),
    deed(
        "guardrails", "keep stop prevent", "bot chatbot assistant llm",
        also="giving saying telling answering leaking inventing making",
    ),
    deed("fine-tuning", "fine-tune finetune", f"{MODELS} llm bert llama encoder"),
)  # fmt: skip
"""Assistants and agents, what keeps them right, and what is measured of them."""

READERS: tuple[Deed, ...] = (
    deed("named-entity-recognition", "extract find recognize recognise tag identify", "entity"),
    deed(
        "information-extraction", "extract",
        "data information entity amount field clause line name date total relationship", PAPERS,
    ),
    deed(
        "information-extraction", "read pull",
        "data information entity amount field clause line name date total relationship",
        "model llm learning automatically ocr", also=PAPERS,
    ),
    deed(
        "information-extraction", "read pull extract",
        f"{PAPERS} form amount field clause name date total", doer=_MACHINE, also=PAPERS,
    ),
    deed(
        "optical-character-recognition", "extract read recognize recognise", "text data letter",
        "image scan photo picture scanned handwritten handwriting",
    ),
    deed(
        "optical-character-recognition", "extract read recognize recognise pull",
        "document contract invoice receipt form letter note name amount", past="on from out",
        doer=_MACHINE, also="scan photo picture scanned photographed handwritten handwriting",
    ),
    deed("text-classification", "classify categorize categorise", _MESSAGES),
    deed(
        "text-classification", "route sort triage assign", _MESSAGES, _AUTOMATIC, doer=_MACHINE
    ),
    deed(
        "sentiment-analysis", "tell say detect recognise recognize measure read",
        "angry happy unhappy annoyed anger mood satisfied", doer=_MACHINE,
    ),
    deed(
        "speech-recognition", "transcribe", "call speech audio recording voice conversation",
        f"{_AUTOMATIC} speech", doer=_MACHINE, field=True,
    ),
    deed(
        "machine-translation", "translate",
        f"{_MESSAGES} manual page post chat description subtitle", _AUTOMATIC, doer=_MACHINE,
    ),
    deed(
        "text-summarization", "summarize summarise sum",
        "document text article call report email case decision ruling meeting thread page them",
        "model automatically llm language gpt automatic", doer=_MACHINE,
    ),
    deed(
        "semantic-search", "find search match rank", "meaning", past="by on",
        also="search keyword embedding vector",
    ),
    deed(
        "rule-based-systems", "write maintain encode", "rule",
        "classifier model language expert answer extraction decision rule-engine rules-engine",
    ),
)  # fmt: skip
"""What reads, hears, sorts, translates and sums up texts."""

__all__ = ["ASSISTANTS", "READERS"]
