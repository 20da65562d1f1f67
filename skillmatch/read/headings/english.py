"""English headings: what resumes call their sections, by the kind of section."""

from __future__ import annotations

ENGLISH: dict[str, str] = {
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
        "knowledge|digital skills|digital competence|digital competences|job-related skills|"
        "computer and digital skills|data skills|other technical skills"
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
        "communication skills|organisational skills|communication and interpersonal skills|"
        "organisational and managerial skills|management and leadership skills|"
        "profiles|personal traits|personal attributes|personal strengths"
    ),
}
"""Headings by the kind of section they open, casefolded and parted by strokes."""

__all__ = ["ENGLISH"]
