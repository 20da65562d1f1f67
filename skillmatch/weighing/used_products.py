"""Used products: assistants that somebody works with, and builds nothing on.

"Used ChatGPT and Copilot in daily work" is what most people in an office do.
"""

from __future__ import annotations

import re

from skillmatch.names import lower_case

_ASSISTANTS = frozenset(
    [
        "chatgpt", "claude", "claude-code", "claude-cowork", "claude-desktop", "codeium", "cursor",
        "dall-e", "deepseek", "gemini", "gemini-cli", "gemini-code-assist", "github-copilot",
        "google-bard", "grok", "jasper-ai", "lovable", "microsoft-copilot", "midjourney",
        "notebooklm", "perplexity", "tabnine", "windsurf", "bolt-new", "amazon-q-developer",
    ]
)  # fmt: skip
"""Skills: products that talk, draw or write code for whoever uses them."""
_FIELD = frozenset(
    [
        "ai-assisted-development",
        "artificial-intelligence",
        "foundation-models",
        "generative-ai",
        "gpt",
        "large-language-models",
        "openai-api",
        "prompt-engineering",
        "vibe-coding",
    ]
)
"""What such products show of the field where nothing is built."""
USED_PRODUCTS = _ASSISTANTS | _FIELD

_NAMED = re.compile(
    r"\b(?:chat ?gpt|copilots?|claude|gemini|bard|cursor|midjourney|dall[·-]?e|perplexity|grok|"
    r"notebooklm|windsurf|codeium|tabnine|deepseek|jasper|(?:generative )?ai[ -](?:tools?|"
    r"assistants?|assisted|coding)|genai tools?|llm tools?)\b"
)
_CUES = ("gpt", "copilot", "claude", "gemini", "bard", "cursor", "midjourney", "dall", "perplexity",
         "grok", "notebooklm", "windsurf", "codeium", "tabnine", "deepseek", "jasper", "ai tool",
         "ai-tool", "ai assist", "ai-assist", "ai coding", "ai-coding", "genai tool",
         "llm tool")  # fmt: skip
_USES = re.compile(
    r"\b(?:us(?:e[ds]?|ing)|utili[sz]\w+|appl(?:y|ied|ying)|leverag\w+|help of|daily|day-to-day|"
    r"everyday|productiv\w+|proficien\w+|speed\w*|faster|quick\w*|such as|"
    r"with (?:the )?(?:chat ?gpt|copilot|claude|gemini|cursor|midjourney|ai))\b"
)
# Whoever does any of it builds with models, and is no mere user.
_BUILDS = re.compile(
    r"\b(?:apis?|sdks?|integrat\w+|endpoint\w*|rag|retriev\w+|embedding\w*|vector\w*|fine-?tun\w+|"
    r"agents?|agentic|multi-agent|orchestrat\w+|chatbots?|voicebots?|lang(?:chain|graph)|"
    r"llama-?index|mcp|function[ -]calling|tool[ -]calling|deploy\w*|built|build(?:ing|s)?|"
    r"develop(?:ed|s|ing)?|implement(?:ed|s|ing)?|engineered|designed|architect\w+|train(?:ed|s)|"
    r"evaluat\w+|evals?|benchmark\w*|guardrails?|bedrock|vertex|azure openai|openai|pipelines?|"
    r"models?|backend|services?|layers?|platforms?|contribut\w+|prototyp\w+|launch\w+|shipp?\w+|extract\w+|classif\w+|"
    r"automat(?:ed|ing) \w+ (?:with|using))\b"
)


def names_products(text: str) -> bool:
    """Say whether a text in lower case may name such an assistant at all."""
    return any(cue in text for cue in _CUES)


def is_use_of_a_product(sentence: str) -> bool:
    """Say whether a sentence names such an assistant, and tells of nothing built with models.

    >>> is_use_of_a_product("Used ChatGPT and Gemini in daily work")
    True
    >>> is_use_of_a_product("Integrated ChatGPT's API into the help desk")
    False
    """
    lower = lower_case(sentence)
    return (
        _NAMED.search(lower) is not None
        and _USES.search(lower) is not None
        and _BUILDS.search(lower) is None
    )


__all__ = ["USED_PRODUCTS", "is_use_of_a_product", "names_products"]
