"""German, French, Spanish, Portuguese, Italian and Dutch headings: the common ones."""

from __future__ import annotations

WEST_EUROPEAN: dict[str, str] = {
    "summary": (
        "profil|kurzprofil|über mich|zusammenfassung|berufsziel|à propos|à propos de moi|"
        "résumé|objectif|objectif professionnel|perfil|perfil profesional|resumen|sobre mí|"
        "extracto|objetivo|perfil profissional|resumo|sobre mim|resumo profissional|"
        "profilo|profilo professionale|profilo personale|sommario|profiel|over mij|"
        "samenvatting|persoonlijk profiel|profil professionnel|objetivo profissional"
    ),
    "experience": (
        "berufserfahrung|berufliche erfahrung|beruflicher werdegang|werdegang|"
        "praktische erfahrung|praktika|praktikum|berufspraxis|beruflicher hintergrund|"
        "berufliche stationen|expérience|expériences|expérience professionnelle|"
        "expériences professionnelles|parcours professionnel|stages|experiencia|"
        "experiencia laboral|experiencia profesional|trayectoria profesional|experiência|"
        "experiência profissional|histórico profissional|esperienza|esperienze|"
        "esperienza professionale|esperienze professionali|esperienza lavorativa|"
        "esperienze lavorative|werkervaring|ervaring|professionele ervaring|loopbaan|ehrenamt|"
        "projektmandate|kundenprojekte|kundenmandate|beratungsmandate|freiberufliche tätigkeit|"
        "freiberufliche tätigkeiten|berufliche tätigkeit|berufliche tätigkeiten|"
        "berufliche laufbahn|arbeitserfahrung|anstellungen|"
        "missions en clientèle|missions freelance|expériences de recherche|carrière|"
        "trayectoria|trayectoria laboral|historial laboral|empleos|trajetória profissional|"
        "carriera|percorso professionale|opdrachten|klantopdrachten|werkgeschiedenis|"
        "arbeidsverleden"
    ),
    "projects": (
        "projekte|ausgewählte projekte|projekterfahrung|projets|projets personnels|"
        "proyectos|proyectos personales|projetos|projetos pessoais|progetti|projecten|"
        "eigene projekte|persönliche projekte|private projekte|abschlussprojekt|projets réalisés|"
        "projets académiques|progetti personali|eigen projecten|persoonlijke projecten"
    ),
    "skills": (
        "kenntnisse|it-kenntnisse|edv-kenntnisse|fähigkeiten|fachkenntnisse|kompetenzen|"
        "technische kenntnisse|kenntnisse und fähigkeiten|fachliche kompetenzen|"
        "technische fähigkeiten|kernkompetenzen|besondere kenntnisse|compétences|"
        "compétences techniques|compétences informatiques|compétences clés|informatique|"
        "habilidades|competencias|conocimientos|conocimientos técnicos|"
        "habilidades técnicas|conocimientos informáticos|aptitudes|competencias técnicas|"
        "competências|competências técnicas|conhecimentos|conhecimentos técnicos|"
        "competenze|competenze tecniche|competenze informatiche|capacità|"
        "conoscenze informatiche|vaardigheden|technische vaardigheden|kennis|competenties|"
        "computervaardigheden"
    ),
    "education": (
        "ausbildung|bildung|bildungsweg|akademische ausbildung|studium|schulbildung|"
        "akademischer werdegang|ausbildung und studium|schulische ausbildung|"
        "studium und ausbildung|formation|formations|éducation|études|diplômes|"
        "formation académique|parcours académique|educación|formación|formación académica|"
        "estudios|educação|formação|formação acadêmica|formação académica|escolaridade|"
        "istruzione|formazione|istruzione e formazione|titoli di studio|opleiding|"
        "opleidingen|onderwijs"
    ),
    "courses": (
        "weiterbildung|weiterbildungen|fortbildung|fortbildungen|schulungen|kurse|"
        "formation continue|cursos|formación complementaria|corsi|corsi di formazione|"
        "cursussen|trainingen"
    ),
    "certifications": (
        "zertifikate|zertifizierungen|certificats|certificaciones|certificados|"
        "certificações|certificazioni|certificaten|certificeringen"
    ),
    "publications": (
        "publikationen|veröffentlichungen|vorträge|publicaciones|publicações|"
        "pubblicazioni|publicaties"
    ),
    "awards": "auszeichnungen|preise|stipendien|distinctions|prix|premios|logros|prêmios|premi",
    "languages": (
        "sprachen|sprachkenntnisse|langues|idiomas|lingue|talen|talenkennis|langues parlées|"
        "conoscenze linguistiche|competenze linguistiche"
    ),
    "interests": (
        "interessen|hobbys|hobbies und interessen|interessen und hobbys|freizeit|"
        "centres d'intérêt|centres d’intérêt|loisirs|intérêts|intereses|aficiones|"
        "interesses|passatempos|interessi|hobby e interessi|interesses pessoais"
    ),
    "references": "referenzen|références|referencias|referências|referenze|referenties",
    "other": (
        "persönliche daten|persönliches|kontakt|persönliche angaben|angaben zur person|"
        "mitgliedschaften|sonstiges|coordonnées|informations personnelles|divers|"
        "datos personales|contacto|otros datos|información adicional|dados pessoais|"
        "contato|contatos|informações adicionais|dati personali|informazioni personali|"
        "contatti|ulteriori informazioni|persoonlijke gegevens|persoonsgegevens|overig"
    ),
}
"""Headings by the kind of section they open, casefolded and parted by strokes."""

__all__ = ["WEST_EUROPEAN"]
