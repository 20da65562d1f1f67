"""The headings of resumes, by the kind of section they open, in English and its neighbours."""

from __future__ import annotations

_ENGLISH: dict[str, str] = {
    "summary": (
        "summary|professional summary|career summary|executive summary|profile|"
        "professional profile|career profile|personal profile|about me|about|objective|"
        "career objective|professional objective|personal statement|overview|introduction|"
        "highlights|qualifications summary|summary of qualifications|career highlights|"
        "key highlights|who i am|profile summary|summary of experience|career overview|"
        "professional overview|professional highlights|job objective|research interests|"
        "what i do|career statement|resume summary|experience highlights|"
        "career goals|professional goals"
    ),
    "experience": (
        "experience|work experience|professional experience|employment|employment history|"
        "work history|career history|professional history|relevant experience|job history|"
        "industry experience|experience details|working experience|internships|internship|"
        "internship experience|work|professional background|company details|"
        "employment details|research experience|teaching experience|technical experience|"
        "volunteer experience|volunteering|professional experiences|work experiences|"
        "experience summary|career|organizational experience|other experience|"
        "additional experience|military experience|positions|positions held|"
        "professional appointments|academic appointments|appointments|employment record|"
        "work background|"
        "career background|career progression|career timeline|job experience|"
        "professional employment|selected experience|earlier experience|previous experience|"
        "earlier career|previous employment|internship and training|internship details|"
        "organisational experience|employment experience|employment background|"
        "experience and projects|other work|research|employment summary|where i have worked|"
        "where i've worked|where i’ve worked|supervision|teaching|"
        "teaching and supervision|voluntary work|volunteer work|employment profile|"
        "professional career|career record|freelance work|consulting experience|jobs|my jobs|"
        "roles held|board work|appointment|where i have done it|what i have done|my work"
    ),
    "projects": (
        "projects|open source projects|personal projects|academic projects|key projects|"
        "selected projects|"
        "side projects|side project|personal project|"
        "project experience|project details|project|open source|"
        "open source contributions|open source software|open source work|major projects|"
        "technical projects|notable projects|"
        "projects undertaken|project work|project summary|academic project|portfolio|"
        "hackathons|hackathons and competitions|competitions|kaggle|selected work|selected works|"
        "selected open source|project profile|project highlights|projects handled|college projects|"
        "final year project|mini projects|live projects|relevant projects|recent projects|"
        "independent projects|project portfolio|research projects|projects summary|"
        "professional projects|projects done"
    ),
    "skills": (
        "skills|technical skills|key skills|core skills|core competencies|competencies|"
        "technical expertise|areas of expertise|expertise|technologies|tools|"
        "tools and technologies|skills and tools|technical proficiency|"
        "technical proficiencies|computer skills|it skills|software skills|"
        "programming skills|skill set|skillset|skill sets|professional skills|"
        "technical summary|technology stack|tech stack|skills summary|skills and expertise|"
        "skills and abilities|hard skills|key technical skills|technical knowledge|"
        "technical competencies|software|programming languages|computer proficiency|"
        "toolbox|technical profile|skill details|skills and technologies|"
        "technical strengths|strengths|skills and competencies|it proficiency|"
        "technical skill set|technical skill|operating systems|software proficiency|"
        "technology skills|key competencies|proficiencies|top skills|stack|technical stack|"
        "my skills|skill|computer knowledge|technical exposure|technical skillset|"
        "core strengths|key strengths|area of expertise|fields of expertise|"
        "software knowledge|technical environment|it knowledge|core expertise|"
        "technical tools|skills profile|specialties|technical abilities|capabilities|"
        "technical qualifications|programming|software and computing|computing|"
        "computing skills|key skill set|primary skills|secondary skills|keywords|key words|"
        "tools i have used|tools i use|what i work with|what i use|my tools|my toolbox|my stack|"
        "knowledge"
    ),
    "education": (
        "education|education details|academic background|academic qualifications|"
        "qualifications|educational qualifications|education and training|academics|"
        "academic details|educational background|academic profile|academic credentials|"
        "scholastics|schooling|academic history|educational qualification|"
        "academic qualification|studies|study|academic record|academic chronicle|"
        "educational details|education qualification|education qualifications|"
        "scholastic record|degrees|educational credentials|academia|education background|"
        "education history|education summary|higher education|academic education|"
        "educational profile|academic achievements|where i studied|where i have studied"
    ),
    "courses": (
        "courses|coursework|relevant coursework|training|trainings|online courses|"
        "courses and training|professional development|relevant courses|trainings attended|"
        "training and workshops|workshops|moocs|continuing education|further training|"
        "training and development|technical training|professional training|"
        "industrial training|course work|training details|trainings undertaken|"
        "further education|training and courses|workshops attended"
    ),
    "certifications": (
        "certifications|certificates|licenses and certifications|certifications/licenses|"
        "certification|professional certifications|licenses|certifications and licenses|"
        "certifications and training|technical certifications|certifications and courses|"
        "licences|licences and certifications|certificate|certification details|"
        "professional certification|courses and certifications|training and certifications|"
        "trainings and certifications|professional qualifications|accreditations|credentials"
    ),
    "publications": (
        "publications|selected publications|papers|research papers|conference papers|"
        "patents|publications and patents|research and publications|talks|conferences|"
        "presentations|selected papers|"
        "talks and publications|journal articles|research publications|paper presentations|"
        "papers published|paper publications|peer-reviewed publications|preprints|"
        "invited talks|speaking|books|talks and writing|writing and talks|reviewing"
    ),
    "awards": (
        "awards|honors|honours|awards and honors|achievements|awards and achievements|"
        "accomplishments|scholarships|honors and awards|key achievements|fellowships|"
        "grants|awards and recognition|honors-awards|honours and awards|"
        "awards and honours|recognition|recognitions|performance achievements|"
        "professional achievements|awards and accolades|accolades|rewards and recognition|"
        "rewards and recognitions|service and grants|grants and awards|personal achievements"
    ),
    "languages": (
        "languages|language skills|spoken languages|languages known|foreign languages|"
        "language|language proficiency|linguistic skills|known languages|language known|"
        "linguistic proficiency|languages spoken"
    ),
    "interests": (
        "interests|hobbies|hobbies and interests|interests and hobbies|personal interests|"
        "extracurricular activities|extra-curricular activities|activities|leisure|"
        "co-curricular activities|interests and activities|extracurriculars|"
        "extracurricular|extra curricular activities|co curricular activities|hobby|"
        "hobbies/interests|"
        "areas of interest|area of interest|extra|spare time|free time|outside work"
    ),
    "references": "references|referees|reference|recommendations|testimonials",
    "other": (
        "additional information|personal details|personal information|declaration|links|"
        "personal data|other information|miscellaneous|contact|contact details|"
        "contact information|assessments|memberships|affiliations|groups|other|"
        "professional affiliations|professional memberships|leadership|personal|"
        "military service|soft skills|personal skills|interpersonal skills|details|"
        "personal profile details|personal dossier|personal vitae|personal particulars|"
        "contact me|contact info|service|professional service|community service|"
        "signature|additional details|other details|organizations|causes|availability|"
        "work authorization|visa status|passport details|driving licence|driving license|"
        "driving licences|disclaimer|social links|websites|"
        "profiles|personal traits|personal attributes|personal strengths"
    ),
}
# German, French, Spanish, Portuguese, Italian, Dutch: the common ones.
_OTHER_LANGUAGES: dict[str, str] = {
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
        "esperienze lavorative|werkervaring|ervaring|professionele ervaring|loopbaan|ehrenamt"
    ),
    "projects": (
        "projekte|ausgewählte projekte|projekterfahrung|projets|projets personnels|"
        "proyectos|proyectos personales|projetos|projetos pessoais|progetti|projecten"
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
KIND_OF_HEADING: dict[str, str] = {
    heading: kind
    for headings_of in (_OTHER_LANGUAGES, _ENGLISH)
    for kind, headings in headings_of.items()
    for heading in headings.split("|")
}
"""The kind of section each heading opens; headings are casefolded, with "and" for "&"."""

KIND_OF_LAST_WORD: dict[str, str] = {
    "experience": "experience",
    "employment": "experience",
    "projects": "projects",
    "skills": "skills",
    "expertise": "skills",
    "education": "education",
    "coursework": "courses",
    "certifications": "certifications",
    "publications": "publications",
}
"""What the last word of a heading tells, as in "Machine Learning Projects"."""

NO_HEADING_BEFORE: dict[str, frozenset[str]] = {
    # What jobs, departments and employers are called: "User Experience", "Special Projects".
    "experience": frozenset(
        [
            "user",
            "customer",
            "client",
            "guest",
            "patient",
            "employee",
            "digital",
            "brand",
            "player",
            "candidate",
            "visitor",
            "shopper",
            "member",
            "passenger",
            "consumer",
            "citizen",
            "buyer",
            "the",
            "a",
            "no",
            "with",
            "of",
            "in",
        ]
    ),
    "projects": frozenset(
        ["special", "capital", "engineer", "manager", "director", "head", "of", "the", "for"]
    ),
    "skills": frozenset(["for", "of", "the"]),
    "expertise": frozenset(["of", "the", "with"]),
    "certifications": frozenset(["of"]),
    "coursework": frozenset(["of"]),
    "publications": frozenset(["of", "the"]),
}
"""The words before such a last word that make it something else."""

ITEMS_TOO = frozenset({"research", "teaching", "supervision", "computing", "competitions"})
"""The headings that a list of skills may have as an item on a line of its own."""

ASKED_FOR = frozenset(
    [
        "required",
        "desired",
        "desirable",
        "preferred",
        "minimum",
        "essential",
        "ideal",
        "bonus",
        "your",
        "competencies",
        "qualification",
        "qualifications",
    ]
)
"""The words of headings that say what is asked for: postings have them, resumes do not."""

STUDY_WORDS = frozenset(
    [
        "formal",
        "university",
        "college",
        "graduate",
        "undergraduate",
        "postgraduate",
        "professional",
        "executive",
        "academic",
        "additional",
        "relevant",
        "other",
        "school",
        "secondary",
        "my",
        "technical",
    ]
)
"""The words before "Education" that make it a heading; "Northfield Education" is an employer."""


__all__ = [
    "ASKED_FOR",
    "ITEMS_TOO",
    "KIND_OF_HEADING",
    "KIND_OF_LAST_WORD",
    "NO_HEADING_BEFORE",
    "STUDY_WORDS",
]
