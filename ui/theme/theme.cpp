// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "core/board/decoration.h"
#include "ui/theme/systemscheme.h"
#include "ui/widgets/translate.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLocale>
#include <QPalette>
#include <QStyleFactory>

#include <iterator>

using namespace Qt::StringLiterals;
using core::Stage;

namespace ui {

namespace {

Theme light()
{
    Theme theme;
    theme.scheme = Theme::Scheme::Light;
    theme.canvas = QColor(0xF6F7F9);
    theme.panel = QColor(0xFFFFFF);
    theme.card = QColor(0xFFFFFF);
    theme.hairline = QColor(0xE3E6EB);
    theme.grid = QColor(0xDDE1E7);
    theme.text = QColor(0x1B2430);
    theme.secondary = QColor(0x5B6573);
    theme.faint = QColor(0x98A1AF);
    theme.accent = QColor(0x2F6FEB);
    theme.softAccent = QColor(0xE8F0FE);
    theme.onAccent = QColor(0xFFFFFF);
    theme.alertText = QColor(0x855500);
    theme.alertGround = QColor(0xFFF6E0);
    theme.alertLine = QColor(0xF2D48A);
    theme.good = QColor(0x1A7F4B);
    theme.bad = QColor(0xC2382E);
    theme.arrow = QColor(0xB4BCC8);
    theme.hover = QColor(0xF0F2F5);
    theme.shadow = QColor(0, 0, 0, 4);
    return theme;
}

Theme dark()
{
    Theme theme;
    theme.scheme = Theme::Scheme::Dark;
    theme.canvas = QColor(0x14181E);
    theme.panel = QColor(0x1B2027);
    theme.card = QColor(0x222933);
    theme.hairline = QColor(0x2C333D);
    theme.grid = QColor(0x272E38);
    theme.text = QColor(0xE8ECF2);
    theme.secondary = QColor(0x9AA5B4);
    theme.faint = QColor(0x6C7786);
    theme.accent = QColor(0x6EA0FF);
    theme.softAccent = QColor(0x22324F);
    theme.onAccent = QColor(0x0E1420);
    theme.alertText = QColor(0xF2C76B);
    theme.alertGround = QColor(0x332A14);
    theme.alertLine = QColor(0x5C4A1C);
    theme.good = QColor(0x5CC98F);
    theme.bad = QColor(0xF0837A);
    theme.arrow = QColor(0x4A5563);
    theme.hover = QColor(0x262E39);
    theme.shadow = QColor(0, 0, 0, 26);
    return theme;
}

/// GUI thread only, like everything that asks for it; pictures take their scheme by value.
Theme& currentTheme()
{
    static Theme theme = light();
    return theme;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.canvas);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.faint);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.onAccent);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.softAccent);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Mid, theme.hairline);
    palette.setColor(QPalette::Light, theme.card);
    palette.setColor(QPalette::Dark, theme.hairline);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, theme.faint);
    return palette;
}

/// The style sheet is a resource with token names ("@accent"); the longest names are replaced first.
QString styleSheetOf(const Theme& theme)
{
    QFile file(u":/theme/journeyboard.qss"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> tokens[] = {
        { QLatin1StringView("@softAccent"), theme.softAccent },
        { QLatin1StringView("@onAccent"), theme.onAccent },
        { QLatin1StringView("@alertGround"), theme.alertGround },
        { QLatin1StringView("@alertText"), theme.alertText },
        { QLatin1StringView("@alertLine"), theme.alertLine },
        { QLatin1StringView("@secondary"), theme.secondary },
        { QLatin1StringView("@hairline"), theme.hairline },
        { QLatin1StringView("@accent"), theme.accent },
        { QLatin1StringView("@canvas"), theme.canvas },
        { QLatin1StringView("@panel"), theme.panel },
        { QLatin1StringView("@hover"), theme.hover },
        { QLatin1StringView("@faint"), theme.faint },
        { QLatin1StringView("@card"), theme.card },
        { QLatin1StringView("@text"), theme.text },
        { QLatin1StringView("@good"), theme.good },
        { QLatin1StringView("@bad"), theme.bad },
        { QLatin1StringView("@arrow"), theme.arrow },
    };
    sheet.replace(u"@scheme"_s, theme.scheme == Theme::Scheme::Dark ? u"dark"_s : u"light"_s);
    for (const auto& [token, color] : tokens)
        sheet.replace(token, color.name());
    return sheet;
}

constexpr double DimmedShare = 0.22; ///< of a colour, the rest is the canvas

QColor stageColor(Stage stage, bool isLight)
{
    switch (stage) {
    case Stage::None:
        return isLight ? QColor(0x98A1AF) : QColor(0x6C7786);
    case Stage::Entry:
        return isLight ? QColor(0x7A5AF8) : QColor(0x9B85FA);
    case Stage::First:
        return isLight ? QColor(0x2F6FEB) : QColor(0x6EA0FF);
    case Stage::Repeat:
        return isLight ? QColor(0x12936A) : QColor(0x3FBF95);
    case Stage::Loyal:
        return isLight ? QColor(0xD97706) : QColor(0xF0A04B);
    case Stage::Risk:
        return isLight ? QColor(0xC2382E) : QColor(0xF0837A);
    }
    Q_UNREACHABLE();
}

} // namespace

QColor Theme::stage(Stage stage) const
{
    const QColor color = stageColor(stage, scheme == Scheme::Light);
    return isDimmed ? mixed(canvas, color, DimmedShare) : color;
}

QColor Theme::palette(int color) const
{
    constexpr QRgb Light[] = { 0x98A1AF, 0x2F6FEB, 0x7A5AF8, 0xD6409F, 0xD6453B, 0xDD7A10, 0xC79A00, 0x2E9E5B,
        0x0E9AA7 };
    constexpr QRgb Dark[] = { 0x6C7786, 0x6EA0FF, 0x9B85FA, 0xF07AC4, 0xF0837A, 0xF0A04B, 0xE3C04F, 0x5CC98F,
        0x4CC4CF };
    static_assert(std::size(Light) == core::PaletteSize + 1 && std::size(Dark) == core::PaletteSize + 1);
    const QColor own(scheme == Scheme::Light ? Light[color] : Dark[color]);
    return isDimmed ? mixed(canvas, own, DimmedShare) : own;
}

QColor Theme::paletteText(int color) const
{
    if (color == 0)
        return secondary;
    return scheme == Scheme::Light ? palette(color).darker(140) : palette(color).lighter(112);
}

QColor Theme::tinted(int color) const
{
    return color == 0 ? card : mixed(card, palette(color), scheme == Scheme::Light ? 0.1 : 0.16);
}

QColor Theme::sticky(int color) const
{
    constexpr int Yellow = 6;
    const bool isLight = scheme == Scheme::Light;
    return mixed(isLight ? card : canvas, palette(color == 0 ? Yellow : color), isLight ? 0.22 : 0.3);
}

QString Theme::paletteName(int color)
{
    const char* const names[] = { QT_TRANSLATE_NOOP("ui::Theme", "None"), QT_TRANSLATE_NOOP("ui::Theme", "Blue"),
        QT_TRANSLATE_NOOP("ui::Theme", "Violet"), QT_TRANSLATE_NOOP("ui::Theme", "Pink"),
        QT_TRANSLATE_NOOP("ui::Theme", "Red"), QT_TRANSLATE_NOOP("ui::Theme", "Orange"),
        QT_TRANSLATE_NOOP("ui::Theme", "Yellow"), QT_TRANSLATE_NOOP("ui::Theme", "Green"),
        QT_TRANSLATE_NOOP("ui::Theme", "Teal") };
    static_assert(std::size(names) == core::PaletteSize + 1);
    return tr(names[color]);
}

Theme Theme::of(Scheme scheme)
{
    return scheme == Scheme::Dark ? dark() : light();
}

Theme Theme::dimmed() const
{
    Theme theme = *this;
    for (QColor* color : { &theme.text, &theme.secondary, &theme.faint, &theme.accent, &theme.alertText,
             &theme.alertGround, &theme.alertLine, &theme.bad, &theme.good, &theme.arrow, &theme.hairline })
        *color = mixed(canvas, *color, DimmedShare);
    theme.card = mixed(canvas, card, 0.5);
    theme.isDimmed = true;
    return theme;
}

QColor Theme::mixed(const QColor& from, const QColor& to, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return { channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue()) };
}

const Theme& Theme::current()
{
    return currentTheme();
}

void Theme::apply(QApplication& application, Choice choice)
{
    static Choice wanted;
    wanted = choice;
    // Made before the first change: afterwards the palette is ours.
    static SystemScheme* const system = [&application] {
        auto* scheme = new SystemScheme(&application);
        QObject::connect(scheme, &SystemScheme::changed, &application, [&application] {
            if (wanted == Choice::System)
                apply(application, Choice::System);
        });
        return scheme;
    }();
    if (choice == Choice::System)
        system->watch();
    const bool isDark = choice == Choice::Dark || (choice == Choice::System && system->isDark());
    currentTheme() = of(isDark ? Scheme::Dark : Scheme::Light);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(font(Type::Body));
    QApplication::setPalette(paletteOf(currentTheme()));
    application.setStyleSheet(styleSheetOf(currentTheme()));
}

QFont Theme::font(Type type, QFont::Weight weight)
{
    // The platform's own font, but for Linux desktops without one of their own, where Inter reads best if it is there.
    static const QString family = [] {
#if defined(Q_OS_LINUX)
        if (QFontDatabase::hasFamily(u"Inter"_s))
            return u"Inter"_s;
#endif
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    QFont font(family);
    // The same Chinese character is drawn otherwise in Japan; without a name, the system picks whichever it finds.
    if (QLocale().language() == QLocale::Japanese)
        font.setFamilies({ family, u"Noto Sans CJK JP"_s, u"Hiragino Sans"_s, u"Yu Gothic UI"_s });
    font.setPixelSize(static_cast<int>(type));
    font.setWeight(weight);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

} // namespace ui
