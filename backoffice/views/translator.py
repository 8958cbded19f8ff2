"""The words of the windows in the language of the desk: one translator for `tr`, the forms and Qt's own buttons, changed while windows are open."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from backoffice.text import LANGUAGES, catalogue, language, speak

_QT_NAMES = {"zh": "zh_CN", "es": "es"}
_LOCALES = {"en": "en_GB", "zh": "zh_CN", "es": "es_ES"}
_worn: list[QTranslator] = []


class Words(QTranslator):
    """Answers every text from the same catalogues that papers and the command line use."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return catalogue(language()).get(source)

    def isEmpty(self) -> bool:
        return False


def wear_language(chosen: str) -> None:
    """Sets the language of the desk; every open window hears of it and says its words anew."""
    speak(chosen)
    wear_numbers()
    app = QCoreApplication.instance()
    if not isinstance(app, QObject):
        return
    while _worn:
        QCoreApplication.removeTranslator(_worn.pop())
    _wear(_qt_words())
    _wear(Words())


def wear_numbers() -> None:
    """Qt's own dates and figures follow the language."""
    QLocale.setDefault(QLocale(_LOCALES[language()]))


def _wear(translator: QTranslator | None) -> None:
    """The one installed last is asked first."""
    if translator is not None:
        _worn.append(translator)
        QCoreApplication.installTranslator(translator)


def _qt_words() -> QTranslator | None:
    """What Qt itself says: the buttons of its dialogs, the menu of a text field."""
    name = _QT_NAMES.get(language())
    made = QTranslator()
    if name and made.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        return made
    return None


def system_language() -> str:
    """The language of the desktop, when it is one of ours."""
    for name in QLocale.system().uiLanguages():
        code = name[:2].lower()
        if code in LANGUAGES:
            return code
    return "en"
