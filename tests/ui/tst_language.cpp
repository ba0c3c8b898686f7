// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/segments/filtertext.h"
#include "tests/support/testing.h"
#include "ui/language/language.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/translate.h"

#include <QFile>
#include <QLocale>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using ui::Language;

namespace {

struct Counting {
    QByteArray context;
    QByteArray source;
    QByteArray note;
    QStringList forms;
};

/// The messages with plurals of a .ts file.
QList<Counting> countingOf(const QString& path)
{
    QFile file(path);
    QList<Counting> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QXmlStreamReader xml(&file);
    QByteArray context;
    bool counts = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText().toUtf8();
        else if (xml.name() == u"message"_s) {
            counts = xml.attributes().value(u"numerus"_s) == u"yes"_s;
            if (counts)
                found.append({ context, {}, {}, {} });
        } else if (counts && xml.name() == u"source"_s)
            found.last().source = xml.readElementText().toUtf8();
        else if (counts && xml.name() == u"comment"_s)
            found.last().note = xml.readElementText().toUtf8();
        else if (counts && xml.name() == u"numerusform"_s)
            found.last().forms.append(xml.readElementText());
    }
    return found;
}

QString translated(const Counting& message, int n)
{
    return QCoreApplication::translate(
        message.context.constData(), message.source.constData(), message.note.constData(), n);
}

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void theChosenOneElseTheFirstOfTheSystem_data();
    void theChosenOneElseTheFirstOfTheSystem();
    void everyRoomSpeaks();
    void everyPluralIsThere_data();
    void everyPluralIsThere();
    void daysAreWrittenAsTheLanguageDoes_data();
    void daysAreWrittenAsTheLanguageDoes();
    void aSentenceHasTheOrderOfTheLanguage();
    void englishNeedsNoFile();
    void whoLeavesSpeaksNoMore();
};

void TestLanguage::theChosenOneElseTheFirstOfTheSystem_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("ofSystem");
    QTest::addColumn<QString>("spoken");

    QTest::newRow("chosen") << u"ja"_s << QStringList{ u"de-DE"_s } << u"ja"_s;
    QTest::newRow("system") << QString() << QStringList{ u"de-AT"_s, u"en-US"_s } << u"de"_s;
    QTest::newRow("second of the system") << QString() << QStringList{ u"fr-FR"_s, u"ja-JP"_s } << u"ja"_s;
    QTest::newRow("with an underscore") << QString() << QStringList{ u"ja_JP"_s } << u"ja"_s;
    QTest::newRow("nobody's") << QString() << QStringList{ u"fr-FR"_s } << u"en"_s;
    QTest::newRow("not there any more") << u"tlh"_s << QStringList{ u"de"_s } << u"de"_s;
    QTest::newRow("C") << QString() << QStringList{ u"C"_s } << u"en"_s;
}

void TestLanguage::theChosenOneElseTheFirstOfTheSystem()
{
    QFETCH(QString, chosen);
    QFETCH(QStringList, ofSystem);
    QTEST(Language::spoken(chosen, ofSystem), "spoken");
}

void TestLanguage::everyRoomSpeaks()
{
    {
        const Language german(u"de"_s);
        QCOMPARE(core::tr("Every customer."), u"Alle Kunden."_s);
        QCOMPARE(ui::tr("Show customers"), u"Kunden zeigen"_s);
        QCOMPARE(QCoreApplication::translate("ui::MainWindow", "&File"), u"&Datei"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    }
    const Language japanese(u"ja"_s);
    QCOMPARE(core::tr("Every customer."), u"すべての顧客。"_s);
    QCOMPARE(ui::tr("Show customers"), u"顧客を表示"_s);
    QCOMPARE(QCoreApplication::translate("ui::MainWindow", "&File"), u"ファイル(&F)"_s);
    QCOMPARE(QLocale().language(), QLocale::Japanese);
}

void TestLanguage::everyPluralIsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("de") << u"de"_s;
    QTest::newRow("ja") << u"ja"_s;
}

void TestLanguage::everyPluralIsThere()
{
    QFETCH(QString, language);
    const Language spoken(language);
    const QList<Counting> messages =
        countingOf(u"" TEST_DATA_DIR "/../../translations/journeyboard_"_s + language + u".ts"_s);
    QVERIFY(messages.size() > 50);
    for (const Counting& message : messages) {
        for (const int n : { 0, 1, 2, 7, 1000 }) {
            QString expected = message.forms.value(n == 1 ? 0 : message.forms.size() - 1);
            expected.replace(u"%Ln"_s, QLocale().toString(n)).replace(u"%n"_s, QString::number(n));
            QCOMPARE(translated(message, n), expected);
        }
    }
}

void TestLanguage::daysAreWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("inOneYear");
    QTest::addColumn<QString>("overNewYear");
    QTest::newRow("en") << u"en"_s << u"Oct 25 – Nov 21, 2026"_s << u"Dec 31, 2025 – Jan 1, 2026"_s;
    QTest::newRow("de") << u"de"_s << u"25. Okt. – 21. Nov. 2026"_s << u"31. Dez. 2025 – 1. Jan. 2026"_s;
    QTest::newRow("ja") << u"ja"_s << u"2026年10月25日 – 11月21日"_s << u"2025年12月31日 – 2026年1月1日"_s;
}

void TestLanguage::daysAreWrittenAsTheLanguageDoes()
{
    QFETCH(QString, language);
    const Language spoken(language);
    const auto range = [](QDate first, QDate last) {
        return ui::rangeText({ core::Day::fromDate(first), core::Day::fromDate(last) });
    };
    QTEST(range({ 2026, 10, 25 }, { 2026, 11, 21 }), "inOneYear");
    QTEST(range({ 2025, 12, 31 }, { 2026, 1, 1 }), "overNewYear");
}

void TestLanguage::aSentenceHasTheOrderOfTheLanguage()
{
    const QStringList parts{ u"A"_s, QString(), u"B"_s };
    {
        const Language german(u"de"_s);
        QCOMPARE(core::filtertext::sentence(parts), u"A B"_s);
    }
    const Language japanese(u"ja"_s);
    QCOMPARE(core::filtertext::sentence(parts), u"BA"_s);
}

void TestLanguage::englishNeedsNoFile()
{
    const Language english(u"en"_s);
    QCOMPARE(ui::tr("%n segment(s)", nullptr, 1), u"1 segment"_s);
    QCOMPARE(ui::tr("%n segment(s)", nullptr, 2), u"2 segments"_s);
}

void TestLanguage::whoLeavesSpeaksNoMore()
{
    {
        const Language german(u"de"_s);
    }
    QCOMPARE(ui::tr("Show customers"), u"Show customers"_s);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
