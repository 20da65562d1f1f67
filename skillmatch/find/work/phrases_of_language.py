"""Phrases of those whose models talk: bots that have a language model, or answer customers."""

from __future__ import annotations

from skillmatch.find.work.phrases import Phrase, phrase

_LLMS = "llm gpt gpt-4 gpt-4o gpt-3 claude gemini llama mistral openai language-model genai"

PHRASES_OF_LANGUAGE: tuple[Phrase, ...] = (
    phrase("chatbots", "bot", _LLMS, before=25, behind=25, unlike="trading scraping"),
    phrase(
        "chatbots",
        "support-bot helpdesk-bot help-desk-bot service-bot faq-bot question-bot chat-bot "
        "knowledge-bot slack-bot teams-bot telegram-bot whatsapp-bot",
        "retrieval answer question reply customer ticket article conversation",
        before=10, behind=14,
    ),
)  # fmt: skip
"""Bots of trade and of scraping talk to nobody."""

__all__ = ["PHRASES_OF_LANGUAGE"]
