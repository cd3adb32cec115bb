"""Recognises the lines of a page that belong to its site: menus, buttons, notices, headings of lists."""

import re

MAX_NOTICE = 240  # no notice of a site is longer; a longer line that begins like one is prose
MAX_CRUMB_WORDS = 3

_EDGE = " \t\u00a0:;,.!…|·•»«›‹<>→←↑↓+*#-–—✕×▼▲☰"


def _read_list(text: str) -> frozenset[str]:
    """Return the labels of a list, which commas part; a label may go on in the next line."""
    return frozenset(" ".join(label.split()) for label in text.split(",") if label.strip())


RELATED_HEADINGS = _read_list("""
related, related articles, related article, related stories, related story, related news, related posts,
related content, related topics and articles, related coverage, more on this story, more on this, more
stories, more articles, more news, more from this section, you may also like, you might also like, you may
also be interested in, recommended, recommended for you, recommended articles, recommended stories, read
also, also read, read next, up next, see also, ähnliche artikel, ähnliche beiträge, verwandte artikel,
verwandte themen, weitere artikel, weitere beiträge, mehr zum thema, das könnte sie auch interessieren, das
könnte dich auch interessieren, lesen sie auch, auch interessant, articles liés, articles similaires, à lire
aussi, lire aussi, sur le même sujet, artículos relacionados, noticias relacionadas, te puede interesar,
también te puede interesar, articoli correlati, leggi anche, potrebbe interessarti, artigos relacionados,
notícias relacionadas, leia também, gerelateerde artikelen, lees ook, ilgili haberler, ilgili içerikler,
похожие статьи, читайте также, по теме, مقالات ذات صلة, اقرأ أيضا, אולי יעניין אותך, כתבות קשורות, 関連記事,
相关文章, 相关新闻
""")
RELATED_ENDS = _read_list("""
no more articles, no more posts, no more stories, load more, show more, view all, see all, view more, more
articles, keine weiteren artikel, keine weiteren beiträge, mehr laden, alle anzeigen, plus d'articles, voir
plus, ver más, share the article, share this article
""")
SITE_LABELS = _read_list("""
edit content, edit, menu, close, close menu, search, home, homepage, news, world, politics, business, sport,
sports, opinion, culture, technology, science, health, weather, video, videos, photos, podcasts, live,
breaking, breaking news, latest, latest news, most read, most popular, trending, trending now, editor's
picks, advertisement, advertising, sponsored, sponsored content, ad, subscribe, subscribe now, sign in, sign
up, log in, login, log out, register, my account, newsletter, newsletters, share, share this, share this
article, share via, share this post, share this story, tweet, email, e-mail, print, copy link, link copied,
save, bookmark, follow, follow us, like, like this, comment, comments, leave a comment, leave a reply, post
a comment, reply, facebook, twitter, x, whatsapp, telegram, linkedin, instagram, reddit, pinterest, youtube,
tiktok, bluesky, mastodon, threads, flipboard, about, about us, contact, contact us, privacy, privacy
policy, terms, terms of use, terms of service, terms & conditions, cookie policy, cookie settings, cookies,
accept, accept all, accept cookies, reject all, decline, manage preferences, got it, ok, skip to content,
skip to main content, skip to navigation, back to top, go back, back, next, previous, next article, previous
article, next post, previous post, read more, read full article, continue reading, story continues below,
article continues below, article continues below advertisement, listen, listen to this article, play, tags,
topics, categories, filed under, archive, archives, sitemap, rss, donate, support us, become a member,
careers, jobs, help, faq, languages, english, deutsch, français, español, startseite, suche, suchen,
schließen, anmelden, abmelden, registrieren, abonnieren, teilen, beitrag teilen, artikel teilen, drucken,
merken, kommentare, kommentar, kommentieren, anzeige, werbung, impressum, datenschutz, datenschutzerklärung,
kontakt, über uns, weiterlesen, mehr lesen, nach oben, zurück, weiter, akzeptieren, alle akzeptieren,
ablehnen, einstellungen, nachrichten, politik, wirtschaft, kultur, wissen, meinung, schlagwörter, zum inhalt
springen, newsletter abonnieren, accueil, recherche, rechercher, fermer, connexion, se connecter, s'abonner,
s'inscrire, partager, publicité, imprimer, commentaires, mentions légales, confidentialité, lire la suite,
accepter, tout accepter, refuser, inicio, buscar, cerrar, iniciar sesión, suscribirse, suscríbete,
compartir, publicidad, imprimir, comentarios, aviso legal, política de privacidad, leer más, aceptar,
rechazar, cerca, chiudi, accedi, abbonati, condividi, pubblicità, stampa, commenti, leggi tutto, accetta,
início, pesquisar, fechar, entrar, assine, compartilhar, partilhar, publicidade, comentários, zoeken,
sluiten, inloggen, delen, advertentie, reacties, lees meer, anasayfa, ara, kapat, giriş yap, abone ol,
paylaş, reklam, yorumlar, gizlilik, главная, поиск, войти, подписаться, поделиться, реклама, комментарии,
الرئيسية, بحث, مشاركة, شارك, إعلان, تعليقات, اشترك, ראשי, חיפוש, שתף, שיתוף, פרסומת, תגובות, 首页, 搜索, 分享, 广告,
评论, ホーム, 検索, シェア, 広告, コメント
""")
LABELS = SITE_LABELS | RELATED_ENDS

_NOTICE = re.compile(
    r"(?:(?:we|this (?:web)?site|our (?:web)?site|by continuing|by using) .{0,80}\bcookies?\b"
    r"|(?:wir|diese (?:web)?seite|diese website|unsere website) .{0,80}\bcookies?\b|ce site .{0,80}\bcookies?\b"
    r"|(?:este sitio|este site|questo sito) .{0,80}\bcookies?\b"
    r"|(?:subscribe|sign up|register|abonnieren sie|abonnez-vous|suscríbete|iscriviti)\b.{0,120}"
    r"\b(?:newsletters?|updates|alerts|inbox|e-?mails?|account|access|reading|channel|podcast|kanal)\b"
    r"|(?:©|\(c\)|copyright\b).{0,200}|all rights reserved|alle rechte vorbehalten|tous droits réservés"
    r"|todos los derechos reservados|(?:follow|join|find|like) us (?:on|at)\b|folgen sie uns\b|suivez-nous\b"
    r"|(?:share|teilen|partager|compartir|condividi) (?:this |on |via |auf |sur |en |su |with )"
    r"|(?:please )?enable javascript|(?:click|tap) (?:here )?to (?:share|print|email|enlarge|subscribe|open)"
    r"|(?:photo|image|picture|foto|bild|credit|photograph)(?: credit)?(?: by)?:"
    r"|\d+ ?(?:min(?:ute)?s?|minuten) (?:read|lesezeit)"
    r"|(?:reading time|lesezeit|temps de lecture)\b|[\d.,]+[km]? (?:comments?|shares?|views?|likes?|kommentare?)$"
    r"|this (?:entry|post) was (?:posted|published)|your email address will not be|deine e-mail-adresse wird)",
    re.IGNORECASE,
)
_SHARE_LINE = re.compile(r"(?:sharing|share|teilen|partager|compartir|condividi)\s*:\s*(\S.*)", re.IGNORECASE)
_TEASER_LINE = re.compile(
    r"(?:related|read more|read also|also read|see also|lesen sie auch|mehr dazu|lire aussi|à lire aussi|leer también"
    r"|leggi anche|leia também|lees ook|читайте также)\s*[:：]\s*(\S.*)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*[|›»>·•/]\s+|\s+[|›»>·•]\s*")


def is_related_heading(line: str) -> bool:
    """Tell whether `line` heads a list of other articles."""
    return _read_label(line) in RELATED_HEADINGS


def is_related_end(line: str) -> bool:
    """Tell whether `line` stands after a list of other articles."""
    return _read_label(line) in RELATED_ENDS or read_share_line(line) is not None


def is_furniture(line: str) -> bool:
    """Tell whether `line` as a whole belongs to the site and not to an article."""
    label = _read_label(line)
    if not label or label in LABELS or label in RELATED_HEADINGS:
        return bool(label) or not any(character.isalnum() or ord(character) > 0x2FFF for character in line)
    if _ADDRESS.fullmatch(line):
        return True
    return len(line) <= MAX_NOTICE and (_NOTICE.match(line) is not None or _is_breadcrumb(line))


def read_share_line(line: str) -> str | None:
    """Return what a line such as "Sharing: HEADLINE" names, None where it is no such line."""
    match = _SHARE_LINE.fullmatch(line)
    return match.group(1) if match else None


def read_teaser_line(line: str) -> str | None:
    """Return the article that a line such as "Read also: HEADLINE" points to, None where it is no such line."""
    match = _TEASER_LINE.fullmatch(line) if len(line) <= MAX_NOTICE else None
    return match.group(1) if match else None


def _read_label(line: str) -> str:
    return line.strip(_EDGE).casefold().replace("’", "'") if len(line) < 60 else line


def _is_breadcrumb(line: str) -> bool:
    """Tell whether `line` is a row of short links, such as "Home > World > Asia"."""
    parts = [part for part in _SEPARATOR.split(line) if part]
    return len(parts) > 2 and all(len(part.split()) <= MAX_CRUMB_WORDS for part in parts)
