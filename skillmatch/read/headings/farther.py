"""Headings of languages farther off: northern and eastern Europe, China, Japan and Korea."""

from __future__ import annotations

# Swedish, Danish, Norwegian; Polish, Czech; Russian, Ukrainian.
FARTHER_EUROPEAN: dict[str, str] = {
    "summary": (
        "sammanfattning|profil og mål|om mig|om meg|resumé|podsumowanie|podsumowanie zawodowe|"
        "o mnie|profil zawodowy|cel zawodowy|o mně|shrnutí|profil|"
        "о себе|обо мне|цель|резюме|про себе|про мене"
    ),
    "experience": (
        "arbetslivserfarenhet|arbetserfarenhet|erfarenhet|anställningar|erhvervserfaring|"
        "arbejdserfaring|erfaring|arbeidserfaring|yrkeserfaring|doświadczenie|"
        "doświadczenie zawodowe|przebieg kariery|praktyki i staże|pracovní zkušenosti|praxe|"
        "zkušenosti|опыт|опыт работы|трудовая деятельность|профессиональный опыт|досвід|"
        "досвід роботи"
    ),
    "projects": "projekt|projekter|prosjekter|projekty|проекты|проєкти",
    "skills": (
        "kompetenser|färdigheter|tekniska färdigheter|it-kunskaper|kompetencer|færdigheder|"
        "it-kompetencer|ferdigheter|kompetanse|umiejętności|umiejętności techniczne|"
        "kompetencje|dovednosti|znalosti|odborné znalosti|навыки|"
        "ключевые навыки|профессиональные навыки|технические навыки|умения|технологии|"
        "навички|ключові навички|технічні навички"
    ),
    "education": (
        "utbildning|uddannelse|utdanning|utdannelse|wykształcenie|edukacja|vzdělání|"
        "образование|освіта"
    ),
    "courses": "kurser|kurser og kurs|szkolenia|kursy|kursy i szkolenia|kurzy|курсы|курси",
    "certifications": (
        "certifieringar|certifikat|certificeringer|sertifiseringer|sertifikater|certyfikaty|"
        "certifikáty|сертификаты|сертифікати"
    ),
    "publications": "publikationer|publikasjoner|publikacje|publikace|публикации|публікації",
    "awards": "utmärkelser|priser|nagrody|osiągnięcia|ocenění|награды|достижения|нагороди",
    "languages": (
        "språk|språkkunskaper|sprog|språkferdigheter|języki|języki obce|"
        "znajomość języków|jazyky|jazykové znalosti|языки|иностранные языки|знание языков|мови"
    ),
    "interests": (
        "intressen|interesser|fritidsinteresser|zainteresowania|zájmy|koníčky|"
        "интересы|хобби|увлечения|захоплення"
    ),
    "references": "referenser|referencer|referanser|referencje|рекомендации",
    "other": (
        "kontaktuppgifter|personuppgifter|kontaktoplysninger|kontaktinformasjon|"
        "dane osobowe|dane kontaktowe|osobní údaje|контакты|личные данные|"
        "дополнительная информация|контакти"
    ),
}
"""Headings by the kind of section they open, casefolded and parted by strokes."""

# Chinese in both its scripts, Japanese, Korean.
EAST_ASIAN: dict[str, str] = {
    "summary": (
        "个人简介|個人簡介|自我评价|自我評價|个人总结|个人优势|求职意向|職務要約|自己pr|"
        "自己紹介|要約|자기소개|소개|프로필"
    ),
    "experience": (
        "工作经历|工作經歷|工作经验|工作經驗|职业经历|實習經歷|实习经历|实习经验|職務経歴|"
        "職歴|職務内容|業務経験|実務経験|경력|경력사항|경력 사항|업무 경험|직무 경험"
    ),
    "projects": (
        "项目经历|項目經歷|项目经验|項目經驗|项目|專案經驗|開発経験|プロジェクト|"
        "プロジェクト経験|프로젝트|프로젝트 경험"
    ),
    "skills": (
        "专业技能|專業技能|技能|技术栈|技能特长|技术能力|掌握技能|スキル|"
        "技術スキル|保有スキル|活かせる経験・知識・技術|テクニカルスキル|기술|"
        "기술 스택|보유 기술|스킬"
    ),
    "education": (
        "教育背景|教育经历|教育經歷|学历|學歷|教育|学歴|最終学歴|학력|학력사항|학력 사항|교육"
    ),
    "certifications": "证书|證書|资格证书|资格|資格|免許・資格|保有資格|자격증|자격사항|자격 사항",
    "publications": "发表论文|論文|论文|出版物|論文発表|논문",
    "awards": "获奖情况|荣誉奖项|所获奖项|獲獎|奖项|荣誉|受賞歴|수상|수상 내역|수상경력",
    "languages": "语言能力|語言能力|语言|語学|語学力|言語|어학|외국어",
    "interests": "兴趣爱好|興趣愛好|趣味|趣味・特技|취미",
    "other": "个人信息|個人資料|基本信息|联系方式|聯絡方式|連絡先|基本情報|인적사항|연락처",
}
"""Headings by the kind of section they open, casefolded and parted by strokes."""

__all__ = ["EAST_ASIAN", "FARTHER_EUROPEAN"]
