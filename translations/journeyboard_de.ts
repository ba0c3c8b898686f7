<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>%1 (own cut-offs)</source>
        <translation>%1 (eigene Grenzen)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>%1 and %2 in one order</source>
        <translation>%1 und %2 in einer Bestellung</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation>%1 enthält nicht %2</translation>
    </message>
    <message>
        <source>%1 does not end with %2</source>
        <translation>%1 endet nicht mit %2</translation>
    </message>
    <message>
        <source>%1 does not match the pattern %2</source>
        <translation>%1 entspricht nicht dem Muster %2</translation>
    </message>
    <message>
        <source>%1 does not start with %2</source>
        <translation>%1 beginnt nicht mit %2</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation>%1 endet mit %2</translation>
    </message>
    <message>
        <source>%1 every morning</source>
        <translation>%1 jeden Morgen</translation>
    </message>
    <message>
        <source>%1 fans (%2+)</source>
        <translation>%1-Fans (%2+)</translation>
    </message>
    <message>
        <source>%1 first, %2 later</source>
        <translation>Erst %1, später %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is %2 or earlier</source>
        <translation>%1 ist %2 oder früher</translation>
    </message>
    <message>
        <source>%1 is %2 or later</source>
        <translation>%1 ist %2 oder später</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 ist nach %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 ist vor %2</translation>
    </message>
    <message>
        <source>%1 is from %2 to %3</source>
        <translation>%1 ist von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3</source>
        <translation>%1 ist nicht von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 ist vorhanden</translation>
    </message>
    <message>
        <source>%1 matches the pattern %2</source>
        <translation>%1 entspricht dem Muster %2</translation>
    </message>
    <message>
        <source>%1 of that kind</source>
        <translation>%1 dieser Art</translation>
    </message>
    <message>
        <source>%1 on Friday evening</source>
        <translation>%1 am Freitagabend</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>%1 product line</source>
        <translation>Produktlinie %1</translation>
    </message>
    <message>
        <source>%1 starts with %2</source>
        <translation>%1 beginnt mit %2</translation>
    </message>
    <message>
        <source>%1 to %2 days ago</source>
        <translation>vor %1 bis %2 Tagen</translation>
    </message>
    <message>
        <source>%1 to %2 times</source>
        <translation>%1- bis %2-mal</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1 (dabei gilt: %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, later %2</source>
        <translation>%1, später %2</translation>
    </message>
    <message>
        <source>%1, later, at most %2 on, %3</source>
        <translation>%1, höchstens %2 später: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>(cancelled and other orders that do not count included)</source>
        <translation>(auch stornierte und andere Bestellungen, die nicht zählen)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(only cancelled and other orders that do not count)</source>
        <translation>(nur stornierte und andere Bestellungen, die nicht zählen)</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A box for the whole season instead of ten small offers.</source>
        <translation>Eine Box für die ganze Saison statt zehn kleiner Angebote.</translation>
    </message>
    <message>
        <source>A box of the week for Friday, announced on Thursday at noon.</source>
        <translation>Eine Box der Woche für den Freitag, angekündigt am Donnerstagmittag.</translation>
    </message>
    <message>
        <source>A card, a small present, no condition attached.</source>
        <translation>Eine Karte, ein kleines Geschenk, ohne Bedingung.</translation>
    </message>
    <message>
        <source>A common value: your shop has too few orders to say.</source>
        <translation>Ein üblicher Wert: Ihr Shop hat zu wenige Bestellungen für eine Aussage.</translation>
    </message>
    <message>
        <source>A copy of the workspace could not be made as “%1”; nothing was changed. The disk may be full.</source>
        <translation>Eine Kopie des Arbeitsbereichs konnte nicht als „%1“ angelegt werden; nichts wurde geändert. Vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>A coupon for the second one while the first is remembered.</source>
        <translation>Ein Gutschein für den zweiten Kauf, solange der erste in Erinnerung ist.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>A habit of any kind: an order in most of the last eight weeks.</source>
        <translation>Eine Gewohnheit beliebiger Art: eine Bestellung in den meisten der letzten acht Wochen.</translation>
    </message>
    <message>
        <source>A habit: something for the family on the way home, Fridays from 5 to 10 in the evening.</source>
        <translation>Eine Gewohnheit: etwas für die Familie auf dem Heimweg, freitags von 17 bis 22 Uhr.</translation>
    </message>
    <message>
        <source>A habit: the product, ordered between 6 and 11 in the morning, in most of the last weeks.</source>
        <translation>Eine Gewohnheit: das Produkt, bestellt zwischen 6 und 11 Uhr morgens, in den meisten der letzten Wochen.</translation>
    </message>
    <message>
        <source>A letter. On paper.</source>
        <translation>Ein Brief. Auf Papier.</translation>
    </message>
    <message>
        <source>A part of the demo shop is missing: install Journeyboard again.</source>
        <translation>Ein Teil des Demo-Shops fehlt: Installieren Sie Journeyboard neu.</translation>
    </message>
    <message>
        <source>A personal message about what they always bought; the offer only in the second one.</source>
        <translation>Eine persönliche Nachricht über das, was sie immer gekauft haben; das Angebot erst in der zweiten.</translation>
    </message>
    <message>
        <source>A present in the month in which nobody expects one.</source>
        <translation>Ein Geschenk in dem Monat, in dem niemand eines erwartet.</translation>
    </message>
    <message>
        <source>A reminder some days before the usual interval ends.</source>
        <translation>Eine Erinnerung einige Tage, bevor der übliche Abstand endet.</translation>
    </message>
    <message>
        <source>A reminder that names the product and the usual interval: “time for more?”</source>
        <translation>Eine Erinnerung, die das Produkt und den üblichen Abstand nennt: „Zeit für Nachschub?“</translation>
    </message>
    <message>
        <source>A reminder three weeks before the dates on which they gave.</source>
        <translation>Eine Erinnerung drei Wochen vor den Tagen, an denen sie schenkten.</translation>
    </message>
    <message>
        <source>A reminder with a small reason to come back: a sample, free shipping, news of the product they had.</source>
        <translation>Eine Erinnerung mit einem kleinen Grund zurückzukommen: eine Probe, kostenloser Versand, Neues von ihrem Produkt.</translation>
    </message>
    <message>
        <source>A sample of the neighbour product in the parcel, not in a mail.</source>
        <translation>Eine Probe des Nachbarprodukts im Paket, nicht in einer Mail.</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>Ein Segment braucht einen Namen.</translation>
    </message>
    <message>
        <source>A status they can see, and can lose.</source>
        <translation>Ein Status, den sie sehen und verlieren können.</translation>
    </message>
    <message>
        <source>A subscription that fits the rhythm they have.</source>
        <translation>Ein Abo, das zu ihrem Rhythmus passt.</translation>
    </message>
    <message>
        <source>A subscription, offered once, with the day of the week they already have.</source>
        <translation>Ein Abo, einmal angeboten, mit dem Wochentag, den sie schon haben.</translation>
    </message>
    <message>
        <source>A threshold for free shipping a little above their usual order.</source>
        <translation>Eine Schwelle für kostenlosen Versand etwas über ihrer üblichen Bestellung.</translation>
    </message>
    <message>
        <source>A translated welcome series, if there are enough.</source>
        <translation>Eine übersetzte Willkommensserie, wenn es genug sind.</translation>
    </message>
    <message>
        <source>A welcome series: how to use it, who makes it, what others bought next.</source>
        <translation>Eine Willkommensserie: wie man es verwendet, wer es macht, was andere danach kauften.</translation>
    </message>
    <message>
        <source>A word of thanks from a person, within a day.</source>
        <translation>Ein Dank von einem Menschen, innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>A year since their first order, today</source>
        <translation>Heute vor einem Jahr erstmals bestellt</translation>
    </message>
    <message>
        <source>Abroad: not %1</source>
        <translation>Ausland: nicht %1</translation>
    </message>
    <message>
        <source>Accepts SMS marketing</source>
        <translation>Stimmt SMS-Marketing zu</translation>
    </message>
    <message>
        <source>Accepts e-mail marketing</source>
        <translation>Stimmt E-Mail-Marketing zu</translation>
    </message>
    <message>
        <source>Accepts e-mails, silent for %1 days</source>
        <translation>Stimmt E-Mails zu, seit %1 Tagen still</translation>
    </message>
    <message>
        <source>Accepts text messages</source>
        <translation>Stimmt SMS zu</translation>
    </message>
    <message>
        <source>Acquisition channel</source>
        <translation>Akquisekanal</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active: days since the last order, at most</source>
        <translation>Aktiv: Tage seit der letzten Bestellung, höchstens</translation>
    </message>
    <message>
        <source>Addresses at %1</source>
        <translation>Adressen bei %1</translation>
    </message>
    <message>
        <source>Almost lost</source>
        <translation>Fast verloren</translation>
    </message>
    <message>
        <source>Amount of a line</source>
        <translation>Betrag einer Position</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Bezahlter Betrag</translation>
    </message>
    <message>
        <source>Amount, at least</source>
        <translation>Betrag, mindestens</translation>
    </message>
    <message>
        <source>An area by the beginning of its postcodes.</source>
        <translation>Ein Gebiet nach dem Anfang der Postleitzahlen.</translation>
    </message>
    <message>
        <source>An invoice, a person to call, a price for quantities.</source>
        <translation>Eine Rechnung, ein Ansprechpartner, ein Preis für Mengen.</translation>
    </message>
    <message>
        <source>An order 366 to 730 days ago and none in the last 365: last year's customers.</source>
        <translation>Eine Bestellung vor 366 bis 730 Tagen und keine in den letzten 365: die Kunden des letzten Jahres.</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Ein anderes</translation>
    </message>
    <message>
        <source>Another column of the customers file</source>
        <translation>Eine andere Spalte der Kundendatei</translation>
    </message>
    <message>
        <source>Another program is writing “%1”. Close it there and try again.</source>
        <translation>Ein anderes Programm schreibt gerade „%1“. Schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Ask at the checkout or in the parcel, and say what for.</source>
        <translation>Fragen Sie an der Kasse oder im Paket, und sagen Sie wofür.</translation>
    </message>
    <message>
        <source>Ask for a review after a week; send the second use of it after two.</source>
        <translation>Bitten Sie nach einer Woche um eine Bewertung; senden Sie nach zwei die zweite Anwendung.</translation>
    </message>
    <message>
        <source>Ask for a story or a picture; show it.</source>
        <translation>Bitten Sie um eine Geschichte oder ein Bild; zeigen Sie es.</translation>
    </message>
    <message>
        <source>Ask for their opinion before a launch, and name them in it.</source>
        <translation>Fragen Sie vor einem Start nach ihrer Meinung und nennen Sie sie dort.</translation>
    </message>
    <message>
        <source>Ask one question: why not? Then spend the budget on those who are still at risk.</source>
        <translation>Stellen Sie eine Frage: Warum nicht? Geben Sie das Budget dann für die aus, die noch gefährdet sind.</translation>
    </message>
    <message>
        <source>Ask why, once, in one line.</source>
        <translation>Fragen Sie einmal, in einer Zeile, warum.</translation>
    </message>
    <message>
        <source>At least one order of %1 or more</source>
        <translation>Mindestens eine Bestellung ab %1</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>At risk from so many days on</source>
        <translation>Gefährdet ab so vielen Tagen</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Durchschnittlicher Bestellwert</translation>
    </message>
    <message>
        <source>Average order, at least</source>
        <translation>Durchschnittliche Bestellung, mindestens</translation>
    </message>
    <message>
        <source>Back in stock, last day, parcel is here. Nothing else.</source>
        <translation>Wieder da, letzter Tag, Paket ist da. Sonst nichts.</translation>
    </message>
    <message>
        <source>Beginning of the postcode</source>
        <translation>Anfang der Postleitzahl</translation>
    </message>
    <message>
        <source>Better pictures and sizes first, rules second.</source>
        <translation>Erst bessere Bilder und Größen, dann Regeln.</translation>
    </message>
    <message>
        <source>Big spenders, silent for %2 days</source>
        <translation>Großkunden, seit %2 Tagen still</translation>
    </message>
    <message>
        <source>Bought %1 again in the last %2 days</source>
        <translation>%1 in den letzten %2 Tagen wieder gekauft</translation>
    </message>
    <message>
        <source>Bought %1 again within %2 days</source>
        <translation>%1 innerhalb von %2 Tagen wieder gekauft</translation>
    </message>
    <message>
        <source>Bought %1 once</source>
        <translation>%1 einmal gekauft</translation>
    </message>
    <message>
        <source>Bought %1 twice</source>
        <translation>%1 zweimal gekauft</translation>
    </message>
    <message>
        <source>Bought %1, never %2</source>
        <translation>%1 gekauft, nie %2</translation>
    </message>
    <message>
        <source>Bought from the collection %1</source>
        <translation>Aus der Kollektion %1 gekauft</translation>
    </message>
    <message>
        <source>Bought once, and now is the time at which others order again.</source>
        <translation>Einmal gekauft, und jetzt ist die Zeit, zu der andere wieder bestellen.</translation>
    </message>
    <message>
        <source>Bought something “%1”</source>
        <translation>Etwas mit „%1“ gekauft</translation>
    </message>
    <message>
        <source>Buys again without an account</source>
        <translation>Kauft ohne Konto wieder</translation>
    </message>
    <message>
        <source>Buys at %1</source>
        <translation>Kauft bei %1</translation>
    </message>
    <message>
        <source>Buys one product, again and again</source>
        <translation>Kauft immer wieder ein einziges Produkt</translation>
    </message>
    <message>
        <source>Buys only at a discount</source>
        <translation>Kauft nur mit Rabatt</translation>
    </message>
    <message>
        <source>Buys through %1 and %2</source>
        <translation>Kauft über %1 und %2</translation>
    </message>
    <message>
        <source>Call, or write as a person would. Find out before offering anything.</source>
        <translation>Rufen Sie an oder schreiben Sie, wie ein Mensch es täte. Finden Sie den Grund heraus, bevor Sie etwas anbieten.</translation>
    </message>
    <message>
        <source>Came back after %1 days or more</source>
        <translation>Kam nach %1 Tagen oder mehr zurück</translation>
    </message>
    <message>
        <source>Came by paid clicks</source>
        <translation>Kam über bezahlte Klicks</translation>
    </message>
    <message>
        <source>Came by the campaign %1</source>
        <translation>Kam durch die Kampagne %1</translation>
    </message>
    <message>
        <source>Came via: %1</source>
        <translation>Kam über: %1</translation>
    </message>
    <message>
        <source>Came with a code, stayed without</source>
        <translation>Kam mit Code, blieb ohne</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Cancelled in the last %1 days</source>
        <translation>In den letzten %1 Tagen storniert</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Champions</translation>
    </message>
    <message>
        <source>Champions (RFM)</source>
        <translation>Champions (RFM)</translation>
    </message>
    <message>
        <source>Changed their RFM group in the last %1 days</source>
        <translation>RFM-Gruppe in den letzten %1 Tagen gewechselt</translation>
    </message>
    <message>
        <source>Check delivery by provider when a mailing reaches few.</source>
        <translation>Prüfen Sie die Zustellung je Anbieter, wenn ein Mailing wenige erreicht.</translation>
    </message>
    <message>
        <source>Checking what is kept ready</source>
        <translation>Bereitgehaltenes wird geprüft</translation>
    </message>
    <message>
        <source>Choose a value.</source>
        <translation>Wählen Sie einen Wert.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>City of delivery</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>City of the bill</source>
        <translation>Rechnungsort</translation>
    </message>
    <message>
        <source>City of the customer</source>
        <translation>Ort des Kunden</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kollektion</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Compare on a board which first product makes repeat customers, and advertise that one.</source>
        <translation>Vergleichen Sie auf einem Board, welches erste Produkt Stammkunden bringt, und bewerben Sie dieses.</translation>
    </message>
    <message>
        <source>Counting all movements</source>
        <translation>Alle Wechsel werden gezählt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country of delivery</source>
        <translation>Lieferland</translation>
    </message>
    <message>
        <source>Country of the bill</source>
        <translation>Rechnungsland</translation>
    </message>
    <message>
        <source>Country of the customer</source>
        <translation>Land des Kunden</translation>
    </message>
    <message>
        <source>Country of the latest order</source>
        <translation>Land der letzten Bestellung</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>Cross-Selling</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer journey</source>
        <translation>Customer Journey</translation>
    </message>
    <message>
        <source>Customer tag</source>
        <translation>Kunden-Tag</translation>
    </message>
    <message>
        <source>Customers by the domain of their e-mail: one company, one university, one provider.</source>
        <translation>Kunden nach der Domain ihrer E-Mail: eine Firma, eine Universität, ein Anbieter.</translation>
    </message>
    <message>
        <source>Customers of both worlds, mostly the most faithful.</source>
        <translation>Kunden beider Welten, meist die treuesten.</translation>
    </message>
    <message>
        <source>Customers of one brand who do not see the rest of the shop.</source>
        <translation>Kunden einer Marke, die den Rest des Shops nicht sehen.</translation>
    </message>
    <message>
        <source>Customers of one city: for a shop opening, a delivery route, a fair.</source>
        <translation>Kunden einer Stadt: für eine Ladeneröffnung, eine Lieferroute, eine Messe.</translation>
    </message>
    <message>
        <source>Customers of whose money much is refunded.</source>
        <translation>Kunden, denen viel erstattet wird.</translation>
    </message>
    <message>
        <source>Customers the shop has marked: members, staff, press, wholesale.</source>
        <translation>Kunden, die der Shop markiert hat: Mitglieder, Personal, Presse, Großhandel.</translation>
    </message>
    <message>
        <source>Customers who came back once and have stopped.</source>
        <translation>Kunden, die einmal zurückkamen und dann aufhörten.</translation>
    </message>
    <message>
        <source>Customers who cost money before they brought any.</source>
        <translation>Kunden, die Geld kosteten, bevor sie welches brachten.</translation>
    </message>
    <message>
        <source>Customers who cross from one sales channel to another.</source>
        <translation>Kunden, die von einem Vertriebskanal zum anderen wechseln.</translation>
    </message>
    <message>
        <source>Customers who try what there is. The best testers of anything new.</source>
        <translation>Kunden, die ausprobieren, was es gibt. Die besten Tester für alles Neue.</translation>
    </message>
    <message>
        <source>Customers whose first order has its anniversary on the day.</source>
        <translation>Kunden, deren erste Bestellung an diesem Tag Jahrestag hat.</translation>
    </message>
    <message>
        <source>Customers with a company in their address.</source>
        <translation>Kunden mit einer Firma in der Adresse.</translation>
    </message>
    <message>
        <source>Customers with a short rhythm of their own, over at least four orders.</source>
        <translation>Kunden mit einem eigenen kurzen Rhythmus über mindestens vier Bestellungen.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day the customer was added</source>
        <translation>Tag, an dem der Kunde angelegt wurde</translation>
    </message>
    <message>
        <source>Days between the last two orders</source>
        <translation>Tage zwischen den letzten zwei Bestellungen</translation>
    </message>
    <message>
        <source>Days between the last two orders, at least</source>
        <translation>Tage zwischen den letzten zwei Bestellungen, mindestens</translation>
    </message>
    <message>
        <source>Days from first to second order</source>
        <translation>Tage von der ersten zur zweiten Bestellung</translation>
    </message>
    <message>
        <source>Days in another segment</source>
        <translation>Tage in einem anderen Segment</translation>
    </message>
    <message>
        <source>Days must be between 1 and %1.</source>
        <translation>Tage müssen zwischen 1 und %1 liegen.</translation>
    </message>
    <message>
        <source>Days since first order</source>
        <translation>Tage seit der ersten Bestellung</translation>
    </message>
    <message>
        <source>Days since last order</source>
        <translation>Tage seit der letzten Bestellung</translation>
    </message>
    <message>
        <source>Days since the first order, at most</source>
        <translation>Tage seit der ersten Bestellung, höchstens</translation>
    </message>
    <message>
        <source>Delivery times and feasts of their country, not of yours.</source>
        <translation>Lieferzeiten und Feste ihres Landes, nicht Ihres.</translation>
    </message>
    <message>
        <source>Demographic</source>
        <translation>Demografisch</translation>
    </message>
    <message>
        <source>Different products bought</source>
        <translation>Verschiedene gekaufte Produkte</translation>
    </message>
    <message>
        <source>Different products in the order</source>
        <translation>Verschiedene Produkte in der Bestellung</translation>
    </message>
    <message>
        <source>Different products, at least</source>
        <translation>Verschiedene Produkte, mindestens</translation>
    </message>
    <message>
        <source>Discount amount</source>
        <translation>Rabattbetrag</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Rabattcode</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Draw an arrow here from every way in, and see which way leads on.</source>
        <translation>Ziehen Sie von jedem Zugang einen Pfeil hierher und sehen Sie, welcher weiterführt.</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>E-Mail-Domain</translation>
    </message>
    <message>
        <source>Early access for a week, for them only.</source>
        <translation>Eine Woche früherer Zugang, nur für sie.</translation>
    </message>
    <message>
        <source>Early access, a say in new products, a note written by hand. No discounts.</source>
        <translation>Früher Zugang, Mitsprache bei neuen Produkten, eine handgeschriebene Notiz. Keine Rabatte.</translation>
    </message>
    <message>
        <source>Every customer.</source>
        <translation>Alle Kunden.</translation>
    </message>
    <message>
        <source>Everybody whose latest order left the country.</source>
        <translation>Alle, deren letzte Bestellung ins Ausland ging.</translation>
    </message>
    <message>
        <source>Everybody with two orders or more: the target of most boards.</source>
        <translation>Alle mit zwei Bestellungen oder mehr: das Ziel der meisten Boards.</translation>
    </message>
    <message>
        <source>Faithful through the year, not only at feasts.</source>
        <translation>Das ganze Jahr treu, nicht nur zu Festtagen.</translation>
    </message>
    <message>
        <source>Fans of</source>
        <translation>Fans von</translation>
    </message>
    <message>
        <source>Fans of %1 who have not tried %2</source>
        <translation>Fans von %1, die %2 nicht probiert haben</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>First %1, later %2</source>
        <translation>Erst %1, später %2</translation>
    </message>
    <message>
        <source>First bought: %1</source>
        <translation>Zuerst gekauft: %1</translation>
    </message>
    <message>
        <source>First came to “%1”</source>
        <translation>Kam zuerst auf „%1“</translation>
    </message>
    <message>
        <source>First order in a sales channel, lately: new online, or new offline customers.</source>
        <translation>Kürzlich erste Bestellung in einem Vertriebskanal: neue Online- oder neue Ladenkunden.</translation>
    </message>
    <message>
        <source>First order with a discount code</source>
        <translation>Erste Bestellung mit Rabattcode</translation>
    </message>
    <message>
        <source>First ordered on a weekend</source>
        <translation>Zuerst am Wochenende bestellt</translation>
    </message>
    <message>
        <source>First sales channel</source>
        <translation>Erster Vertriebskanal</translation>
    </message>
    <message>
        <source>First-time &amp; %1</source>
        <translation>Erstkäufer &amp; %1</translation>
    </message>
    <message>
        <source>First-time &amp; active</source>
        <translation>Erstkäufer &amp; aktiv</translation>
    </message>
    <message>
        <source>First-time &amp; at risk</source>
        <translation>Erstkäufer &amp; gefährdet</translation>
    </message>
    <message>
        <source>First-time &amp; lost</source>
        <translation>Erstkäufer &amp; verloren</translation>
    </message>
    <message>
        <source>From %1 to the full product within %2 days</source>
        <translation>Von %1 innerhalb von %2 Tagen zum vollen Produkt</translation>
    </message>
    <message>
        <source>From so many days after the first order</source>
        <translation>Ab so vielen Tagen nach der ersten Bestellung</translation>
    </message>
    <message>
        <source>Fulfilment status</source>
        <translation>Versandstatus</translation>
    </message>
    <message>
        <source>Geographic</source>
        <translation>Geografisch</translation>
    </message>
    <message>
        <source>Gives presents</source>
        <translation>Macht Geschenke</translation>
    </message>
    <message>
        <source>Good customers nobody may write to.</source>
        <translation>Gute Kunden, denen niemand schreiben darf.</translation>
    </message>
    <message>
        <source>Good customers who are later than most repeat orders come. The moment to act.</source>
        <translation>Gute Kunden, die später dran sind als die meisten Folgebestellungen. Der Moment zum Handeln.</translation>
    </message>
    <message>
        <source>Greet them at the till by what they know from the site, and the other way round.</source>
        <translation>Begrüßen Sie sie an der Kasse mit dem, was sie von der Website kennen, und umgekehrt.</translation>
    </message>
    <message>
        <source>Habit: in how many of the last days, weeks or months</source>
        <translation>Gewohnheit: in wie vielen der letzten Tage, Wochen oder Monate</translation>
    </message>
    <message>
        <source>Half of all repeat orders come within %1 days.</source>
        <translation>Die Hälfte aller Folgebestellungen kommt innerhalb von %1 Tagen.</translation>
    </message>
    <message>
        <source>Half of those who order twice do so within %1 days.</source>
        <translation>Die Hälfte derer, die zweimal bestellen, tut es innerhalb von %1 Tagen.</translation>
    </message>
    <message>
        <source>Has bought</source>
        <translation>Hat gekauft</translation>
    </message>
    <message>
        <source>Has never bought</source>
        <translation>Hat nie gekauft</translation>
    </message>
    <message>
        <source>Have it ready before they ask; a card for the tenth one.</source>
        <translation>Halten Sie es bereit, bevor sie fragen; eine Karte für das zehnte Mal.</translation>
    </message>
    <message>
        <source>High average order, few orders: they stock up.</source>
        <translation>Hohe Durchschnittsbestellung, wenige Bestellungen: Sie legen Vorräte an.</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Heimatland</translation>
    </message>
    <message>
        <source>How the latest order was sent: who pays for speed, who collects.</source>
        <translation>Wie die letzte Bestellung versandt wurde: Wer zahlt für Tempo, wer holt ab.</translation>
    </message>
    <message>
        <source>If many go this way by themselves, show it to the others earlier.</source>
        <translation>Wenn viele diesen Weg von selbst gehen, zeigen Sie ihn den anderen früher.</translation>
    </message>
    <message>
        <source>If the tag means a wish, offer it by default the next time.</source>
        <translation>Wenn das Tag einen Wunsch bedeutet, bieten Sie ihn beim nächsten Mal von selbst an.</translation>
    </message>
    <message>
        <source>Import the file as the shop exported it; do not save it in a spreadsheet first.</source>
        <translation>Importieren Sie die Datei so, wie der Shop sie exportiert hat; speichern Sie sie nicht vorher in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>In another segment</source>
        <translation>In einem anderen Segment</translation>
    </message>
    <message>
        <source>In at least so many of the last 8 weeks</source>
        <translation>In mindestens so vielen der letzten 8 Wochen</translation>
    </message>
    <message numerus="yes">
        <source>In the conditions of the segment(s) %1.</source>
        <translation>
            <numerusform>In den Bedingungen des Segments %1.</numerusform>
            <numerusform>In den Bedingungen der Segmente %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the group(s) %1.</source>
        <translation>
            <numerusform>In der Gruppe %1.</numerusform>
            <numerusform>In den Gruppen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last days</source>
        <translation>In den letzten Tagen (Anzahl)</translation>
    </message>
    <message>
        <source>Initial purchase</source>
        <translation>Erstkauf</translation>
    </message>
    <message>
        <source>Introduce a second brand through the first: made nearby, goes well with it.</source>
        <translation>Stellen Sie über die erste Marke eine zweite vor: in der Nähe gemacht, passt gut dazu.</translation>
    </message>
    <message>
        <source>Invite by name of the street, not by newsletter.</source>
        <translation>Laden Sie mit dem Straßennamen ein, nicht mit dem Newsletter.</translation>
    </message>
    <message>
        <source>Invite them to what happens in that shop.</source>
        <translation>Laden Sie sie zu dem ein, was in diesem Laden passiert.</translation>
    </message>
    <message>
        <source>It is a membership log: import it as a log instead.</source>
        <translation>Es ist ein Segmentprotokoll: Importieren Sie es stattdessen als Protokoll.</translation>
    </message>
    <message>
        <source>It looks like a discount export.</source>
        <translation>Es sieht nach einem Rabattexport aus.</translation>
    </message>
    <message>
        <source>Items bought</source>
        <translation>Gekaufte Artikel</translation>
    </message>
    <message>
        <source>Items in the order</source>
        <translation>Artikel in der Bestellung</translation>
    </message>
    <message>
        <source>Its %1 is no amount such as 1234.50.</source>
        <translation>%1 ist kein Betrag wie 1234.50.</translation>
    </message>
    <message>
        <source>Its Cancelled at is no date with an offset from UTC such as 2024-07-18 10:00:00 +0900.</source>
        <translation>Cancelled at ist kein Datum mit Abstand von UTC wie 2024-07-18 10:00:00 +0900.</translation>
    </message>
    <message>
        <source>Its Created at is no date with an offset from UTC such as 2024-07-18 10:00:00 +0900.</source>
        <translation>Created at ist kein Datum mit Abstand von UTC wie 2024-07-18 10:00:00 +0900.</translation>
    </message>
    <message>
        <source>Its Lineitem quantity is no number of pieces.</source>
        <translation>Lineitem quantity ist keine Stückzahl.</translation>
    </message>
    <message>
        <source>Its columns are not separated by commas, as if a spreadsheet program had saved it.</source>
        <translation>Die Spalten sind nicht durch Kommas getrennt, als hätte eine Tabellenkalkulation die Datei gespeichert.</translation>
    </message>
    <message>
        <source>Its first columns are: %1.</source>
        <translation>Die ersten Spalten sind: %1.</translation>
    </message>
    <message>
        <source>Joined another segment</source>
        <translation>In ein anderes Segment eingetreten</translation>
    </message>
    <message>
        <source>Judge the campaign by its customers' second orders, not by its clicks.</source>
        <translation>Beurteilen Sie die Kampagne nach den zweiten Bestellungen ihrer Kunden, nicht nach Klicks.</translation>
    </message>
    <message>
        <source>Keep mailing these; look for another channel to the others.</source>
        <translation>Schreiben Sie diesen weiter; suchen Sie für die anderen einen anderen Kanal.</translation>
    </message>
    <message>
        <source>Keep one account, one history and one basket for them.</source>
        <translation>Führen Sie für sie ein Konto, einen Verlauf und einen Warenkorb.</translation>
    </message>
    <message>
        <source>Keep the codes that bring such customers; drop the others.</source>
        <translation>Behalten Sie die Codes, die solche Kunden bringen; streichen Sie die anderen.</translation>
    </message>
    <message>
        <source>Know them by name. Ask them what is missing.</source>
        <translation>Kennen Sie sie mit Namen. Fragen Sie, was ihnen fehlt.</translation>
    </message>
    <message>
        <source>Knows the shop: %1+ different products</source>
        <translation>Kennt den Shop: %1+ verschiedene Produkte</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Einstiegsseite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large first order (%1 or more)</source>
        <translation>Große erste Bestellung (ab %1)</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Größte Bestellung</translation>
    </message>
    <message>
        <source>Largest order, at least</source>
        <translation>Größte Bestellung, mindestens</translation>
    </message>
    <message>
        <source>Last had it sent by %1</source>
        <translation>Zuletzt versandt per %1</translation>
    </message>
    <message>
        <source>Late by their own rhythm</source>
        <translation>Spät nach eigenem Rhythmus</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later sales channel</source>
        <translation>Späterer Vertriebskanal</translation>
    </message>
    <message>
        <source>Leave them out of codes for a month and see what changes.</source>
        <translation>Lassen Sie sie einen Monat lang ohne Codes und sehen Sie, was sich ändert.</translation>
    </message>
    <message>
        <source>Left another segment</source>
        <translation>Ein anderes Segment verlassen</translation>
    </message>
    <message>
        <source>Life cycle (RFM)</source>
        <translation>Lebenszyklus (RFM)</translation>
    </message>
    <message>
        <source>Local events and local weather make good reasons to write.</source>
        <translation>Örtliche Ereignisse und örtliches Wetter sind gute Anlässe zu schreiben.</translation>
    </message>
    <message>
        <source>Logging “%1”</source>
        <translation>„%1“ wird protokolliert</translation>
    </message>
    <message>
        <source>Look what their first order had in common, and sell more of that.</source>
        <translation>Sehen Sie, was ihre ersten Bestellungen gemeinsam hatten, und verkaufen Sie mehr davon.</translation>
    </message>
    <message>
        <source>Look what they bought on the day they came back.</source>
        <translation>Sehen Sie, was sie am Tag ihrer Rückkehr kauften.</translation>
    </message>
    <message>
        <source>Lost after so many days</source>
        <translation>Verloren nach so vielen Tagen</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Loyal &amp; %1</source>
        <translation>Treu &amp; %1</translation>
    </message>
    <message>
        <source>Loyal at the full price</source>
        <translation>Treu zum vollen Preis</translation>
    </message>
    <message>
        <source>Loyal customers (%1+ orders)</source>
        <translation>Treue Kunden (%1+ Bestellungen)</translation>
    </message>
    <message>
        <source>Loyal customers have at least 3 orders; with fewer there would be no repeat customers.</source>
        <translation>Treue Kunden haben mindestens 3 Bestellungen; mit weniger gäbe es keine Wiederkäufer.</translation>
    </message>
    <message>
        <source>Make the next step from this page as short as it can be.</source>
        <translation>Machen Sie den nächsten Schritt von dieser Seite so kurz wie möglich.</translation>
    </message>
    <message>
        <source>Make the pair a set and name it.</source>
        <translation>Machen Sie aus dem Paar ein Set und geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Many orders and never a discount code: the best margin there is.</source>
        <translation>Viele Bestellungen und nie ein Rabattcode: die beste Marge, die es gibt.</translation>
    </message>
    <message>
        <source>Mean days between orders</source>
        <translation>Mittlere Tage zwischen Bestellungen</translation>
    </message>
    <message>
        <source>Median days between orders</source>
        <translation>Median der Tage zwischen Bestellungen</translation>
    </message>
    <message>
        <source>Median days between orders, at most</source>
        <translation>Median der Tage zwischen Bestellungen, höchstens</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Months, at least</source>
        <translation>Monate, mindestens</translation>
    </message>
    <message>
        <source>Needs and habits</source>
        <translation>Bedürfnisse und Gewohnheiten</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Never bought %1</source>
        <translation>Nie %1 gekauft</translation>
    </message>
    <message>
        <source>Never more than one thing in the basket</source>
        <translation>Nie mehr als ein Artikel im Korb</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neukunden</translation>
    </message>
    <message>
        <source>New customers of %1</source>
        <translation>Neukunden von %1</translation>
    </message>
    <message>
        <source>New customers whose very first order had the new product in it.</source>
        <translation>Neukunden, deren allererste Bestellung das neue Produkt enthielt.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>New product %1: purchasers</source>
        <translation>Neues Produkt %1: Käufer</translation>
    </message>
    <message>
        <source>Nine in ten repeat orders come within %1 days.</source>
        <translation>Neun von zehn Folgebestellungen kommen innerhalb von %1 Tagen.</translation>
    </message>
    <message>
        <source>No order for days</source>
        <translation>Keine Bestellung seit so vielen Tagen</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>None of the orders of “%1” can be read. Line %2: %3 %4</source>
        <translation>Keine der Bestellungen in „%1“ ist lesbar. Zeile %2: %3 %4</translation>
    </message>
    <message>
        <source>None of the rows of “%1” can be read. Line %2: %3 %4</source>
        <translation>Keine der Zeilen in „%1“ ist lesbar. Zeile %2: %3 %4</translation>
    </message>
    <message>
        <source>Note on the customer</source>
        <translation>Notiz zum Kunden</translation>
    </message>
    <message>
        <source>Note on the order</source>
        <translation>Notiz zur Bestellung</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Anzahl der Bestellungen</translation>
    </message>
    <message>
        <source>Offer the faster way before feasts to those who took it before.</source>
        <translation>Bieten Sie denen, die schon einmal schneller wählten, vor Festtagen den schnelleren Weg an.</translation>
    </message>
    <message>
        <source>Old friends: first order more than a year ago, last one lately.</source>
        <translation>Alte Freunde: erste Bestellung vor mehr als einem Jahr, letzte vor Kurzem.</translation>
    </message>
    <message>
        <source>On at least so many of the last 28 days</source>
        <translation>An mindestens so vielen der letzten 28 Tage</translation>
    </message>
    <message numerus="yes">
        <source>On the board(s) %1.</source>
        <translation>
            <numerusform>Auf dem Board %1.</numerusform>
            <numerusform>Auf den Boards %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One click to an account with all their orders in it.</source>
        <translation>Ein Klick zu einem Konto mit allen ihren Bestellungen darin.</translation>
    </message>
    <message>
        <source>One order, later another</source>
        <translation>Eine Bestellung, später eine andere</translation>
    </message>
    <message>
        <source>One product</source>
        <translation>Ein Produkt</translation>
    </message>
    <message>
        <source>One reason to try the other way: fittings, tastings, click and collect.</source>
        <translation>Ein Grund, den anderen Weg auszuprobieren: Anproben, Verkostungen, Click &amp; Collect.</translation>
    </message>
    <message>
        <source>One sales channel</source>
        <translation>Ein Vertriebskanal</translation>
    </message>
    <message>
        <source>One strong offer, once. Whoever does not answer leaves the mailing list.</source>
        <translation>Ein starkes Angebot, einmal. Wer nicht antwortet, kommt von der Mailingliste.</translation>
    </message>
    <message>
        <source>Online-only, or shop-only, customers.</source>
        <translation>Nur-Online- oder Nur-Laden-Kunden.</translation>
    </message>
    <message>
        <source>Only ever bought %1</source>
        <translation>Immer nur %1 gekauft</translation>
    </message>
    <message>
        <source>Only ever bought through %1</source>
        <translation>Immer nur über %1 gekauft</translation>
    </message>
    <message>
        <source>Opening the demo shop …</source>
        <translation>Der Demo-Shop wird geöffnet …</translation>
    </message>
    <message>
        <source>Order tag</source>
        <translation>Bestell-Tag</translation>
    </message>
    <message>
        <source>Ordered last year, not yet this year</source>
        <translation>Letztes Jahr bestellt, dieses Jahr noch nicht</translation>
    </message>
    <message>
        <source>Orders after e-mails</source>
        <translation>Bestellt nach E-Mails</translation>
    </message>
    <message>
        <source>Orders every %1 days or faster</source>
        <translation>Bestellt alle %1 Tage oder öfter</translation>
    </message>
    <message>
        <source>Orders in %1 of the last 12 months</source>
        <translation>Bestellungen in %1 der letzten 12 Monate</translation>
    </message>
    <message>
        <source>Orders nearly every week</source>
        <translation>Bestellt fast jede Woche</translation>
    </message>
    <message>
        <source>Orders of it, at least</source>
        <translation>Bestellungen davon, mindestens</translation>
    </message>
    <message>
        <source>Orders tagged “%1”</source>
        <translation>Bestellungen mit Tag „%1“</translation>
    </message>
    <message>
        <source>Orders to %1</source>
        <translation>Bestellungen nach %1</translation>
    </message>
    <message>
        <source>Orders to the region %1</source>
        <translation>Bestellungen in die Region %1</translation>
    </message>
    <message>
        <source>Orders, at least</source>
        <translation>Bestellungen, mindestens</translation>
    </message>
    <message>
        <source>Overdue (days since last order ÷ own median)</source>
        <translation>Überfällig (Tage seit der letzten Bestellung ÷ eigener Median)</translation>
    </message>
    <message>
        <source>Part of the address</source>
        <translation>Teil der Adresse</translation>
    </message>
    <message>
        <source>Part of the referrer</source>
        <translation>Teil der verweisenden Seite</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Zahlungsstatus</translation>
    </message>
    <message>
        <source>Pays by %1</source>
        <translation>Zahlt per %1</translation>
    </message>
    <message>
        <source>Postcode of delivery</source>
        <translation>Lieferpostleitzahl</translation>
    </message>
    <message>
        <source>Postcode of the bill</source>
        <translation>Rechnungspostleitzahl</translation>
    </message>
    <message>
        <source>Postcode of the customer</source>
        <translation>Postleitzahl des Kunden</translation>
    </message>
    <message>
        <source>Postcodes from %1</source>
        <translation>Postleitzahlen ab %1…</translation>
    </message>
    <message>
        <source>Presales of what is like it, a discount on giving it to others.</source>
        <translation>Vorverkauf von Ähnlichem, ein Rabatt beim Verschenken.</translation>
    </message>
    <message>
        <source>Previous RFM group</source>
        <translation>Vorherige RFM-Gruppe</translation>
    </message>
    <message>
        <source>Previously loyal</source>
        <translation>Früher treu</translation>
    </message>
    <message>
        <source>Price of a piece</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Produktkategorie</translation>
    </message>
    <message>
        <source>Product tag</source>
        <translation>Produkt-Tag</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Produkttyp</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Vielversprechend</translation>
    </message>
    <message>
        <source>Promote repeats</source>
        <translation>Wiederkäufe fördern</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Purchase method</source>
        <translation>Kaufweg</translation>
    </message>
    <message>
        <source>Put the sources beside each other on a board, with an arrow to repeat customers from each.</source>
        <translation>Stellen Sie die Quellen auf einem Board nebeneinander, mit je einem Pfeil zu den Wiederkäufern.</translation>
    </message>
    <message>
        <source>Put them on a board between the groups and see which way most of them go.</source>
        <translation>Setzen Sie sie auf einem Board zwischen die Gruppen und sehen Sie, wohin die meisten gehen.</translation>
    </message>
    <message>
        <source>Quantity of a line</source>
        <translation>Menge einer Position</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>RFM-Gruppe</translation>
    </message>
    <message>
        <source>RFM group changed</source>
        <translation>RFM-Gruppe gewechselt</translation>
    </message>
    <message>
        <source>RFM: frequency score</source>
        <translation>RFM: Punkte für Häufigkeit</translation>
    </message>
    <message>
        <source>RFM: monetary score</source>
        <translation>RFM: Punkte für Umsatz</translation>
    </message>
    <message>
        <source>RFM: recency score</source>
        <translation>RFM: Punkte für Aktualität</translation>
    </message>
    <message>
        <source>Rare but large orders</source>
        <translation>Seltene, aber große Bestellungen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Reading the membership log</source>
        <translation>Das Segmentprotokoll wird gelesen</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Die Bestellungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the orders was stopped.</source>
        <translation>Das Lesen der Bestellungen wurde angehalten.</translation>
    </message>
    <message>
        <source>Referred by %1</source>
        <translation>Verwiesen von %1</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Verweisende Seite</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>Erstatteter Betrag</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region of delivery</source>
        <translation>Lieferregion</translation>
    </message>
    <message>
        <source>Region of the bill</source>
        <translation>Rechnungsregion</translation>
    </message>
    <message>
        <source>Region of the customer</source>
        <translation>Region des Kunden</translation>
    </message>
    <message>
        <source>Region of the latest order</source>
        <translation>Region der letzten Bestellung</translation>
    </message>
    <message>
        <source>Regular stories that show the charm of the product, without pressing.</source>
        <translation>Regelmäßige Geschichten, die den Reiz des Produkts zeigen, ohne zu drängen.</translation>
    </message>
    <message>
        <source>Regulars, silent for %2 days</source>
        <translation>Stammkunden, seit %2 Tagen still</translation>
    </message>
    <message>
        <source>Repeat &amp; %1</source>
        <translation>Wiederkäufer &amp; %1</translation>
    </message>
    <message>
        <source>Repeat &amp; active</source>
        <translation>Wiederkäufer &amp; aktiv</translation>
    </message>
    <message>
        <source>Repeat &amp; at risk</source>
        <translation>Wiederkäufer &amp; gefährdet</translation>
    </message>
    <message>
        <source>Repeat &amp; lost</source>
        <translation>Wiederkäufer &amp; verloren</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>Wiederkäufer</translation>
    </message>
    <message>
        <source>Repeat customers who get no e-mails</source>
        <translation>Wiederkäufer ohne E-Mails</translation>
    </message>
    <message>
        <source>Repeat customers who have only ever bought a single product.</source>
        <translation>Wiederkäufer, die immer nur ein einziges Produkt gekauft haben.</translation>
    </message>
    <message>
        <source>Repeat customers who have waited longer than they themselves usually do, each by their own measure.</source>
        <translation>Wiederkäufer, die länger gewartet haben als bei ihnen üblich, jeder nach eigenem Maß.</translation>
    </message>
    <message>
        <source>Repeat customers whose account is not in use.</source>
        <translation>Wiederkäufer, deren Konto nicht genutzt wird.</translation>
    </message>
    <message>
        <source>Repeat customers whose orders have one item each: delivery eats the margin.</source>
        <translation>Wiederkäufer, deren Bestellungen je einen Artikel enthalten: Der Versand frisst die Marge.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Reward the loyal</source>
        <translation>Treue belohnen</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SMS marketing</source>
        <translation>SMS-Marketing</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Vertriebskanal</translation>
    </message>
    <message>
        <source>Same-day delivery where enough of them live.</source>
        <translation>Lieferung am selben Tag, wo genug von ihnen wohnen.</translation>
    </message>
    <message>
        <source>Say before the checkout what customs will cost.</source>
        <translation>Sagen Sie vor der Kasse, was der Zoll kostet.</translation>
    </message>
    <message>
        <source>Say thank you without selling anything.</source>
        <translation>Sagen Sie Danke, ohne etwas zu verkaufen.</translation>
    </message>
    <message>
        <source>Second order is due</source>
        <translation>Zweite Bestellung fällig</translation>
    </message>
    <message>
        <source>Second order within %1 days</source>
        <translation>Zweite Bestellung innerhalb von %1 Tagen</translation>
    </message>
    <message>
        <source>See on a board where they went afterwards.</source>
        <translation>Sehen Sie auf einem Board, wohin sie danach gingen.</translation>
    </message>
    <message>
        <source>Send to them on Saturdays, when they have time.</source>
        <translation>Schreiben Sie ihnen samstags, wenn sie Zeit haben.</translation>
    </message>
    <message>
        <source>Sends much back</source>
        <translation>Schickt viel zurück</translation>
    </message>
    <message>
        <source>Set their lifetime value against what a click costs.</source>
        <translation>Vergleichen Sie ihren Lebenszeitwert mit dem, was ein Klick kostet.</translation>
    </message>
    <message>
        <source>Share of discounts</source>
        <translation>Rabattanteil</translation>
    </message>
    <message>
        <source>Share of discounts, at least percent</source>
        <translation>Rabattanteil, mindestens Prozent</translation>
    </message>
    <message>
        <source>Share of orders</source>
        <translation>Anteil der Bestellungen</translation>
    </message>
    <message>
        <source>Share refunded</source>
        <translation>Erstatteter Anteil</translation>
    </message>
    <message>
        <source>Share refunded, at least percent</source>
        <translation>Erstatteter Anteil, mindestens Prozent</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>Shop location</source>
        <translation>Ladenstandort</translation>
    </message>
    <message>
        <source>Shopify customers</source>
        <translation>Shopify-Kunden</translation>
    </message>
    <message>
        <source>Shopify orders</source>
        <translation>Shopify-Bestellungen</translation>
    </message>
    <message>
        <source>Shopify products</source>
        <translation>Shopify-Produkte</translation>
    </message>
    <message>
        <source>Show new online customers the nearest shop, and new shop customers the site.</source>
        <translation>Zeigen Sie neuen Online-Kunden den nächsten Laden und neuen Ladenkunden die Website.</translation>
    </message>
    <message>
        <source>Show the better version first.</source>
        <translation>Zeigen Sie zuerst die bessere Ausführung.</translation>
    </message>
    <message>
        <source>Show the two together, with one sentence on why.</source>
        <translation>Zeigen Sie beide zusammen, mit einem Satz zum Warum.</translation>
    </message>
    <message>
        <source>Show the whole line; one new product of it in every newsletter.</source>
        <translation>Zeigen Sie die ganze Linie; in jedem Newsletter ein neues Produkt daraus.</translation>
    </message>
    <message>
        <source>Show value in the second message, no second code.</source>
        <translation>Zeigen Sie in der zweiten Nachricht den Nutzen, keinen zweiten Code.</translation>
    </message>
    <message>
        <source>Signed up in the last %1 days, nothing bought</source>
        <translation>In den letzten %1 Tagen angemeldet, nichts gekauft</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <translation>Kleinste Bestellung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speak to each mark in its own words.</source>
        <translation>Sprechen Sie jede Marke in ihren eigenen Worten an.</translation>
    </message>
    <message>
        <source>Speaks: %1</source>
        <translation>Spricht: %1</translation>
    </message>
    <message>
        <source>Spent %1 in the last 365 days</source>
        <translation>Gab in den letzten 365 Tagen %1 aus</translation>
    </message>
    <message>
        <source>Spent %1 or more</source>
        <translation>Gab %1 oder mehr aus</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>Kontostatus</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Surprise them. They did not ask for it.</source>
        <translation>Überraschen Sie sie. Sie haben nicht darum gebeten.</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Mit Tag „%1“</translation>
    </message>
    <message>
        <source>Tell them first when something about it changes.</source>
        <translation>Sagen Sie es ihnen zuerst, wenn sich etwas daran ändert.</translation>
    </message>
    <message>
        <source>Tell them when the collection grows.</source>
        <translation>Sagen Sie es ihnen, wenn die Kollektion wächst.</translation>
    </message>
    <message>
        <source>Thank the site; ask what its readers want.</source>
        <translation>Danken Sie der Seite; fragen Sie, was ihre Leser wünschen.</translation>
    </message>
    <message>
        <source>Thank them, tell the story behind what they bought, and offer what goes with it.</source>
        <translation>Danken Sie ihnen, erzählen Sie die Geschichte hinter dem Kauf und bieten Sie an, was dazu passt.</translation>
    </message>
    <message>
        <source>The audience of the next newsletter, and the one whose answer is worth measuring.</source>
        <translation>Das Publikum des nächsten Newsletters, und das, dessen Antwort zu messen lohnt.</translation>
    </message>
    <message>
        <source>The best by recency, frequency and amount at once, scored against the shop's own customers of each day.</source>
        <translation>Die Besten nach Aktualität, Häufigkeit und Betrag zugleich, gemessen an den eigenen Kunden des Shops an jedem Tag.</translation>
    </message>
    <message>
        <source>The best of the present, not of the past.</source>
        <translation>Die Besten der Gegenwart, nicht der Vergangenheit.</translation>
    </message>
    <message>
        <source>The board cannot be read: %1: %2.</source>
        <translation>Das Board ist nicht lesbar: %1: %2.</translation>
    </message>
    <message>
        <source>The board cannot be read: it is not JSON (line %1: %2).</source>
        <translation>Das Board ist nicht lesbar: Es ist kein JSON (Zeile %1: %2).</translation>
    </message>
    <message>
        <source>The board cannot be read: it must be a JSON object.</source>
        <translation>Das Board ist nicht lesbar: Es muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The board “%1” is damaged in the workspace.</source>
        <translation>Das Board „%1“ ist im Arbeitsbereich beschädigt.</translation>
    </message>
    <message>
        <source>The conditions lead back to themselves: %1.</source>
        <translation>Die Bedingungen führen auf sich selbst zurück: %1.</translation>
    </message>
    <message>
        <source>The conditions of the segment “%1” cannot be read.</source>
        <translation>Die Bedingungen des Segments „%1“ sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The customers a shop lives on: more than one order, the last one recent.</source>
        <translation>Die Kunden, von denen ein Shop lebt: mehr als eine Bestellung, die letzte vor Kurzem.</translation>
    </message>
    <message>
        <source>The customers of one shop or till.</source>
        <translation>Die Kunden eines Ladens oder einer Kasse.</translation>
    </message>
    <message>
        <source>The day the customer was added is no date such as 2024-07-18.</source>
        <translation>Der Tag, an dem der Kunde angelegt wurde, ist kein Datum wie 2024-07-18.</translation>
    </message>
    <message>
        <source>The days must rise: active, cooling down, at risk.</source>
        <translation>Die Tage müssen ansteigen: aktiv, abkühlend, gefährdet.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed in “%1”. Free some space and try again.</source>
        <translation>Der Datenträger ist voll: In „%1“ wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk may be full: free some space or choose another folder.</source>
        <translation>Vielleicht ist der Datenträger voll: Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk reported an error while writing.</source>
        <translation>Der Datenträger meldete beim Schreiben einen Fehler.</translation>
    </message>
    <message>
        <source>The file holds no segments of Journeyboard: “journeyboard”, its version, is missing.</source>
        <translation>Die Datei enthält keine Segmente von Journeyboard: „journeyboard“, ihre Version, fehlt.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: line %1, %2.</source>
        <translation>Die Datei ist kein gültiges JSON: Zeile %1, %2.</translation>
    </message>
    <message>
        <source>The first rung of a ladder to a product: everybody who does not know it yet.</source>
        <translation>Die erste Sprosse einer Leiter zu einem Produkt: alle, die es noch nicht kennen.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written. Save a copy in a folder of yours.</source>
        <translation>In den Ordner von „%1“ kann nicht geschrieben werden. Speichern Sie eine Kopie in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The group does not exist any more.</source>
        <translation>Die Gruppe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The group is not in the workspace any more.</source>
        <translation>Die Gruppe ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The history cannot be rebuilt through %1: the orders are complete only through %2. Import newer ones, or say through which day they are complete.</source>
        <translation>Der Verlauf kann nicht bis %1 rekonstruiert werden: Die Bestellungen sind nur bis %2 vollständig. Importieren Sie neuere oder geben Sie an, bis zu welchem Tag sie vollständig sind.</translation>
    </message>
    <message>
        <source>The history cannot be rebuilt through %1: there are no orders yet. Import an export of them first.</source>
        <translation>Der Verlauf kann nicht bis %1 rekonstruiert werden: Es gibt noch keine Bestellungen. Importieren Sie zuerst einen Export davon.</translation>
    </message>
    <message>
        <source>The history of “%1” cannot be rebuilt through %2: it begins on %3.</source>
        <translation>Der Verlauf von „%1“ kann nicht bis %2 rekonstruiert werden: Er beginnt am %3.</translation>
    </message>
    <message>
        <source>The largest tenth of the orders reach %1.</source>
        <translation>Das größte Zehntel der Bestellungen erreicht %1.</translation>
    </message>
    <message>
        <source>The one mail of the year with the best chance. Make it about their first order.</source>
        <translation>Die eine Mail des Jahres mit den besten Chancen. Schreiben Sie über ihre erste Bestellung.</translation>
    </message>
    <message>
        <source>The order has no date: its Created at is blank.</source>
        <translation>Die Bestellung hat kein Datum: Created at ist leer.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>The plainest list for cross-selling: they have the one and not the other.</source>
        <translation>Die einfachste Liste für Cross-Selling: Sie haben das eine und nicht das andere.</translation>
    </message>
    <message>
        <source>The product has no Title.</source>
        <translation>Das Produkt hat keinen Title.</translation>
    </message>
    <message>
        <source>The row does not say which order it belongs to: its Name is blank.</source>
        <translation>Die Zeile sagt nicht, zu welcher Bestellung sie gehört: Name ist leer.</translation>
    </message>
    <message>
        <source>The row does not say which product it belongs to: its Handle is blank.</source>
        <translation>Die Zeile sagt nicht, zu welchem Produkt sie gehört: Handle ist leer.</translation>
    </message>
    <message>
        <source>The row has %1 columns, the header has %2.</source>
        <translation>Die Zeile hat %1 Spalten, die Kopfzeile %2.</translation>
    </message>
    <message>
        <source>The row says neither an id nor an e-mail nor a phone, so nobody can be told by it.</source>
        <translation>Die Zeile nennt weder Kennung noch E-Mail noch Telefon, sodass sie niemandem zuzuordnen ist.</translation>
    </message>
    <message>
        <source>The segment does not exist any more.</source>
        <translation>Das Segment gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The segment group of the board “%1” is gone.</source>
        <translation>Die Segmentgruppe des Boards „%1“ ist weg.</translation>
    </message>
    <message>
        <source>The segment is not in the workspace any more.</source>
        <translation>Das Segment ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The segment “%1” asks for itself: %2.</source>
        <translation>Das Segment „%1“ fragt nach sich selbst: %2.</translation>
    </message>
    <message>
        <source>The segment “%1” asks for the segment “%2”, which is not in the workspace. Add that one first.</source>
        <translation>Das Segment „%1“ fragt nach dem Segment „%2“, das nicht im Arbeitsbereich ist. Fügen Sie dieses zuerst hinzu.</translation>
    </message>
    <message>
        <source>The shortest way to a first order: the best seller, explained.</source>
        <translation>Der kürzeste Weg zu einer ersten Bestellung: der Bestseller, erklärt.</translation>
    </message>
    <message>
        <source>The tenth of the customers that carries the shop.</source>
        <translation>Das Zehntel der Kunden, das den Shop trägt.</translation>
    </message>
    <message>
        <source>The tenth of the customers who paid most reach %1.</source>
        <translation>Das Zehntel der Kunden, das am meisten zahlte, erreicht %1.</translation>
    </message>
    <message>
        <source>The tenth of the customers with the most orders have %1 or more.</source>
        <translation>Das Zehntel der Kunden mit den meisten Bestellungen hat %1 oder mehr.</translation>
    </message>
    <message>
        <source>The tenth of the customers with the most orders.</source>
        <translation>Das Zehntel der Kunden mit den meisten Bestellungen.</translation>
    </message>
    <message>
        <source>The time zone %1 does not fit the file, whose times are at %2 from UTC. Choose the zone of the shop (--timezone).</source>
        <translation>Die Zeitzone %1 passt nicht zur Datei, deren Zeiten %2 von UTC abweichen. Wählen Sie die Zone des Shops (--timezone).</translation>
    </message>
    <message>
        <source>The time zone of this computer, %1, does not fit the file, whose times are at %2 from UTC. Say which zone the shop is in (--timezone).</source>
        <translation>Die Zeitzone dieses Computers, %1, passt nicht zur Datei, deren Zeiten %2 von UTC abweichen. Geben Sie an, in welcher Zone der Shop ist (--timezone).</translation>
    </message>
    <message>
        <source>The workspace “%1” could not do what was asked.</source>
        <translation>Der Arbeitsbereich „%1“ konnte nicht tun, was verlangt war.</translation>
    </message>
    <message>
        <source>The zip “%1” holds a link instead of a file. Unpack it and import the CSV of the orders.</source>
        <translation>Das ZIP „%1“ enthält eine Verknüpfung statt einer Datei. Entpacken Sie es und importieren Sie die CSV der Bestellungen.</translation>
    </message>
    <message>
        <source>The zip “%1” holds more than 1,000 files. Unpack it and import the CSV of the orders.</source>
        <translation>Das ZIP „%1“ enthält mehr als 1.000 Dateien. Entpacken Sie es und importieren Sie die CSV der Bestellungen.</translation>
    </message>
    <message>
        <source>The zip “%1” holds no CSV file. Import the CSV or zip of the orders as the shop exported it.</source>
        <translation>Das ZIP „%1“ enthält keine CSV-Datei. Importieren Sie die CSV oder das ZIP der Bestellungen so, wie der Shop sie exportiert hat.</translation>
    </message>
    <message>
        <source>The zip “%1” is damaged or cut off. Export or download it again and import that; nothing was changed.</source>
        <translation>Das ZIP „%1“ ist beschädigt oder abgeschnitten. Exportieren oder laden Sie es erneut herunter und importieren Sie dieses; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The zip “%1” is protected with a password. Unpack it and import the CSV in it.</source>
        <translation>Das ZIP „%1“ ist mit einem Passwort geschützt. Entpacken Sie es und importieren Sie die CSV darin.</translation>
    </message>
    <message>
        <source>The zip “%1” unpacks to far more than an order export has, as a harmful file would. Unpack it yourself and import the CSV if you trust it.</source>
        <translation>Das ZIP „%1“ entpackt sich zu weit mehr, als ein Bestellexport enthält, wie es eine schädliche Datei täte. Entpacken Sie es selbst und importieren Sie die CSV, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>There is a group “%1” already. Choose another name.</source>
        <translation>Es gibt schon eine Gruppe „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a segment “%1” already. Choose another name, or edit that one.</source>
        <translation>Es gibt schon ein Segment „%1“. Wählen Sie einen anderen Namen oder bearbeiten Sie jenes.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>There is no place to keep unsaved changes.</source>
        <translation>Es gibt keinen Ort für nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>There is no segment and no group in the file.</source>
        <translation>In der Datei sind kein Segment und keine Gruppe.</translation>
    </message>
    <message>
        <source>There is no template “%1” with these values.</source>
        <translation>Es gibt keine Vorlage „%1“ mit diesen Werten.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Use a name such as Asia/Tokyo or Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“. Verwenden Sie einen Namen wie Asia/Tokyo oder Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no workspace “%1”.</source>
        <translation>Es gibt keinen Arbeitsbereich „%1“.</translation>
    </message>
    <message>
        <source>These segments ask for each other in a circle: %1. One of them must do without.</source>
        <translation>Diese Segmente fragen im Kreis nacheinander: %1. Eines muss ohne auskommen.</translation>
    </message>
    <message>
        <source>They know nothing else of the shop yet: a welcome series of its own.</source>
        <translation>Sie kennen vom Shop noch nichts anderes: eine eigene Willkommensserie.</translation>
    </message>
    <message>
        <source>This must be a number from 0 to 100.</source>
        <translation>Dies muss eine Zahl von 0 bis 100 sein.</translation>
    </message>
    <message>
        <source>This must be a whole number from 1 on.</source>
        <translation>Dies muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>This must be an amount like 150.00.</source>
        <translation>Dies muss ein Betrag wie 150.00 sein.</translation>
    </message>
    <message>
        <source>This segment group does not exist any more.</source>
        <translation>Diese Segmentgruppe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This state of the board cannot be read any more.</source>
        <translation>Dieser Stand des Boards ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>This version does not exist any more.</source>
        <translation>Diese Version gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This workspace counts its days in %1; they cannot be mixed with days in %2. Leave the time zone out, or import into a new workspace.</source>
        <translation>Dieser Arbeitsbereich zählt seine Tage in %1; sie lassen sich nicht mit Tagen in %2 mischen. Lassen Sie die Zeitzone weg oder importieren Sie in einen neuen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Three in four repeat orders come within %1 days.</source>
        <translation>Drei von vier Folgebestellungen kommen innerhalb von %1 Tagen.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time the second message of the trial series by this number of days.</source>
        <translation>Stimmen Sie die zweite Nachricht der Probierserie auf diese Zahl von Tagen ab.</translation>
    </message>
    <message>
        <source>Times their own usual interval, at least</source>
        <translation>Vielfaches des eigenen üblichen Abstands, mindestens</translation>
    </message>
    <message>
        <source>To follow everybody whose first order lies only some days back.</source>
        <translation>Um alle zu begleiten, deren erste Bestellung erst einige Tage zurückliegt.</translation>
    </message>
    <message>
        <source>To look only at customers in movement, in whichever direction.</source>
        <translation>Um nur Kunden in Bewegung zu betrachten, gleich in welche Richtung.</translation>
    </message>
    <message>
        <source>To measure how many customers never came back after their first order.</source>
        <translation>Um zu messen, wie viele Kunden nach ihrer ersten Bestellung nie zurückkamen.</translation>
    </message>
    <message>
        <source>To notice the day on which one of the best customers slips, not the quarter after.</source>
        <translation>Um den Tag zu bemerken, an dem einer der besten Kunden abrutscht, nicht das Quartal danach.</translation>
    </message>
    <message>
        <source>To reach customers of one order before they are forgotten, and are lost.</source>
        <translation>Um Kunden mit einer Bestellung zu erreichen, bevor sie vergessen und verloren sind.</translation>
    </message>
    <message>
        <source>To see who bought once, and recently enough that a second order can be hoped for.</source>
        <translation>Um zu sehen, wer einmal gekauft hat, und zwar so kurz zuvor, dass eine zweite Bestellung zu hoffen ist.</translation>
    </message>
    <message>
        <source>To so many days</source>
        <translation>Bis zu so vielen Tagen</translation>
    </message>
    <message>
        <source>Total before refunds</source>
        <translation>Summe vor Erstattungen</translation>
    </message>
    <message>
        <source>Total spent</source>
        <translation>Insgesamt ausgegeben</translation>
    </message>
    <message>
        <source>Total spent, at least</source>
        <translation>Insgesamt ausgegeben, mindestens</translation>
    </message>
    <message>
        <source>Treat the word as a taste: pick the next product of the newsletter by it.</source>
        <translation>Behandeln Sie das Wort als Geschmack: Wählen Sie danach das nächste Produkt des Newsletters.</translation>
    </message>
    <message>
        <source>Trial buyers who stayed: the trial on the first order, something else soon after.</source>
        <translation>Probierkäufer, die blieben: das Probierprodukt in der ersten Bestellung, bald danach etwas anderes.</translation>
    </message>
    <message>
        <source>Trial buyers: %1, nothing else yet</source>
        <translation>Probierkäufer: %1, sonst noch nichts</translation>
    </message>
    <message>
        <source>Trial product</source>
        <translation>Probierprodukt</translation>
    </message>
    <message>
        <source>UTM campaign</source>
        <translation>UTM-Kampagne</translation>
    </message>
    <message>
        <source>UTM content</source>
        <translation>UTM-Inhalt</translation>
    </message>
    <message>
        <source>UTM medium</source>
        <translation>UTM-Medium</translation>
    </message>
    <message>
        <source>UTM source</source>
        <translation>UTM-Quelle</translation>
    </message>
    <message>
        <source>UTM term</source>
        <translation>UTM-Begriff</translation>
    </message>
    <message>
        <source>Used the code %1</source>
        <translation>Code %1 verwendet</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Wake up the hibernating</source>
        <translation>Ruhende wecken</translation>
    </message>
    <message>
        <source>Ways to enjoy it, what goes with it, how it came to be.</source>
        <translation>Wege, es zu genießen, was dazu passt, wie es entstand.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Were champions, are not any more (RFM)</source>
        <translation>Waren Champions, sind es nicht mehr (RFM)</translation>
    </message>
    <message>
        <source>What is new since they were here last, in one picture.</source>
        <translation>Was seit ihrem letzten Besuch neu ist, in einem Bild.</translation>
    </message>
    <message>
        <source>What won these customers: the product was in their first order.</source>
        <translation>Was diese Kunden gewann: Das Produkt war in ihrer ersten Bestellung.</translation>
    </message>
    <message>
        <source>Whatever the shop marks its orders with: gift wrapping, subscription, wholesale.</source>
        <translation>Womit der Shop seine Bestellungen auch markiert: Geschenkverpackung, Abo, Großhandel.</translation>
    </message>
    <message>
        <source>When this segment stops growing, the product needs a second story.</source>
        <translation>Wenn dieses Segment nicht mehr wächst, braucht das Produkt eine zweite Geschichte.</translation>
    </message>
    <message>
        <source>Where customers came from when they first ordered.</source>
        <translation>Woher Kunden bei ihrer ersten Bestellung kamen.</translation>
    </message>
    <message>
        <source>Where the latest order went, by country.</source>
        <translation>Wohin die letzte Bestellung ging, nach Land.</translation>
    </message>
    <message>
        <source>Where the latest order went, by region, state or prefecture.</source>
        <translation>Wohin die letzte Bestellung ging, nach Region, Bundesland oder Präfektur.</translation>
    </message>
    <message>
        <source>Whether a new product is liked, not only tried: at least two orders of it, lately.</source>
        <translation>Ob ein neues Produkt gefällt und nicht nur probiert wird: mindestens zwei Bestellungen davon, vor Kurzem.</translation>
    </message>
    <message>
        <source>Whether discounts win customers or only orders: a code on one order, none on a later one.</source>
        <translation>Ob Rabatte Kunden gewinnen oder nur Bestellungen: ein Code bei einer Bestellung, keiner bei einer späteren.</translation>
    </message>
    <message>
        <source>Whether weekend advertising wins customers who stay.</source>
        <translation>Ob Werbung am Wochenende Kunden gewinnt, die bleiben.</translation>
    </message>
    <message>
        <source>Which language customers use the shop in.</source>
        <translation>In welcher Sprache Kunden den Shop nutzen.</translation>
    </message>
    <message>
        <source>Which line suits them? Three questions, one recommendation.</source>
        <translation>Welche Linie passt zu ihnen? Drei Fragen, eine Empfehlung.</translation>
    </message>
    <message>
        <source>Which page opened the door: the landing page of the first order.</source>
        <translation>Welche Seite die Tür öffnete: die Einstiegsseite der ersten Bestellung.</translation>
    </message>
    <message>
        <source>Which way customers go from the product that won them: X on one order, Y on a later one.</source>
        <translation>Wohin Kunden von dem Produkt gehen, das sie gewann: X in einer Bestellung, Y in einer späteren.</translation>
    </message>
    <message>
        <source>Who already puts two products into one basket.</source>
        <translation>Wer schon zwei Produkte in einen Korb legt.</translation>
    </message>
    <message>
        <source>Who buys a product again and again: the top of its ladder.</source>
        <translation>Wer ein Produkt immer wieder kauft: die Spitze seiner Leiter.</translation>
    </message>
    <message>
        <source>Who buys from a collection of the shop, whatever the product.</source>
        <translation>Wer aus einer Kollektion des Shops kauft, gleich welches Produkt.</translation>
    </message>
    <message>
        <source>Who buys from a line of products, by the type the shop gives them.</source>
        <translation>Wer aus einer Produktlinie kauft, nach dem Typ, den der Shop ihr gibt.</translation>
    </message>
    <message>
        <source>Who buys products with a word in their name, where the shop has no product types.</source>
        <translation>Wer Produkte mit einem Wort im Namen kauft, wo der Shop keine Produkttypen hat.</translation>
    </message>
    <message>
        <source>Who came back fast: the best sign of a customer who stays.</source>
        <translation>Wer schnell zurückkam: das beste Zeichen für einen Kunden, der bleibt.</translation>
    </message>
    <message>
        <source>Who came back for a product: the third rung of its ladder.</source>
        <translation>Wer für ein Produkt zurückkam: die dritte Sprosse seiner Leiter.</translation>
    </message>
    <message>
        <source>Who came by a link on another site.</source>
        <translation>Wer über einen Link auf einer anderen Website kam.</translation>
    </message>
    <message>
        <source>Who can spend that much has done so at least once.</source>
        <translation>Wer so viel ausgeben kann, hat es mindestens einmal getan.</translation>
    </message>
    <message>
        <source>Who changed their mind lately.</source>
        <translation>Wer es sich kürzlich anders überlegt hat.</translation>
    </message>
    <message>
        <source>Who has bought the new product; on a board, the arrows into it say what they were fans of before.</source>
        <translation>Wer das neue Produkt gekauft hat; auf einem Board sagen die Pfeile dorthin, wovon sie vorher Fans waren.</translation>
    </message>
    <message>
        <source>Who has never paid the full price, on more than one order.</source>
        <translation>Wer in mehr als einer Bestellung nie den vollen Preis gezahlt hat.</translation>
    </message>
    <message>
        <source>Who has only had the trial: one order, with the trial product in it.</source>
        <translation>Wer bisher nur probiert hat: eine Bestellung, mit dem Probierprodukt darin.</translation>
    </message>
    <message>
        <source>Who has tried a product: the second rung of its ladder.</source>
        <translation>Wer ein Produkt probiert hat: die zweite Sprosse seiner Leiter.</translation>
    </message>
    <message>
        <source>Who left an address and has not ordered yet.</source>
        <translation>Wer eine Adresse hinterlassen und noch nicht bestellt hat.</translation>
    </message>
    <message>
        <source>Who may be written to and has not ordered for a while.</source>
        <translation>Wem man schreiben darf und wer eine Weile nicht bestellt hat.</translation>
    </message>
    <message>
        <source>Who may get a message on the phone: for what is urgent and rare.</source>
        <translation>Wer Nachrichten aufs Telefon bekommen darf: für Dringendes und Seltenes.</translation>
    </message>
    <message>
        <source>Who ordered often and has stopped.</source>
        <translation>Wer oft bestellte und aufgehört hat.</translation>
    </message>
    <message>
        <source>Who paid much and has stopped: each of them is worth an hour of somebody's time.</source>
        <translation>Wer viel zahlte und aufgehört hat: Jeder davon ist eine Arbeitsstunde wert.</translation>
    </message>
    <message>
        <source>Who refills a product before it can have run out long ago.</source>
        <translation>Wer ein Produkt nachkauft, bevor es lange aufgebraucht sein kann.</translation>
    </message>
    <message>
        <source>Who returned after a long silence: did the campaign wake them?</source>
        <translation>Wer nach langer Stille zurückkam: Hat die Kampagne geweckt?</translation>
    </message>
    <message>
        <source>Who sends orders to another country, region or city than the bill, or writes of a present in the note.</source>
        <translation>Wer Bestellungen in ein anderes Land, eine andere Region oder Stadt schickt als die Rechnung oder in der Notiz von einem Geschenk schreibt.</translation>
    </message>
    <message>
        <source>Who trusted the shop with a large order at once.</source>
        <translation>Wer dem Shop gleich eine große Bestellung anvertraute.</translation>
    </message>
    <message>
        <source>Who uses a payment method: worth knowing before it is changed or dropped.</source>
        <translation>Wer eine Zahlungsart nutzt: gut zu wissen, bevor sie geändert oder gestrichen wird.</translation>
    </message>
    <message>
        <source>Who was won by a price.</source>
        <translation>Wer durch einen Preis gewonnen wurde.</translation>
    </message>
    <message>
        <source>Whom a certain code reached.</source>
        <translation>Wen ein bestimmter Code erreichte.</translation>
    </message>
    <message>
        <source>Whom mails reach: an order whose link came from a mail.</source>
        <translation>Wen Mails erreichen: eine Bestellung, deren Link aus einer Mail kam.</translation>
    </message>
    <message>
        <source>Whom one campaign won, and what became of them.</source>
        <translation>Wen eine Kampagne gewann und was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>Whom to tell first about a new product: those who love its neighbour.</source>
        <translation>Wem man zuerst von einem neuen Produkt erzählt: denen, die seinen Nachbarn lieben.</translation>
    </message>
    <message>
        <source>Widen what they buy: neighbours of their favourite, bundles, new products first.</source>
        <translation>Verbreitern Sie, was sie kaufen: Nachbarn ihres Lieblings, Bündel, neue Produkte zuerst.</translation>
    </message>
    <message>
        <source>With us for over a year, and active</source>
        <translation>Seit über einem Jahr dabei und aktiv</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Innerhalb von Tagen (Anzahl)</translation>
    </message>
    <message>
        <source>Won by %1</source>
        <translation>Gewonnen durch %1</translation>
    </message>
    <message>
        <source>Word in the note on the order</source>
        <translation>Wort in der Notiz zur Bestellung</translation>
    </message>
    <message>
        <source>Word in the product's name</source>
        <translation>Wort im Produktnamen</translation>
    </message>
    <message>
        <source>Working out the metrics was stopped.</source>
        <translation>Das Berechnen der Kennzahlen wurde angehalten.</translation>
    </message>
    <message>
        <source>Working out the past of “%1”</source>
        <translation>Die Vergangenheit von „%1“ wird berechnet</translation>
    </message>
    <message>
        <source>Working out who is in the segment</source>
        <translation>Wer im Segment ist, wird berechnet</translation>
    </message>
    <message>
        <source>Working out who is in which segment …</source>
        <translation>Wer in welchem Segment ist, wird berechnet …</translation>
    </message>
    <message>
        <source>Working out “%1”</source>
        <translation>„%1“ wird berechnet</translation>
    </message>
    <message>
        <source>Write at the time of year at which they bought.</source>
        <translation>Schreiben Sie zu der Jahreszeit, zu der sie kauften.</translation>
    </message>
    <message>
        <source>Writing the membership log</source>
        <translation>Das Segmentprotokoll wird geschrieben</translation>
    </message>
    <message>
        <source>Your data do not say this of customers: import the customers export, too.</source>
        <translation>Ihre Daten sagen das nicht über Kunden: Importieren Sie auch den Kundenexport.</translation>
    </message>
    <message>
        <source>Your data do not say this of products: import the products export, too.</source>
        <translation>Ihre Daten sagen das nicht über Produkte: Importieren Sie auch den Produktexport.</translation>
    </message>
    <message>
        <source>Your data have no amounts.</source>
        <translation>Ihre Daten enthalten keine Beträge.</translation>
    </message>
    <message>
        <source>Your data have no products: import orders with their line items.</source>
        <translation>Ihre Daten enthalten keine Produkte: Importieren Sie Bestellungen mit ihren Positionen.</translation>
    </message>
    <message>
        <source>Your orders do not say this: the export has no such column, or it is empty.</source>
        <translation>Ihre Bestellungen sagen das nicht: Der Export hat keine solche Spalte, oder sie ist leer.</translation>
    </message>
    <message>
        <source>a board must be an object</source>
        <translation>ein Board muss ein Objekt sein</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>eine Kollektion</translation>
    </message>
    <message>
        <source>a condition needs “fact”, or “all”, “any”, “none” or “at_least”</source>
        <translation>eine Bedingung braucht „fact“ oder „all“, „any“, „none“ oder „at_least“</translation>
    </message>
    <message>
        <source>a discount code</source>
        <translation>ein Rabattcode</translation>
    </message>
    <message>
        <source>a group must be an object</source>
        <translation>eine Gruppe muss ein Objekt sein</translation>
    </message>
    <message>
        <source>a group needs a name</source>
        <translation>eine Gruppe braucht einen Namen</translation>
    </message>
    <message>
        <source>a list has no conditions</source>
        <translation>eine Liste hat keine Bedingungen</translation>
    </message>
    <message>
        <source>a product tag</source>
        <translation>ein Produkt-Tag</translation>
    </message>
    <message>
        <source>a regular expression can have at most %1 characters</source>
        <translation>ein regulärer Ausdruck darf höchstens %1 Zeichen haben</translation>
    </message>
    <message>
        <source>a regular expression cannot be empty</source>
        <translation>ein regulärer Ausdruck darf nicht leer sein</translation>
    </message>
    <message>
        <source>a regular expression cannot begin with “(*”</source>
        <translation>ein regulärer Ausdruck darf nicht mit „(*“ beginnen</translation>
    </message>
    <message>
        <source>a segment must be an object</source>
        <translation>ein Segment muss ein Objekt sein</translation>
    </message>
    <message>
        <source>a segment needs a name</source>
        <translation>ein Segment braucht einen Namen</translation>
    </message>
    <message>
        <source>a tag of the customer</source>
        <translation>ein Tag des Kunden</translation>
    </message>
    <message>
        <source>accepts %1</source>
        <translation>stimmt %1 zu</translation>
    </message>
    <message>
        <source>accepts %1, or it is not known</source>
        <translation>stimmt %1 zu, oder es ist nicht bekannt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>an arrow cannot lead from a segment to itself</source>
        <translation>ein Pfeil kann nicht von einem Segment zu sich selbst führen</translation>
    </message>
    <message>
        <source>an order tag</source>
        <translation>ein Bestell-Tag</translation>
    </message>
    <message>
        <source>anything holds</source>
        <translation>alles trifft zu</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at least %1 of these: (%2)</source>
        <translation>mindestens %1 von diesen: (%2)</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at most once</source>
        <translation>höchstens einmal</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>ganz oben</translation>
    </message>
    <message numerus="yes">
        <source>before the latest %n orders</source>
        <translation>
            <numerusform>vor der letzten Bestellung</numerusform>
            <numerusform>vor den letzten %n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>being in a segment has no anniversary; joining it has</source>
        <translation>im Segment zu sein hat keinen Jahrestag; einzutreten schon</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>kaufte %1</translation>
    </message>
    <message>
        <source>changed the RFM group</source>
        <translation>wechselte die RFM-Gruppe</translation>
    </message>
    <message>
        <source>conditions can be nested at most %1 deep</source>
        <translation>Bedingungen dürfen höchstens %1 tief verschachtelt sein</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>abkühlend</translation>
    </message>
    <message>
        <source>does not accept %1</source>
        <translation>stimmt %1 nicht zu</translation>
    </message>
    <message>
        <source>does not accept %1, or it is not known</source>
        <translation>stimmt %1 nicht zu, oder es ist nicht bekannt</translation>
    </message>
    <message>
        <source>e-mail marketing</source>
        <translation>E-Mail-Marketing</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>jemals</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>first ordered %1</source>
        <translation>die erste Bestellung ist %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>from order number %1 on</source>
        <translation>ab der %1. Bestellung</translation>
    </message>
    <message>
        <source>give either “last_days”, “days_ago”, “more_than_days_ago”, “from” and “to”, “anniversary” or “ever”</source>
        <translation>geben Sie entweder „last_days“, „days_ago“, „more_than_days_ago“, „from“ und „to“, „anniversary“ oder „ever“ an</translation>
    </message>
    <message>
        <source>give one of %1</source>
        <translation>geben Sie eines an von %1</translation>
    </message>
    <message>
        <source>has been in the segment %1 for %2</source>
        <translation>ist %2 im Segment %1</translation>
    </message>
    <message>
        <source>in order number %1</source>
        <translation>in der %1. Bestellung</translation>
    </message>
    <message>
        <source>in order number %1 from the end</source>
        <translation>in der %1. Bestellung von hinten</translation>
    </message>
    <message>
        <source>in orders number %1 to %2</source>
        <translation>in der %1. bis %2. Bestellung</translation>
    </message>
    <message>
        <source>in orders number %1 to %2 from the end</source>
        <translation>in der %1. bis %2. Bestellung von hinten</translation>
    </message>
    <message numerus="yes">
        <source>in the first %n orders</source>
        <translation>
            <numerusform>in der ersten Bestellung</numerusform>
            <numerusform>in den ersten %n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>in the first order</source>
        <translation>in der ersten Bestellung</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>am letzten Tag</numerusform>
            <numerusform>in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the latest %n orders</source>
        <translation>
            <numerusform>in der letzten Bestellung</numerusform>
            <numerusform>in den letzten %n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>in the latest order</source>
        <translation>in der letzten Bestellung</translation>
    </message>
    <message>
        <source>is in the segment %1</source>
        <translation>ist im Segment %1</translation>
    </message>
    <message>
        <source>it is known whether %1 is accepted</source>
        <translation>es ist bekannt, ob %1 zugestimmt wurde</translation>
    </message>
    <message>
        <source>it is not known whether %1 is accepted</source>
        <translation>es ist nicht bekannt, ob %1 zugestimmt wurde</translation>
    </message>
    <message>
        <source>joined the segment %1</source>
        <translation>kam in das Segment %1</translation>
    </message>
    <message>
        <source>last ordered %1</source>
        <translation>die letzte Bestellung ist %1</translation>
    </message>
    <message>
        <source>left the segment %1</source>
        <translation>verließ das Segment %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message numerus="yes">
        <source>more than %n days ago</source>
        <translation>
            <numerusform>vor mehr als %n Tag</numerusform>
            <numerusform>vor mehr als %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be an object with “from” and “to”</source>
        <translation>muss ein Objekt mit „from“ und „to“ sein</translation>
    </message>
    <message>
        <source>must be an object with “last_days”, or “month”, or “from” and “to”</source>
        <translation>muss ein Objekt mit „last_days“ oder „month“ oder „from“ und „to“ sein</translation>
    </message>
    <message>
        <source>must be an object with “segment”, “x” and “y”</source>
        <translation>muss ein Objekt mit „segment“, „x“ und „y“ sein</translation>
    </message>
    <message>
        <source>must be an object with “x”, “y”, “width” and “height”</source>
        <translation>muss ein Objekt mit „x“, „y“, „width“ und „height“ sein</translation>
    </message>
    <message>
        <source>never bought %1</source>
        <translation>kaufte nie %1</translation>
    </message>
    <message>
        <source>never ordered</source>
        <translation>bestellte nie</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>not %1 to %2 times</source>
        <translation>nicht %1- bis %2-mal</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>not between %1 and %2</source>
        <translation>nicht %1 bis %2</translation>
    </message>
    <message>
        <source>not exactly %1</source>
        <translation>nicht genau %1</translation>
    </message>
    <message>
        <source>not exactly %1 ago</source>
        <translation>nicht genau %1 her</translation>
    </message>
    <message>
        <source>nothing holds</source>
        <translation>nichts trifft zu</translation>
    </message>
    <message>
        <source>of one line item (%1)</source>
        <translation>von ein und derselben Position (%1)</translation>
    </message>
    <message numerus="yes">
        <source>of the last %n days</source>
        <translation>
            <numerusform>des letzten Tages</numerusform>
            <numerusform>der letzten %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %n months</source>
        <translation>
            <numerusform>des letzten Monats</numerusform>
            <numerusform>der letzten %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %n weeks</source>
        <translation>
            <numerusform>der letzten Woche</numerusform>
            <numerusform>der letzten %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>am Tag selbst</translation>
    </message>
    <message>
        <source>on this day in an earlier year</source>
        <translation>an diesem Tag in einem früheren Jahr</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>bestellte</translation>
    </message>
    <message>
        <source>ordered any number of times, or never</source>
        <translation>bestellte beliebig oft oder nie</translation>
    </message>
    <message>
        <source>ordered in %1</source>
        <translation>bestellte in %1</translation>
    </message>
    <message>
        <source>scores have 3 or 5 steps</source>
        <translation>Punktwerte haben 3 oder 5 Stufen</translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>zahlte %1</translation>
    </message>
    <message>
        <source>spent anything but %1</source>
        <translation>zahlte einen anderen Betrag als %1</translation>
    </message>
    <message>
        <source>the RFM frequency score</source>
        <translation>die RFM-Punkte für Häufigkeit</translation>
    </message>
    <message>
        <source>the RFM group</source>
        <translation>die RFM-Gruppe</translation>
    </message>
    <message>
        <source>the RFM monetary score</source>
        <translation>die RFM-Punkte für Umsatz</translation>
    </message>
    <message>
        <source>the RFM recency score</source>
        <translation>die RFM-Punkte für Aktualität</translation>
    </message>
    <message>
        <source>the SKU</source>
        <translation>die SKU</translation>
    </message>
    <message>
        <source>the UTM campaign</source>
        <translation>die UTM-Kampagne</translation>
    </message>
    <message>
        <source>the UTM content</source>
        <translation>der UTM-Inhalt</translation>
    </message>
    <message>
        <source>the UTM medium</source>
        <translation>das UTM-Medium</translation>
    </message>
    <message>
        <source>the UTM source</source>
        <translation>die UTM-Quelle</translation>
    </message>
    <message>
        <source>the UTM term</source>
        <translation>der UTM-Begriff</translation>
    </message>
    <message>
        <source>the amount of a line</source>
        <translation>der Betrag einer Position</translation>
    </message>
    <message>
        <source>the amount paid</source>
        <translation>der bezahlte Betrag</translation>
    </message>
    <message>
        <source>the average order value</source>
        <translation>der durchschnittliche Bestellwert</translation>
    </message>
    <message>
        <source>the city of delivery</source>
        <translation>der Lieferort</translation>
    </message>
    <message>
        <source>the city of the bill</source>
        <translation>der Rechnungsort</translation>
    </message>
    <message>
        <source>the city of the customer</source>
        <translation>der Ort des Kunden</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>die Firma</translation>
    </message>
    <message>
        <source>the country of delivery</source>
        <translation>das Lieferland</translation>
    </message>
    <message>
        <source>the country of the bill</source>
        <translation>das Rechnungsland</translation>
    </message>
    <message>
        <source>the country of the customer</source>
        <translation>das Land des Kunden</translation>
    </message>
    <message>
        <source>the country of the latest order</source>
        <translation>das Land der letzten Bestellung</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>die Währung</translation>
    </message>
    <message>
        <source>the customer is missing.</source>
        <translation>der Kunde fehlt.</translation>
    </message>
    <message>
        <source>the customer leaves on %1 and so never was in: “left” is the first day out, after “joined” (%2).</source>
        <translation>der Kunde geht am %1 und war also nie darin: „left“ ist der erste Tag draußen, nach „joined“ (%2).</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>das Datum</translation>
    </message>
    <message>
        <source>the discount</source>
        <translation>der Rabatt</translation>
    </message>
    <message>
        <source>the e-mail domain</source>
        <translation>die E-Mail-Domain</translation>
    </message>
    <message>
        <source>the first end cannot be more than the second</source>
        <translation>das erste Ende kann nicht größer sein als das zweite</translation>
    </message>
    <message>
        <source>the fulfilment status</source>
        <translation>der Versandstatus</translation>
    </message>
    <message>
        <source>the landing page</source>
        <translation>die Einstiegsseite</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>die Sprache</translation>
    </message>
    <message>
        <source>the largest order</source>
        <translation>die größte Bestellung</translation>
    </message>
    <message>
        <source>the last day is before the first.</source>
        <translation>der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>the mean time between orders</source>
        <translation>die mittlere Zeit zwischen Bestellungen</translation>
    </message>
    <message>
        <source>the median time between orders</source>
        <translation>der Median der Zeit zwischen Bestellungen</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>der Monat</translation>
    </message>
    <message>
        <source>the name “%1” stands twice</source>
        <translation>der Name „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>the note on the customer</source>
        <translation>die Notiz zum Kunden</translation>
    </message>
    <message>
        <source>the note on the order</source>
        <translation>die Notiz zur Bestellung</translation>
    </message>
    <message>
        <source>the number of different products</source>
        <translation>die Zahl verschiedener Produkte</translation>
    </message>
    <message>
        <source>the number of different products bought</source>
        <translation>die Zahl verschiedener gekaufter Produkte</translation>
    </message>
    <message>
        <source>the number of items</source>
        <translation>die Zahl der Artikel</translation>
    </message>
    <message>
        <source>the number of items bought</source>
        <translation>die Zahl der gekauften Artikel</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>die Bestellung</translation>
    </message>
    <message>
        <source>the order was cancelled</source>
        <translation>die Bestellung wurde storniert</translation>
    </message>
    <message>
        <source>the order was not cancelled</source>
        <translation>die Bestellung wurde nicht storniert</translation>
    </message>
    <message>
        <source>the payment method</source>
        <translation>die Zahlungsart</translation>
    </message>
    <message>
        <source>the payment status</source>
        <translation>der Zahlungsstatus</translation>
    </message>
    <message>
        <source>the postcode of delivery</source>
        <translation>die Lieferpostleitzahl</translation>
    </message>
    <message>
        <source>the postcode of the bill</source>
        <translation>die Rechnungspostleitzahl</translation>
    </message>
    <message>
        <source>the postcode of the customer</source>
        <translation>die Postleitzahl des Kunden</translation>
    </message>
    <message>
        <source>the previous RFM group</source>
        <translation>die vorherige RFM-Gruppe</translation>
    </message>
    <message>
        <source>the price of a piece</source>
        <translation>der Stückpreis</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>das Produkt</translation>
    </message>
    <message>
        <source>the product category</source>
        <translation>die Produktkategorie</translation>
    </message>
    <message>
        <source>the product type</source>
        <translation>der Produkttyp</translation>
    </message>
    <message>
        <source>the quantity of a line</source>
        <translation>die Menge einer Position</translation>
    </message>
    <message>
        <source>the referrer</source>
        <translation>die verweisende Seite</translation>
    </message>
    <message>
        <source>the refunded amount</source>
        <translation>der erstattete Betrag</translation>
    </message>
    <message>
        <source>the refunded share</source>
        <translation>der erstattete Anteil</translation>
    </message>
    <message>
        <source>the region of delivery</source>
        <translation>die Lieferregion</translation>
    </message>
    <message>
        <source>the region of the bill</source>
        <translation>die Rechnungsregion</translation>
    </message>
    <message>
        <source>the region of the customer</source>
        <translation>die Region des Kunden</translation>
    </message>
    <message>
        <source>the region of the latest order</source>
        <translation>die Region der letzten Bestellung</translation>
    </message>
    <message>
        <source>the row has %1 columns instead of %2.</source>
        <translation>die Zeile hat %1 Spalten statt %2.</translation>
    </message>
    <message>
        <source>the sales channel</source>
        <translation>der Vertriebskanal</translation>
    </message>
    <message>
        <source>the same arrow is there already</source>
        <translation>derselbe Pfeil ist schon da</translation>
    </message>
    <message>
        <source>the segment has no name.</source>
        <translation>das Segment hat keinen Namen.</translation>
    </message>
    <message>
        <source>the segment stands here already</source>
        <translation>das Segment steht hier schon</translation>
    </message>
    <message>
        <source>the share of discounts</source>
        <translation>der Rabattanteil</translation>
    </message>
    <message>
        <source>the share of orders where %1 is %2</source>
        <translation>der Anteil der Bestellungen mit (%1) ist %2</translation>
    </message>
    <message>
        <source>the shipping method</source>
        <translation>die Versandart</translation>
    </message>
    <message>
        <source>the shop location</source>
        <translation>der Ladenstandort</translation>
    </message>
    <message>
        <source>the smallest order</source>
        <translation>die kleinste Bestellung</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>the state of the account</source>
        <translation>der Kontostatus</translation>
    </message>
    <message>
        <source>the stay begins on %1, outside the days of its segment (%2 to %3).</source>
        <translation>der Aufenthalt beginnt am %1, außerhalb der Tage seines Segments (%2 bis %3).</translation>
    </message>
    <message>
        <source>the subtotal</source>
        <translation>die Zwischensumme</translation>
    </message>
    <message>
        <source>the time between the last two orders</source>
        <translation>die Zeit zwischen den letzten zwei Bestellungen</translation>
    </message>
    <message>
        <source>the time from the first to the second order</source>
        <translation>die Zeit von der ersten zur zweiten Bestellung</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>die Uhrzeit</translation>
    </message>
    <message>
        <source>the time since the last order, in usual gaps,</source>
        <translation>die Zeit seit der letzten Bestellung in üblichen Abständen</translation>
    </message>
    <message>
        <source>the total before refunds</source>
        <translation>die Summe vor Erstattungen</translation>
    </message>
    <message>
        <source>the variant</source>
        <translation>die Variante</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>der Hersteller</translation>
    </message>
    <message>
        <source>the weekday</source>
        <translation>der Wochentag</translation>
    </message>
    <message>
        <source>there is no segment “%1”</source>
        <translation>es gibt kein Segment „%1“</translation>
    </message>
    <message>
        <source>they ask for the segment “%1”, which is not in the file</source>
        <translation>sie fragen nach dem Segment „%1“, das nicht in der Datei ist</translation>
    </message>
    <message>
        <source>this can only be true</source>
        <translation>dies kann nur true sein</translation>
    </message>
    <message>
        <source>this list is too long; at most %1 fit</source>
        <translation>diese Liste ist zu lang; höchstens %1 passen</translation>
    </message>
    <message>
        <source>this must be "all" or "matching"</source>
        <translation>dies muss "all" oder "matching" sein</translation>
    </message>
    <message>
        <source>this must be %1, the only version this program knows</source>
        <translation>dies muss %1 sein, die einzige Version, die dieses Programm kennt</translation>
    </message>
    <message>
        <source>this must be a day like "2024-07-31"</source>
        <translation>dies muss ein Tag wie "2024-07-31" sein</translation>
    </message>
    <message>
        <source>this must be a list</source>
        <translation>dies muss eine Liste sein</translation>
    </message>
    <message>
        <source>this must be a list of %1 ascending numbers</source>
        <translation>dies muss eine Liste von %1 aufsteigenden Zahlen sein</translation>
    </message>
    <message>
        <source>this must be a list of 2 to %1 steps</source>
        <translation>dies muss eine Liste von 2 bis %1 Schritten sein</translation>
    </message>
    <message>
        <source>this must be a month from 1 to 12</source>
        <translation>dies muss ein Monat von 1 bis 12 sein</translation>
    </message>
    <message>
        <source>this must be a number like "1.5"</source>
        <translation>dies muss eine Zahl wie "1.5" sein</translation>
    </message>
    <message>
        <source>this must be a text</source>
        <translation>dies muss ein Text sein</translation>
    </message>
    <message>
        <source>this must be a time of day like "06:30"</source>
        <translation>dies muss eine Uhrzeit wie "06:30" sein</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2</source>
        <translation>dies muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>this must be an amount like "150.00"</source>
        <translation>dies muss ein Betrag wie "150.00" sein</translation>
    </message>
    <message>
        <source>this must be an object</source>
        <translation>dies muss ein Objekt sein</translation>
    </message>
    <message>
        <source>this must be the name of a segment</source>
        <translation>dies muss der Name eines Segments sein</translation>
    </message>
    <message>
        <source>this must be the name of a segment in the file</source>
        <translation>dies muss der Name eines Segments in der Datei sein</translation>
    </message>
    <message>
        <source>this must be true or false</source>
        <translation>dies muss true oder false sein</translation>
    </message>
    <message>
        <source>this regular expression cannot be read: %1, at character %2</source>
        <translation>dieser reguläre Ausdruck ist nicht lesbar: %1, bei Zeichen %2</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>unknown attribute “%1”; orders have %2</source>
        <translation>unbekannte Eigenschaft „%1“; Bestellungen haben %2</translation>
    </message>
    <message>
        <source>unknown comparison “%1”; numbers know %2</source>
        <translation>unbekannter Vergleich „%1“; Zahlen kennen %2</translation>
    </message>
    <message>
        <source>unknown comparison “%1”; texts know %2</source>
        <translation>unbekannter Vergleich „%1“; Texte kennen %2</translation>
    </message>
    <message>
        <source>unknown fact “%1”; facts are %2</source>
        <translation>unbekannte Angabe „%1“; Angaben sind %2</translation>
    </message>
    <message>
        <source>unknown group “%1”; groups are %2</source>
        <translation>unbekannte Gruppe „%1“; Gruppen sind %2</translation>
    </message>
    <message>
        <source>unknown key “%1”; known are %2</source>
        <translation>unbekannter Schlüssel „%1“; bekannt sind %2</translation>
    </message>
    <message>
        <source>unknown key “%1”; known here: %2</source>
        <translation>unbekannter Schlüssel „%1“; hier bekannt: %2</translation>
    </message>
    <message>
        <source>unknown stage “%1”; stages are entry, first, repeat, loyal, risk</source>
        <translation>unbekannte Phase „%1“; Phasen sind entry, first, repeat, loyal, risk</translation>
    </message>
    <message>
        <source>unknown weekday “%1”; weekdays are %2</source>
        <translation>unbekannter Wochentag „%1“; Wochentage sind %2</translation>
    </message>
    <message>
        <source>unknown “%1”; orders are %2</source>
        <translation>unbekannt: „%1“; Bestellungen sind %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>verb first</source>
        <comment>order of a sentence; translate as it is, or by: verb last</comment>
        <translation>verb first</translation>
    </message>
    <message>
        <source>was added as a customer</source>
        <translation>wurde als Kunde angelegt</translation>
    </message>
    <message>
        <source>was in the segment %1</source>
        <translation>war im Segment %1</translation>
    </message>
    <message>
        <source>where %1</source>
        <translation>(dabei gilt: %1)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>„%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check its permissions.</source>
        <translation>„%1“ lässt sich nicht öffnen. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written: the disk reported an error.</source>
        <translation>„%1“ lässt sich nicht lesen oder schreiben: Der Datenträger meldete einen Fehler.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: the row on line %2 has more than 10,000 columns.</source>
        <translation>„%1“ kann nicht übernommen werden: Die Zeile %2 hat mehr als 10.000 Spalten.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: the row that begins on line %2 is longer than 50 MB. A quote may be missing there; export the file again.</source>
        <translation>„%1“ kann nicht übernommen werden: Die Zeile, die bei %2 beginnt, ist länger als 50 MB. Vielleicht fehlt dort ein Anführungszeichen; exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check its permissions, or save a copy in a folder of yours.</source>
        <translation>„%1“ lässt sich nicht schreiben. Prüfen Sie die Zugriffsrechte oder speichern Sie eine Kopie in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Wait until it is complete and import it again.</source>
        <translation>„%1“ hat sich beim Lesen geändert. Warten Sie, bis die Datei vollständig ist, und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>“%1” could not be read again from its beginning.</source>
        <translation>„%1“ konnte nicht noch einmal von vorn gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check the disk or the connection and try again.</source>
        <translation>„%1“ konnte nicht zu Ende gelesen werden. Prüfen Sie den Datenträger oder die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” could not be read: there is not enough memory.</source>
        <translation>„%1“ konnte nicht gelesen werden: Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
        <source>“%1” could not be saved; what was there before is unchanged. %2</source>
        <translation>„%1“ konnte nicht gespeichert werden; was vorher da war, ist unverändert. %2</translation>
    </message>
    <message>
        <source>“%1” has no value</source>
        <translation>„%1“ hat keinen Wert</translation>
    </message>
    <message>
        <source>“%1” has two columns named “%2”, so it cannot be told which one is meant. Export from the shop again and import that file as it is.</source>
        <translation>„%1“ hat zwei Spalten namens „%2“, sodass unklar ist, welche gemeint ist. Exportieren Sie erneut aus dem Shop und importieren Sie diese Datei unverändert.</translation>
    </message>
    <message>
        <source>“%1” has two columns named “%2”, so it cannot be told which one is meant. Export the orders from the shop again and import that file as it is.</source>
        <translation>„%1“ hat zwei Spalten namens „%2“, sodass unklar ist, welche gemeint ist. Exportieren Sie die Bestellungen erneut aus dem Shop und importieren Sie diese Datei unverändert.</translation>
    </message>
    <message>
        <source>“%1” holds no customers. Export the customers from the shop again and import that file.</source>
        <translation>„%1“ enthält keine Kunden. Exportieren Sie die Kunden erneut aus dem Shop und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” holds no orders. Export the orders from the shop again and import that file.</source>
        <translation>„%1“ enthält keine Bestellungen. Exportieren Sie die Bestellungen erneut aus dem Shop und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” holds no products. Export the products from the shop again and import that file.</source>
        <translation>„%1“ enthält keine Produkte. Exportieren Sie die Produkte erneut aus dem Shop und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 text (line 1). Export it again, or save it as “CSV UTF-8”.</source>
        <translation>„%1“ ist UTF-16-Text (Zeile 1). Exportieren Sie erneut oder speichern Sie als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace.</source>
        <translation>„%1“ ist ein Ordner, kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is a segment with conditions, whose log is worked out here. Rename one of the two.</source>
        <translation>„%1“ ist ein Segment mit Bedingungen, dessen Protokoll hier berechnet wird. Benennen Sie eines der beiden um.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Export the orders from the shop as CSV and import that file as it is.</source>
        <translation>„%1“ ist eine Tabellenkalkulation. Exportieren Sie die Bestellungen als CSV aus dem Shop und importieren Sie diese Datei unverändert.</translation>
    </message>
    <message>
        <source>“%1” is cut off: a quote in the row that begins on line %2 is never closed. Export or download the file again and import that; nothing was changed.</source>
        <translation>„%1“ ist abgeschnitten: Ein Anführungszeichen in der Zeile, die bei %2 beginnt, wird nie geschlossen. Exportieren oder laden Sie die Datei erneut herunter und importieren Sie diese; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is cut off: its last row (line %2) is not complete. Export or download the file again and import that; nothing was changed.</source>
        <translation>„%1“ ist abgeschnitten: Die letzte Zeile (%2) ist nicht vollständig. Exportieren oder laden Sie die Datei erneut herunter und importieren Sie diese; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not a Journeyboard workspace. Open a backup of it.</source>
        <translation>„%1“ ist beschädigt oder kein Arbeitsbereich von Journeyboard. Öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open a backup of it, or import your exports into a new workspace.</source>
        <translation>„%1“ ist beschädigt. Öffnen Sie eine Sicherung davon oder importieren Sie Ihre Exporte in einen neuen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is empty. Export the orders from the shop again and import that file.</source>
        <translation>„%1“ ist leer. Exportieren Sie die Bestellungen erneut aus dem Shop und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>“%1” is missing in the file with the first days.</source>
        <translation>„%1“ fehlt in der Datei mit den ersten Tagen.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text (line %2). Export it again, or save it as “CSV UTF-8”.</source>
        <translation>„%1“ ist kein UTF-8-Text (Zeile %2). Exportieren Sie erneut oder speichern Sie als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file: it holds binary data (line %2). Export the data as CSV and import that file.</source>
        <translation>„%1“ ist keine CSV-Datei: Sie enthält Binärdaten (Zeile %2). Exportieren Sie die Daten als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a Journeyboard workspace. Workspaces end in .journey; import order exports into one.</source>
        <translation>„%1“ ist kein Arbeitsbereich von Journeyboard. Arbeitsbereiche enden auf .journey; importieren Sie Bestellexporte in einen solchen.</translation>
    </message>
    <message>
        <source>“%1” is not a Shopify order export. %2 Expected are at least the columns Name, Created at and Lineitem name: in Shopify choose Orders, Export, “Plain CSV file”.</source>
        <translation>„%1“ ist kein Bestellexport von Shopify. %2 Erwartet werden mindestens die Spalten Name, Created at und Lineitem name: Wählen Sie in Shopify Bestellungen, Exportieren, „Einfache CSV-Datei“.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2024-07-31.</source>
        <translation>„%1“ ist kein Datum wie 2024-07-31.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose the CSV or zip that the shop exported.</source>
        <translation>„%1“ ist keine Datei. Wählen Sie die CSV oder das ZIP, die der Shop exportiert hat.</translation>
    </message>
    <message>
        <source>“%1” is not among the nodes of the board</source>
        <translation>„%1“ ist nicht unter den Karten des Boards</translation>
    </message>
    <message>
        <source>“%1” is not what was expected: its first line must be “%2”.</source>
        <translation>„%1“ ist nicht, was erwartet wurde: Die erste Zeile muss „%2“ sein.</translation>
    </message>
    <message>
        <source>“%1” is of the whole order; line items have %2</source>
        <translation>„%1“ gehört zur ganzen Bestellung; Positionen haben %2</translation>
    </message>
    <message>
        <source>“%1” is open in another window (%2, process %3, on %4). Close it there and try again.</source>
        <translation>„%1“ ist in einem anderen Fenster offen (%2, Prozess %3, auf %4). Schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>“%1” must be a date like 2024-07-31</source>
        <translation>„%1“ muss ein Datum wie 2024-07-31 sein</translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation>„%1“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>“%1” must be a number from -1000000 to 1000000</source>
        <translation>„%1“ muss eine Zahl von -1000000 bis 1000000 sein</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>“%1” must be a text that is not empty</source>
        <translation>„%1“ muss ein Text sein, der nicht leer ist</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>„%1“ muss true oder false sein</translation>
    </message>
    <message>
        <source>“%1” needs a list of texts</source>
        <translation>„%1“ braucht eine Liste von Texten</translation>
    </message>
    <message>
        <source>“%1” needs a list of two: from, to</source>
        <translation>„%1“ braucht eine Liste von zweien: von, bis</translation>
    </message>
    <message>
        <source>“%1” needs a text that is not empty</source>
        <translation>„%1“ braucht einen Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>“%1” needs one text</source>
        <translation>„%1“ braucht einen Text</translation>
    </message>
    <message>
        <source>“%1” of the customer</source>
        <translation>„%1“ des Kunden</translation>
    </message>
    <message>
        <source>“%1” stands on the board already</source>
        <translation>„%1“ steht schon auf dem Board</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Journeyboard. Install the newest version to open it; the file is unchanged.</source>
        <translation>„%1“ wurde von einem neueren Journeyboard erstellt. Installieren Sie zum Öffnen die neueste Version; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Journeyboard. Open it once for writing to bring it up to date.</source>
        <translation>„%1“ wurde von einem älteren Journeyboard erstellt. Öffnen Sie die Datei einmal zum Schreiben, um sie auf den neuesten Stand zu bringen.</translation>
    </message>
    <message>
        <source>“%1” was saved but reads back differently: the disk may be failing. Save to another place.</source>
        <translation>„%1“ wurde gespeichert, liest sich aber anders: Der Datenträger könnte defekt sein. Speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” was saved by a spreadsheet, which rounded the customer ids (line %2). Export the customers from the shop again and import that file as it is.</source>
        <translation>„%1“ wurde von einer Tabellenkalkulation gespeichert, die die Kundennummern gerundet hat (Zeile %2). Exportieren Sie die Kunden erneut aus dem Shop und importieren Sie diese Datei unverändert.</translation>
    </message>
    <message>
        <source>“%1” was saved by a spreadsheet, which rounded the order ids (line %2). Export the orders from the shop again and import that file as it is.</source>
        <translation>„%1“ wurde von einer Tabellenkalkulation gespeichert, die die Bestellnummern gerundet hat (Zeile %2). Exportieren Sie die Bestellungen erneut aus dem Shop und importieren Sie diese Datei unverändert.</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3 Nothing was imported.</source>
        <translation>„%1“, Zeile %2: %3 Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>“color” must be a whole number from 0 to %1</source>
        <translation>„color“ muss eine ganze Zahl von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>“conditions” are missing</source>
        <translation>„conditions“ fehlt</translation>
    </message>
    <message>
        <source>“from” is the older end: it cannot be less than “to”</source>
        <translation>„from“ ist das ältere Ende: Es kann nicht kleiner sein als „to“</translation>
    </message>
    <message>
        <source>“from” must not be after “to”</source>
        <translation>„from“ darf nicht nach „to“ liegen</translation>
    </message>
    <message>
        <source>“kind” must be “frame” or “lane”</source>
        <translation>„kind“ muss „frame“ oder „lane“ sein</translation>
    </message>
    <message>
        <source>“last_days” must be a whole number from 1 on</source>
        <translation>„last_days“ muss eine ganze Zahl ab 1 sein</translation>
    </message>
    <message>
        <source>“month” must be “this” or “last”</source>
        <translation>„month“ muss „this“ oder „last“ sein</translation>
    </message>
    <message>
        <source>“to” cannot be before “from”</source>
        <translation>„to“ kann nicht vor „from“ liegen</translation>
    </message>
    <message>
        <source>“to” cannot be less than “from”</source>
        <translation>„to“ kann nicht kleiner sein als „from“</translation>
    </message>
    <message>
        <source>“version” must be 1, the only version this program knows</source>
        <translation>„version“ muss 1 sein, die einzige Version, die dieses Programm kennt</translation>
    </message>
    <message>
        <source>“width” and “height” must be at least %1</source>
        <translation>„width“ und „height“ müssen mindestens %1 sein</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message numerus="yes">
        <source> and %n group(s).</source>
        <translation>
            <numerusform> und %n Gruppe.</numerusform>
            <numerusform> und %n Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Pkt.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → elsewhere</source>
        <comment>customers</comment>
        <translation>%1 → anderswo</translation>
    </message>
    <message>
        <source>%1, the last day its log has,</source>
        <translation>%1 (dem letzten Tag des Protokolls)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: cannot be told, the data are incomplete for it</source>
        <translation>%1: nicht feststellbar, die Daten dafür sind unvollständig</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) came from elsewhere:
they joined “%1” in the period, were still in it at its end, and are on no arrow into it.</source>
        <translation>
            <numerusform>%Ln Kunde kam von anderswo:
im Zeitraum in „%1“ eingetreten, am Ende noch darin und auf keinem Pfeil dorthin.</numerusform>
            <numerusform>%Ln Kunden kamen von anderswo:
im Zeitraum in „%1“ eingetreten, am Ende noch darin und auf keinem Pfeil dorthin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) from elsewhere</source>
        <translation>
            <numerusform>%Ln Kunde von anderswo</numerusform>
            <numerusform>%Ln Kunden von anderswo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) moved</source>
        <translation>
            <numerusform>%Ln Kunde gewechselt</numerusform>
            <numerusform>%Ln Kunden gewechselt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) to elsewhere</source>
        <translation>
            <numerusform>%Ln Kunde nach anderswo</numerusform>
            <numerusform>%Ln Kunden nach anderswo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) went elsewhere:
they left “%1” in the period, were not in it at its end, and are on no arrow out of it.</source>
        <translation>
            <numerusform>%Ln Kunde ging nach anderswo:
im Zeitraum aus „%1“ ausgetreten, am Ende nicht darin und auf keinem Pfeil von dort.</numerusform>
            <numerusform>%Ln Kunden gingen nach anderswo:
im Zeitraum aus „%1“ ausgetreten, am Ende nicht darin und auf keinem Pfeil von dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may have been in it for longer than its log goes back.</source>
        <translation>
            <numerusform>%Ln davon kann länger darin gewesen sein, als das Protokoll zurückreicht.</numerusform>
            <numerusform>%Ln davon können länger darin gewesen sein, als das Protokoll zurückreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without money are left out.</source>
        <translation>
            <numerusform>%Ln Bestellung ohne Geldbetrag ist ausgelassen.</numerusform>
            <numerusform>%Ln Bestellungen ohne Geldbetrag sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to %1 days</source>
        <translation>0 bis %1 Tage</translation>
    </message>
    <message>
        <source>A board's picture is written as .png, .svg or .pdf; “%1” is none of these.</source>
        <translation>Ein Board-Bild wird als .png, .svg oder .pdf geschrieben; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>Add a movement</source>
        <translation>Wechsel hinzufügen</translation>
    </message>
    <message>
        <source>All that the customers of the segment paid up to that day ÷ their purchases. Orders in another currency are left out.</source>
        <translation>Alles, was die Kunden des Segments bis zu diesem Tag bezahlt haben ÷ ihre Käufe. Bestellungen in anderer Währung sind ausgelassen.</translation>
    </message>
    <message>
        <source>All that the customers of the segment paid up to that day, with tax and shipping, after discounts and refunds ÷ customers. Orders in another currency are left out of money.</source>
        <translation>Alles, was die Kunden des Segments bis zu diesem Tag bezahlt haben, mit Steuer und Versand, nach Rabatten und Erstattungen ÷ Kunden. Bestellungen in anderer Währung zählen nicht zum Geld.</translation>
    </message>
    <message>
        <source>All these days were rebuilt, not recorded.</source>
        <translation>Alle diese Tage wurden rekonstruiert, nicht aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>Already in the workspace, with the same name and conditions: %n segment(s).</source>
        <translation>
            <numerusform>Schon im Arbeitsbereich, mit gleichem Namen und gleichen Bedingungen: %n Segment.</numerusform>
            <numerusform>Schon im Arbeitsbereich, mit gleichem Namen und gleichen Bedingungen: %n Segmente.</numerusform>
        </translation>
    </message>
    <message>
        <source>An arrow counts the customers who joined its target in the period, are in it on the last day, and were in its source before they joined, at the earliest on the day before the period.</source>
        <translation>Ein Pfeil zählt die Kunden, die im Zeitraum in sein Ziel eintraten, am letzten Tag darin sind und vor dem Eintritt, frühestens am Tag vor dem Zeitraum, in seiner Quelle waren.</translation>
    </message>
    <message>
        <source>An arrow joins two different segments</source>
        <translation>Ein Pfeil verbindet zwei verschiedene Segmente</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Avg. order</source>
        <translation>Ø Bestellung</translation>
    </message>
    <message>
        <source>Begins after the data end: nothing to compare yet.</source>
        <translation>Beginnt nach dem Ende der Daten: noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Begins after the period that is shown.</source>
        <translation>Beginnt nach dem gezeigten Zeitraum.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change counting</source>
        <translation>Zählung ändern</translation>
    </message>
    <message>
        <source>Change period</source>
        <translation>Zeitraum ändern</translation>
    </message>
    <message>
        <source>Channel and source</source>
        <translation>Kanal und Herkunft</translation>
    </message>
    <message>
        <source>Click to see who they are.</source>
        <translation>Klicken Sie, um zu sehen, wer sie sind.</translation>
    </message>
    <message>
        <source>Compared with %1: ▲ more, ▼ fewer than then. Nothing is said where the data of those days are incomplete.</source>
        <translation>Verglichen mit %1: ▲ mehr, ▼ weniger als damals. Wo die Daten jener Tage unvollständig sind, steht nichts.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers of the segment with two or more purchases up to that day ÷ those with at least one.</source>
        <translation>Kunden des Segments mit zwei oder mehr Käufen bis zu diesem Tag ÷ jene mit mindestens einem.</translation>
    </message>
    <message>
        <source>Customers who are in the segment at the end of the day.</source>
        <translation>Kunden, die am Ende des Tages im Segment sind.</translation>
    </message>
    <message>
        <source>Dashed into a segment: who joined it on no drawn arrow; dashed out of it: who left it on none.</source>
        <translation>Gestrichelt in ein Segment: wer auf keinem gezeichneten Pfeil eintrat; gestrichelt hinaus: wer auf keinem austrat.</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Daten bis %1</translation>
    </message>
    <message numerus="yes">
        <source>Days through %1 are rebuilt, not recorded, for %Ln segment(s).</source>
        <translation>
            <numerusform>Tage bis %1 sind bei %Ln Segment rekonstruiert, nicht aufgezeichnet.</numerusform>
            <numerusform>Tage bis %1 sind bei %Ln Segmenten rekonstruiert, nicht aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days through %1 are rebuilt, not recorded.</source>
        <translation>Tage bis %1 sind rekonstruiert, nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Days to move</source>
        <translation>Tage bis zum Wechsel</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Deleted segment</source>
        <translation>Gelöschtes Segment</translation>
    </message>
    <message>
        <source>Deleted segment</source>
        <comment>name of a card</comment>
        <translation>Gelöschtes Segment</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drag segments from the list on the left onto the board, then draw arrows from one to another.</source>
        <translation>Ziehen Sie Segmente aus der Liste links auf das Board und zeichnen Sie dann Pfeile von einem zum anderen.</translation>
    </message>
    <message>
        <source>Each arrow counts the customers who were in its first segment and joined its second between %1 and %2, and were still in it on %2. Select an arrow or a segment to read more.</source>
        <translation>Jeder Pfeil zählt die Kunden, die zwischen dem %1 und dem %2 vom ersten Segment kommend in das zweite eintraten und am %2 noch darin waren. Wählen Sie einen Pfeil oder ein Segment, um mehr zu lesen.</translation>
    </message>
    <message>
        <source>Elsewhere → %1</source>
        <comment>customers</comment>
        <translation>Anderswo → %1</translation>
    </message>
    <message>
        <source>Export segments</source>
        <translation>Segmente exportieren</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>Kunden exportieren</translation>
    </message>
    <message>
        <source>Export the group with its board</source>
        <translation>Gruppe mit Board exportieren</translation>
    </message>
    <message>
        <source>First seen in “%1” on %2, the same day: that is no movement.</source>
        <translation>Erstmals in „%1“ am %2, am selben Tag: Das ist kein Wechsel.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Von anderswo</translation>
    </message>
    <message>
        <source>From the first day in “%1” to the day of the move</source>
        <translation>Vom ersten Tag in „%1“ bis zum Tag des Wechsels</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Import segments</source>
        <translation>Segmente importieren</translation>
    </message>
    <message>
        <source>Import segments and groups</source>
        <translation>Segmente und Gruppen importieren</translation>
    </message>
    <message numerus="yes">
        <source>In the first %Ln day(s) of it %1 moved, in as many days before %2: %3</source>
        <translation>
            <numerusform>Am ersten Tag davon wechselten %1, ebenso lange vor %2: %3</numerusform>
            <numerusform>In den ersten %Ln Tagen davon wechselten %1, ebenso lange vor %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>In “%1” before that, on %2 for the last time.</source>
        <translation>Vorher in „%1“, zuletzt am %2.</translation>
    </message>
    <message>
        <source>In “%1” on %2 since %3.</source>
        <translation>Am %2 in „%1“, seit %3.</translation>
    </message>
    <message>
        <source>In “%1” on %2, the day before joining.</source>
        <translation>Am %2, dem Tag vor dem Eintritt, in „%1“.</translation>
    </message>
    <message>
        <source>Incomplete data for this period</source>
        <translation>Unvollständige Daten für diesen Zeitraum</translation>
    </message>
    <message>
        <source>Incomplete for this period: its log has %1 to %2.</source>
        <translation>Für diesen Zeitraum unvollständig: Das Protokoll reicht von %1 bis %2.</translation>
    </message>
    <message>
        <source>Incomplete: nothing is logged for this segment yet.</source>
        <translation>Unvollständig: Für dieses Segment ist noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>It is in use:</source>
        <translation>Es wird verwendet:</translation>
    </message>
    <message>
        <source>It is not the first stay in “%1”: there was one from %2 to %3.</source>
        <translation>Es ist nicht der erste Aufenthalt in „%1“: Es gab einen von %2 bis %3.</translation>
    </message>
    <message>
        <source>It is the first stay in “%1” that the log knows.</source>
        <translation>Es ist der erste Aufenthalt in „%1“, den das Protokoll kennt.</translation>
    </message>
    <message>
        <source>Its last logged day stands in for the end of the period.</source>
        <translation>Der letzte protokollierte Tag steht für das Ende des Zeitraums.</translation>
    </message>
    <message>
        <source>Joined in the period</source>
        <translation>Im Zeitraum eingetreten</translation>
    </message>
    <message>
        <source>Joined in the period, were still in it at its end, and are on no arrow into it</source>
        <translation>Im Zeitraum eingetreten, am Ende noch darin und auf keinem Pfeil dorthin</translation>
    </message>
    <message>
        <source>Joined it on %1, before the period began on %2.</source>
        <translation>Eintritt am %1, vor Beginn des Zeitraums am %2.</translation>
    </message>
    <message>
        <source>Joined it within the period, on %1.</source>
        <translation>Eintritt im Zeitraum, am %1.</translation>
    </message>
    <message>
        <source>Joined “%1” only on %2, after joining “%3”.</source>
        <translation>Eintritt in „%1“ erst am %2, nach dem Eintritt in „%3“.</translation>
    </message>
    <message>
        <source>Journeyboard ended before the board “%1” was saved. Its changes were kept until %2.</source>
        <translation>Journeyboard endete, bevor das Board „%1“ gespeichert war. Die Änderungen bis %2 sind erhalten.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Left in the period</source>
        <translation>Im Zeitraum ausgetreten</translation>
    </message>
    <message>
        <source>Left in the period, were not in it at its end, and are on no arrow out of it</source>
        <translation>Im Zeitraum ausgetreten, am Ende nicht darin und auf keinem Pfeil von dort</translation>
    </message>
    <message>
        <source>Left “%1” after %2: not in it on %3, the day before joining “%4”.</source>
        <translation>Verließ „%1“ nach dem %2: am %3, dem Tag vor dem Eintritt in „%4“, nicht darin.</translation>
    </message>
    <message>
        <source>Left “%1” after %2: not in it on %3, the day before the period, nor later until joining “%4”.</source>
        <translation>Verließ „%1“ nach dem %2: am %3, dem Tag vor dem Zeitraum, nicht darin und bis zum Eintritt in „%4“ auch später nicht.</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Lebenszeitwert</translation>
    </message>
    <message>
        <source>Logged: %1, all rebuilt.</source>
        <translation>Protokolliert: %1, alles rekonstruiert.</translation>
    </message>
    <message>
        <source>Logged: %1, all recorded.</source>
        <translation>Protokolliert: %1, alles aufgezeichnet.</translation>
    </message>
    <message>
        <source>Logged: %1, recorded from %2 on.</source>
        <translation>Protokolliert: %1, aufgezeichnet ab %2.</translation>
    </message>
    <message>
        <source>Made with Journeyboard</source>
        <translation>Erstellt mit Journeyboard</translation>
    </message>
    <message>
        <source>Mean interval</source>
        <translation>Mittlerer Abstand</translation>
    </message>
    <message>
        <source>Mean of customer means: each customer's own average order, averaged over the customers. Whoever orders rarely weighs as much as whoever orders often.</source>
        <translation>Mittel der Kundenmittel: die eigene Durchschnittsbestellung jedes Kunden, gemittelt über die Kunden. Wer selten bestellt, zählt so viel wie wer oft bestellt.</translation>
    </message>
    <message>
        <source>Mean of means</source>
        <translation>Mittel der Mittel</translation>
    </message>
    <message>
        <source>Mean of the days between one purchase of a customer and the next, over all customers of the segment.</source>
        <translation>Mittel der Tage zwischen einem Kauf eines Kunden und dem nächsten, über alle Kunden des Segments.</translation>
    </message>
    <message>
        <source>Measure at this step</source>
        <translation>Maßnahme bei diesem Schritt</translation>
    </message>
    <message>
        <source>Measure for this step</source>
        <translation>Maßnahme für diesen Schritt</translation>
    </message>
    <message>
        <source>Median days to move</source>
        <translation>Median bis zum Wechsel (Tage)</translation>
    </message>
    <message>
        <source>Median of the days between one purchase of a customer and the next, over all customers of the segment.</source>
        <translation>Median der Tage zwischen einem Kauf eines Kunden und dem nächsten, über alle Kunden des Segments.</translation>
    </message>
    <message>
        <source>Moved per day</source>
        <translation>Wechsel pro Tag</translation>
    </message>
    <message>
        <source>Moved ÷ customers who joined “%1” in the period from anywhere and were still in it at its end</source>
        <translation>Gewechselte ÷ Kunden, die im Zeitraum von irgendwoher in „%1“ eintraten und am Ende noch darin waren</translation>
    </message>
    <message>
        <source>Moved ÷ customers who were in “%1” on any day from the day before the period to its end</source>
        <translation>Gewechselte ÷ Kunden, die an irgendeinem Tag vom Tag vor dem Zeitraum bis zu dessen Ende in „%1“ waren</translation>
    </message>
    <message>
        <source>Names that stand for something else are taken in with a number: %1.</source>
        <translation>Namen, die schon für etwas anderes stehen, werden mit einer Nummer übernommen: %1.</translation>
    </message>
    <message>
        <source>Narrowed to: %1.</source>
        <translation>Eingegrenzt auf: %1.</translation>
    </message>
    <message>
        <source>Never in “%1”, as far as its log knows.</source>
        <translation>Nie in „%1“, soweit das Protokoll weiß.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody moved on %Ln arrow(s).</source>
        <translation>
            <numerusform>Auf %Ln Pfeil wechselte niemand.</numerusform>
            <numerusform>Auf %Ln Pfeilen wechselte niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not in “%1” on %2.</source>
        <translation>Am %2 nicht in „%1“.</translation>
    </message>
    <message>
        <source>Not in “%1” on %2: was in it from %3 and left after %4.</source>
        <translation>Am %2 nicht in „%1“: war ab %3 darin und ging nach dem %4.</translation>
    </message>
    <message>
        <source>Nothing is known of “%1”.</source>
        <translation>Über „%1“ ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing is logged of this segment yet.</source>
        <translation>Von diesem Segment ist noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>Nothing is logged yet for “%1”.</source>
        <translation>Für „%1“ ist noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Of each who moved as many days before the day of the move as from that day on, at most %1 and none after the data end. Orders that are cancelled or in another currency are left out.</source>
        <translation>Von jedem, der wechselte, gleich viele Tage vor dem Tag des Wechsels wie ab diesem Tag, höchstens %1 und keine nach dem Ende der Daten. Stornierte Bestellungen und solche in anderer Währung sind ausgelassen.</translation>
    </message>
    <message>
        <source>On %1, the day before it, %2 customers; on %3, %4: %5</source>
        <translation>Am %1, dem Tag davor, %2 Kunden; am %3 %4: %5</translation>
    </message>
    <message>
        <source>Only direct moves: in the source on the day before.</source>
        <translation>Nur direkte Wechsel: am Vortag in der Quelle.</translation>
    </message>
    <message>
        <source>Only recorded days; rebuilt days are unknown.</source>
        <translation>Nur aufgezeichnete Tage; rekonstruierte Tage gelten als unbekannt.</translation>
    </message>
    <message>
        <source>Only who was never in the target before.</source>
        <translation>Nur wer vorher nie im Ziel war.</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Orders and money</source>
        <translation>Bestellungen und Geld</translation>
    </message>
    <message>
        <source>Orders each</source>
        <translation>Käufe je Kunde</translation>
    </message>
    <message>
        <source>Other segments</source>
        <translation>Andere Segmente</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Purchases of the customers of the segment up to that day ÷ customers.</source>
        <translation>Käufe der Kunden des Segments bis zu diesem Tag ÷ Kunden.</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Rebuild the history of %1?</source>
        <translation>Verlauf von %1 rekonstruieren?</translation>
    </message>
    <message numerus="yes">
        <source>Rebuild the history of %n segment(s)?</source>
        <translation>
            <numerusform>Verlauf von %n Segment rekonstruieren?</numerusform>
            <numerusform>Verlauf von %n Segmenten rekonstruieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Recency and habit</source>
        <translation>Aktualität und Gewohnheit</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 with its log? This cannot be undone.</source>
        <translation>%1 mit Protokoll entfernen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Remove %1 with their logs? This cannot be undone.</source>
        <translation>%1 mit ihren Protokollen entfernen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>Wiederkaufrate</translation>
    </message>
    <message>
        <source>Resize frame</source>
        <translation>Rahmengröße ändern</translation>
    </message>
    <message>
        <source>Resize sticky note</source>
        <translation>Größe des Notizzettels ändern</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save the settings and rebuild the history of all segments?</source>
        <translation>Einstellungen speichern und den Verlauf aller Segmente rekonstruieren?</translation>
    </message>
    <message>
        <source>Save without rebuilding</source>
        <translation>Speichern ohne Rekonstruktion</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Segments and groups (*.json)</source>
        <translation>Segmente und Gruppen (*.json)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Share of the joiners</source>
        <translation>Anteil an den Eingetretenen</translation>
    </message>
    <message>
        <source>Share of the source</source>
        <translation>Anteil an der Quelle</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Since the day before the period: %1</source>
        <translation>Seit dem Tag vor dem Zeitraum: %1</translation>
    </message>
    <message>
        <source>Size over time</source>
        <translation>Größe im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>The days around %1 cannot be compared: their data are incomplete.</source>
        <translation>Die Tage um den %1 lassen sich nicht vergleichen: Ihre Daten sind unvollständig.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n segment(s)</source>
        <translation>
            <numerusform>Die Datei enthält %n Segment</numerusform>
            <numerusform>Die Datei enthält %n Segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n segment(s).</source>
        <translation>
            <numerusform>Die Datei enthält %n Segment.</numerusform>
            <numerusform>Die Datei enthält %n Segmente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The joining was not seen: %1 is the first day the log knows “%2”, so that the true beginning may lie before it.</source>
        <translation>Der Eintritt ist nicht belegt: %1 ist der erste Tag, den das Protokoll von „%2“ kennt; der wahre Beginn kann davor liegen.</translation>
    </message>
    <message>
        <source>The joining was seen: the log knows “%1” from %2.</source>
        <translation>Der Eintritt ist belegt: Das Protokoll kennt „%1“ ab %2.</translation>
    </message>
    <message>
        <source>The largest change: %1, %2 against %3.</source>
        <translation>Die größte Veränderung: %1, %2 gegenüber %3.</translation>
    </message>
    <message numerus="yes">
        <source>The largest movement: %1, %Ln customer(s).</source>
        <translation>
            <numerusform>Der größte Wechsel: %1, %Ln Kunde.</numerusform>
            <numerusform>Der größte Wechsel: %1, %Ln Kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Die Bestellung</translation>
    </message>
    <message>
        <source>The period has no days.</source>
        <translation>Der Zeitraum hat keine Tage.</translation>
    </message>
    <message>
        <source>The picture could not be drawn; it may be too large. Try a smaller scale.</source>
        <translation>Das Bild konnte nicht gezeichnet werden; vielleicht ist es zu groß. Versuchen Sie einen kleineren Maßstab.</translation>
    </message>
    <message>
        <source>They are in use:</source>
        <translation>Sie werden verwendet:</translation>
    </message>
    <message>
        <source>They paid before the move</source>
        <translation>Bezahlt vor dem Wechsel</translation>
    </message>
    <message>
        <source>They paid from the move on</source>
        <translation>Bezahlt ab dem Wechsel</translation>
    </message>
    <message>
        <source>This arrow is there already</source>
        <translation>Dieser Pfeil ist schon da</translation>
    </message>
    <message>
        <source>This board is empty. Choose Edit to put segments on it.</source>
        <translation>Dieses Board ist leer. Wählen Sie „Bearbeiten“, um Segmente darauf zu setzen.</translation>
    </message>
    <message>
        <source>This frame is locked</source>
        <translation>Dieser Rahmen ist gesperrt</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This note is locked</source>
        <translation>Dieser Notizzettel ist gesperrt</translation>
    </message>
    <message>
        <source>This segment is locked</source>
        <translation>Dieses Segment ist gesperrt</translation>
    </message>
    <message>
        <source>This segment is no longer on the board</source>
        <translation>Dieses Segment ist nicht mehr auf dem Board</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To elsewhere</source>
        <translation>Nach anderswo</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Use those that are there</source>
        <translation>Vorhandene verwenden</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>What came of it cannot be told: its log lacks %1 or %2.</source>
        <translation>Was daraus wurde, ist nicht feststellbar: Dem Protokoll fehlt %1 oder %2.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>could not be counted</source>
        <translation>nicht zählbar</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>wird gezählt</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>below the number one</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>below a number</comment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>customers joined “%1” between %2 and %3, were still in it on %3, and had been in “%4” before, on %5 at the earliest.</source>
        <translation>Kunden traten zwischen dem %2 und dem %3 in „%1“ ein, waren am %3 noch darin und zuvor, frühestens am %5, in „%4“ gewesen.</translation>
    </message>
    <message>
        <source>customers were in it at the end of %1, its last logged day.</source>
        <translation>Kunden waren am Ende des %1, des letzten protokollierten Tages, darin.</translation>
    </message>
    <message>
        <source>customers were in it at the end of %1.</source>
        <translation>Kunden waren am Ende des %1 darin.</translation>
    </message>
    <message>
        <source>deleted segment</source>
        <translation>gelöschtes Segment</translation>
    </message>
    <message>
        <source>direct moves only</source>
        <translation>nur direkte Wechsel</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>does not end with</source>
        <translation>endet nicht mit</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>entspricht nicht</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>beginnt nicht mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>first time only</source>
        <translation>nur erstmals</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>incomplete data</source>
        <translation>unvollständige Daten</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>ist bekannt</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>es ist kein JSON.</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>entspricht</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>no longer in the workspace</source>
        <translation>nicht mehr im Arbeitsbereich</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>not between</source>
        <translation>nicht zwischen</translation>
    </message>
    <message>
        <source>not in the data: import the customers export</source>
        <translation>nicht in den Daten: Importieren Sie den Kundenexport</translation>
    </message>
    <message>
        <source>not in the data: import the products export</source>
        <translation>nicht in den Daten: Importieren Sie den Produktexport</translation>
    </message>
    <message>
        <source>not in the data: no order tells it</source>
        <translation>nicht in den Daten: keine Bestellung nennt es</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>nicht am</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>am oder nach</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>am oder vor</translation>
    </message>
    <message>
        <source>rebuilt days</source>
        <translation>rekonstruierte Tage</translation>
    </message>
    <message>
        <source>recorded days only</source>
        <translation>nur aufgezeichnete Tage</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>that is no property of orders.</source>
        <translation>das ist keine Eigenschaft von Bestellungen.</translation>
    </message>
    <message>
        <source>“%1” is logged from %2 on: who joined on that day cannot be told.</source>
        <translation>„%1“ ist ab %2 protokolliert: Wer an diesem Tag eintrat, ist nicht feststellbar.</translation>
    </message>
    <message>
        <source>“%1” is logged from %2 to %3.</source>
        <translation>„%1“ ist von %2 bis %3 protokolliert.</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <translation>„%1“ → „%2“</translation>
    </message>
    <message>
        <source>“%1”: %2 rebuilt, not recorded.</source>
        <translation>„%1“: %2 rekonstruiert, nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>↺ Days of this period are rebuilt from the orders, not recorded as they came.</source>
        <translation>↺ Tage dieses Zeitraums sind aus den Bestellungen rekonstruiert, nicht laufend aufgezeichnet.</translation>
    </message>
    <message>
        <source>● of these customers, who was also in “%1”: on the day of the move, or on the last day of the period.</source>
        <translation>● von diesen Kunden, wer auch in „%1“ war: am Tag des Wechsels oder am letzten Tag des Zeitraums.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln segment(s) have incomplete data for this period: the alert over the board names them.</source>
        <translation>
            <numerusform>⚠ %Ln Segment hat für diesen Zeitraum unvollständige Daten: Der Hinweis über dem Board nennt es.</numerusform>
            <numerusform>⚠ %Ln Segmente haben für diesen Zeitraum unvollständige Daten: Der Hinweis über dem Board nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Its data are incomplete for this period.</source>
        <translation>⚠ Die Daten sind für diesen Zeitraum unvollständig.</translation>
    </message>
    <message>
        <source>⚠ Rests on incomplete data: see the alert over the board.</source>
        <translation>⚠ Beruht auf unvollständigen Daten: siehe Hinweis über dem Board.</translation>
    </message>
    <message>
        <source>⚠ The data are incomplete for this period.</source>
        <translation>⚠ Die Daten sind für diesen Zeitraum unvollständig.</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Add segment with conditions …</source>
        <translation>Segment mit Bedingungen hinzu&amp;fügen …</translation>
    </message>
    <message>
        <source>&amp;All movements as a matrix …</source>
        <translation>&amp;Alle Wechsel als Matrix …</translation>
    </message>
    <message>
        <source>&amp;Board of the group</source>
        <translation>&amp;Board der Gruppe</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Direct moves only</source>
        <translation>Nur &amp;direkte Wechsel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find a segment</source>
        <translation>Segment &amp;finden</translation>
    </message>
    <message>
        <source>&amp;First time only</source>
        <translation>Nur &amp;erstmals</translation>
    </message>
    <message>
        <source>&amp;Fit the board</source>
        <translation>Board ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Import exports …</source>
        <translation>Exporte &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Import segments and groups …</source>
        <translation>Segmente und Gruppen &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Keep a version …</source>
        <translation>Version be&amp;halten …</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;New workspace …</source>
        <translation>&amp;Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>&amp;Numbers (CSV) …</source>
        <translation>&amp;Zahlen (CSV) …</translation>
    </message>
    <message>
        <source>&amp;Open workspace …</source>
        <translation>Arbeitsbereich &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Recorded days only</source>
        <translation>Nur auf&amp;gezeichnete Tage</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Segments of the group</source>
        <translation>&amp;Segmente der Gruppe</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Alles &amp;auswählen</translation>
    </message>
    <message>
        <source>&amp;Suggest arrows …</source>
        <translation>Pfeile &amp;vorschlagen …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Versions …</source>
        <translation>&amp;Versionen …</translation>
    </message>
    <message>
        <source>Add &amp;RFM group …</source>
        <translation>&amp;RFM-Gruppe hinzufügen …</translation>
    </message>
    <message>
        <source>Add segment from a &amp;template …</source>
        <translation>Segment aus einer &amp;Vorlage hinzufügen …</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Board as &amp;tables</source>
        <translation>Board als &amp;Tabellen</translation>
    </message>
    <message>
        <source>Count only on days that were recorded as they came; days that were rebuilt later, from the orders known by then, are taken as unknown</source>
        <translation>Nur an Tagen zählen, die laufend aufgezeichnet wurden; Tage, die später aus den damals bekannten Bestellungen rekonstruiert wurden, gelten als unbekannt</translation>
    </message>
    <message>
        <source>Count only who was in the source on the day before joining the target</source>
        <translation>Nur zählen, wer am Tag vor dem Eintritt ins Ziel in der Quelle war</translation>
    </message>
    <message>
        <source>Count only who was never in the target before, as far as the log knows</source>
        <translation>Nur zählen, wer vorher nie im Ziel war, soweit das Protokoll weiß</translation>
    </message>
    <message>
        <source>Find a &amp;customer</source>
        <translation>&amp;Kunden finden</translation>
    </message>
    <message>
        <source>New &amp;group …</source>
        <translation>Neue &amp;Gruppe …</translation>
    </message>
    <message>
        <source>Open the &amp;demo shop</source>
        <translation>&amp;Demo-Shop öffnen</translation>
    </message>
    <message>
        <source>Picture (P&amp;DF) …</source>
        <translation>Bild (P&amp;DF) …</translation>
    </message>
    <message>
        <source>Picture (PNG, %1×) …</source>
        <translation>Bild (PNG, %1×) …</translation>
    </message>
    <message>
        <source>Picture (S&amp;VG) …</source>
        <translation>Bild (S&amp;VG) …</translation>
    </message>
    <message>
        <source>Rebuild the history of &amp;all segments …</source>
        <translation>Verlauf &amp;aller Segmente rekonstruieren …</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the board</source>
        <translation>&amp;Vom Board entfernen</translation>
    </message>
    <message>
        <source>S&amp;top editing</source>
        <translation>Bearbeiten been&amp;den</translation>
    </message>
    <message>
        <source>The segments and arrows of the board with their numbers, as two tables that do all the canvas does</source>
        <translation>Die Segmente und Pfeile des Boards mit ihren Zahlen, als zwei Tabellen, die alles können, was die Zeichenfläche kann</translation>
    </message>
    <message>
        <source>Workspace se&amp;ttings …</source>
        <translation>&amp;Einstellungen des Arbeitsbereichs …</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
</context>
<context>
    <name>ui::AlertBanner</name>
    <message numerus="yes">
        <source>%Ln segment(s) with incomplete data for this period.</source>
        <translation>
            <numerusform>%Ln Segment mit unvollständigen Daten für diesen Zeitraum.</numerusform>
            <numerusform>%Ln Segmente mit unvollständigen Daten für diesen Zeitraum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a later or shorter period.</source>
        <translation>Wählen Sie einen späteren oder kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Choose a later period or rebuild the history.</source>
        <translation>Wählen Sie einen späteren Zeitraum oder rekonstruieren Sie den Verlauf.</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>Unvollständige Daten</translation>
    </message>
    <message>
        <source>Its last logged day stands in for the end; import newer data to fill it.</source>
        <translation>Der letzte protokollierte Tag steht für das Ende; importieren Sie neuere Daten, um es zu füllen.</translation>
    </message>
    <message>
        <source>Only recorded days count here: choose a later period, or turn that option of the board off.</source>
        <translation>Hier zählen nur aufgezeichnete Tage: Wählen Sie einen späteren Zeitraum oder schalten Sie diese Option des Boards ab.</translation>
    </message>
    <message>
        <source>Rebuild its history</source>
        <translation>Verlauf rekonstruieren</translation>
    </message>
    <message>
        <source>Rebuild their history</source>
        <translation>Verläufe rekonstruieren</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Who joined %Ln segment(s) on the first day of this period cannot be told.</source>
        <translation>
            <numerusform>Wer am ersten Tag dieses Zeitraums in %Ln Segment eintrat, ist nicht feststellbar.</numerusform>
            <numerusform>Wer am ersten Tag dieses Zeitraums in %Ln Segmente eintrat, ist nicht feststellbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no logged days.</source>
        <translation>„%1“ hat keine protokollierten Tage.</translation>
    </message>
    <message>
        <source>“%1” has no recorded days.</source>
        <translation>„%1“ hat keine aufgezeichneten Tage.</translation>
    </message>
    <message>
        <source>“%1” is logged %2.</source>
        <translation>„%1“ ist protokolliert: %2.</translation>
    </message>
    <message>
        <source>“%1” is recorded %2.</source>
        <translation>„%1“ ist aufgezeichnet: %2.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more segment(s)</source>
        <translation>
            <numerusform>… und %Ln weiteres Segment</numerusform>
            <numerusform>… und %Ln weitere Segmente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArrowTable</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Gewechselt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>ui::BoardDialogs</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export the board</source>
        <translation>Board exportieren</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>Bilder (*.%1)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::BoardDocument</name>
    <message numerus="yes">
        <source>Add %n frame(s)</source>
        <translation>
            <numerusform>%n Rahmen hinzufügen</numerusform>
            <numerusform>%n Rahmen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n lane(s)</source>
        <translation>
            <numerusform>%n Bahn hinzufügen</numerusform>
            <numerusform>%n Bahnen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>Segment hinzufügen</translation>
    </message>
    <message>
        <source>Add segment with arrow</source>
        <translation>Segment mit Pfeil hinzufügen</translation>
    </message>
    <message>
        <source>Add sticky note</source>
        <translation>Notizzettel hinzufügen</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Change frame</source>
        <translation>Rahmen ändern</translation>
    </message>
    <message>
        <source>Change measure</source>
        <translation>Maßnahme ändern</translation>
    </message>
    <message>
        <source>Change sticky note</source>
        <translation>Notizzettel ändern</translation>
    </message>
    <message>
        <source>Draw arrow</source>
        <translation>Pfeil zeichnen</translation>
    </message>
    <message>
        <source>Insert segment into arrow</source>
        <translation>Segment in Pfeil einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n item(s)</source>
        <translation>
            <numerusform>%n Element sperren</numerusform>
            <numerusform>%n Elemente sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n segment(s)</source>
        <translation>
            <numerusform>%n Segment sperren</numerusform>
            <numerusform>%n Segmente sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>%n Element verschieben</numerusform>
            <numerusform>%n Elemente verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n segment(s)</source>
        <translation>
            <numerusform>%n Segment verschieben</numerusform>
            <numerusform>%n Segmente verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Reattach arrow</source>
        <translation>Pfeil umhängen</translation>
    </message>
    <message>
        <source>Reattach arrow to new segment</source>
        <translation>Pfeil an neues Segment umhängen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation>
            <numerusform>%n Element entfernen</numerusform>
            <numerusform>%n Elemente entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename frame</source>
        <translation>Rahmen umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n item(s)</source>
        <translation>
            <numerusform>%n Element entsperren</numerusform>
            <numerusform>%n Elemente entsperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n segment(s)</source>
        <translation>
            <numerusform>%n Segment entsperren</numerusform>
            <numerusform>%n Segmente entsperren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoardPage</name>
    <message numerus="yes">
        <source>%Ln segment(s) of that state do not exist any more and were left out: %1</source>
        <translation>
            <numerusform>%Ln Segment jenes Standes gibt es nicht mehr; es wurde ausgelassen: %1</numerusform>
            <numerusform>%Ln Segmente jenes Standes gibt es nicht mehr; sie wurden ausgelassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside each number, who is %1.</source>
        <translation>Neben jeder Zahl, wer %1 ist.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compared: %1, ▲ more, ▼ fewer than then.</source>
        <translation>Verglichen: %1, ▲ mehr, ▼ weniger als damals.</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Gezählt: %1.</translation>
    </message>
    <message>
        <source>Customer Journey Board “%1”</source>
        <translation>Customer Journey Board „%1“</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>Version behalten</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>Version vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>The board “%1” has changes that are not saved.</source>
        <translation>Das Board „%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>ui::BoardScene</name>
    <message>
        <source>This frame is locked</source>
        <translation>Dieser Rahmen ist gesperrt</translation>
    </message>
    <message>
        <source>This note is locked</source>
        <translation>Dieser Notizzettel ist gesperrt</translation>
    </message>
    <message>
        <source>What is locked stays on the board</source>
        <translation>Gesperrtes bleibt auf dem Board</translation>
    </message>
</context>
<context>
    <name>ui::BoardTable</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the segment to the board</source>
        <translation>Segment auf das Board setzen</translation>
    </message>
    <message>
        <source>An arrow joins two different segments</source>
        <translation>Ein Pfeil verbindet zwei verschiedene Segmente</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Board as tables</source>
        <translation>Board als Tabellen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Draw an arrow between the two</source>
        <translation>Einen Pfeil zwischen den beiden zeichnen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected arrows from the board</source>
        <translation>Die gewählten Pfeile vom Board entfernen</translation>
    </message>
    <message>
        <source>Remove the selected segments from the board</source>
        <translation>Die gewählten Segmente vom Board entfernen</translation>
    </message>
    <message>
        <source>Segment to add</source>
        <translation>Hinzuzufügendes Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Segments on the board</source>
        <translation>Segmente auf dem Board</translation>
    </message>
    <message>
        <source>This arrow is there already</source>
        <translation>Dieser Pfeil ist schon da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>ui::BoardView</name>
    <message>
        <source>Customer journey board</source>
        <translation>Customer Journey Board</translation>
    </message>
    <message>
        <source>Drag a segment from the list onto the board, or double-click</source>
        <translation>Ziehen Sie ein Segment aus der Liste auf das Board oder doppelklicken Sie</translation>
    </message>
    <message>
        <source>Nothing on this board yet</source>
        <translation>Noch nichts auf diesem Board</translation>
    </message>
    <message>
        <source>Press Edit to put segments on it and draw the moves you want to count.</source>
        <translation>Wählen Sie „Bearbeiten“, um Segmente darauf zu setzen und die Wechsel zu zeichnen, die Sie zählen möchten.</translation>
    </message>
    <message>
        <source>Put between “%1” and “%2”</source>
        <translation>Zwischen „%1“ und „%2“ setzen</translation>
    </message>
    <message>
        <source>Segments and the movement of customers between them</source>
        <translation>Segmente und der Wechsel von Kunden zwischen ihnen</translation>
    </message>
    <message>
        <source>Then drag from a dot at its rim to another segment to draw an arrow.</source>
        <translation>Ziehen Sie dann von einem Punkt am Rand zu einem anderen Segment, um einen Pfeil zu zeichnen.</translation>
    </message>
    <message>
        <source>This segment is on the board already</source>
        <translation>Dieses Segment ist schon auf dem Board</translation>
    </message>
</context>
<context>
    <name>ui::BuilderGroup</name>
    <message>
        <source>A group has no rows.</source>
        <translation>Eine Gruppe hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>At least how many</source>
        <translation>Mindestens wie viele</translation>
    </message>
    <message>
        <source>Change how rows are combined</source>
        <translation>Verknüpfung der Zeilen ändern</translation>
    </message>
    <message>
        <source>Duplicate a row</source>
        <translation>Zeile duplizieren</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>Zeile verschieben</translation>
    </message>
    <message>
        <source>Negate a row</source>
        <translation>Zeile verneinen</translation>
    </message>
    <message>
        <source>Paste a row</source>
        <translation>Zeile einfügen</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>The clipboard holds no conditions: %1</source>
        <translation>Die Zwischenablage enthält keine Bedingungen: %1</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>alle davon</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>eines davon</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>keines davon</translation>
    </message>
    <message>
        <source>of these</source>
        <translation>davon</translation>
    </message>
</context>
<context>
    <name>ui::BuilderRow</name>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Cut	Ctrl+X</source>
        <translation>Ausschneiden	Strg+X</translation>
    </message>
    <message>
        <source>Does not hold for this customer</source>
        <translation>Trifft auf diesen Kunden nicht zu</translation>
    </message>
    <message>
        <source>Drag to move; or Alt and an arrow key</source>
        <translation>Ziehen zum Verschieben; oder Alt und Pfeiltaste</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate, negate, copy, move</source>
        <translation>Duplizieren, verneinen, kopieren, verschieben</translation>
    </message>
    <message>
        <source>Holds for this customer</source>
        <translation>Trifft auf diesen Kunden zu</translation>
    </message>
    <message>
        <source>Into a group	Alt+Right</source>
        <translation>In eine Gruppe	Alt+Rechts</translation>
    </message>
    <message>
        <source>More for this row</source>
        <translation>Mehr zu dieser Zeile</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Runter</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Hoch</translation>
    </message>
    <message>
        <source>Negate</source>
        <translation>Verneinen</translation>
    </message>
    <message>
        <source>Out of the group	Alt+Left</source>
        <translation>Aus der Gruppe	Alt+Links</translation>
    </message>
    <message>
        <source>Paste below	Ctrl+V</source>
        <translation>Darunter einfügen	Strg+V</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>ui::CanvasActions</name>
    <message>
        <source>&amp;Add a segment to the board …</source>
        <translation>Segment auf das Board &amp;setzen …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Draw an arrow between two segments</source>
        <translation>Pfeil zwischen zwei Segmenten &amp;zeichnen</translation>
    </message>
    <message>
        <source>&amp;Frames and notes</source>
        <translation>&amp;Rahmen und Notizzettel</translation>
    </message>
    <message>
        <source>&amp;Insert a segment into the arrow …</source>
        <translation>Segment in den Pfeil &amp;einfügen …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einfü&amp;gen</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>Add a &amp;frame</source>
        <translation>&amp;Rahmen hinzufügen</translation>
    </message>
    <message>
        <source>Add a segment with an arro&amp;w …</source>
        <translation>Segment mit &amp;Pfeil hinzufügen …</translation>
    </message>
    <message>
        <source>Add a sticky &amp;note</source>
        <translation>&amp;Notizzettel hinzufügen</translation>
    </message>
    <message>
        <source>Add stage &amp;lanes</source>
        <translation>Phasen-&amp;Bahnen hinzufügen</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Senkrecht &amp;zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>&amp;Waagerecht zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>Waagerecht &amp;verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>Senkrecht ver&amp;teilen</translation>
    </message>
    <message>
        <source>Edit title or te&amp;xt</source>
        <translation>Titel oder Te&amp;xt bearbeiten</translation>
    </message>
    <message>
        <source>La&amp;y out the board</source>
        <translation>Board an&amp;ordnen lassen</translation>
    </message>
    <message>
        <source>Lay out the &amp;selection</source>
        <translation>Aus&amp;wahl anordnen lassen</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>Sperren oder &amp;entsperren</translation>
    </message>
    <message>
        <source>Snap to o&amp;ther cards</source>
        <translation>An anderen &amp;Karten einrasten</translation>
    </message>
    <message>
        <source>Snap to the &amp;grid</source>
        <translation>Am Raster e&amp;inrasten</translation>
    </message>
    <message>
        <source>T&amp;urn the arrow around</source>
        <translation>Pfeil &amp;umdrehen</translation>
    </message>
</context>
<context>
    <name>ui::CanvasControl</name>
    <message numerus="yes">
        <source>%Ln arrow(s) drawn</source>
        <translation>
            <numerusform>%Ln Pfeil gezeichnet</numerusform>
            <numerusform>%Ln Pfeile gezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) added</source>
        <translation>
            <numerusform>%Ln Segment hinzugefügt</numerusform>
            <numerusform>%Ln Segmente hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) are not in this workspace</source>
        <translation>
            <numerusform>%Ln Segment ist nicht in diesem Arbeitsbereich</numerusform>
            <numerusform>%Ln Segmente sind nicht in diesem Arbeitsbereich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) are on the board already</source>
        <translation>
            <numerusform>%Ln Segment ist schon auf dem Board</numerusform>
            <numerusform>%Ln Segmente sind schon auf dem Board</numerusform>
        </translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Both arrows are there already</source>
        <translation>Beide Pfeile sind schon da</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Erstkauf</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederkauf</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Show who came from elsewhere</source>
        <translation>Zeigen, wer von anderswo kam</translation>
    </message>
    <message>
        <source>Show who went elsewhere</source>
        <translation>Zeigen, wer nach anderswo ging</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>The arrow back is there already</source>
        <translation>Der Pfeil zurück ist schon da</translation>
    </message>
    <message>
        <source>The clipboard holds nothing of a board</source>
        <translation>Die Zwischenablage enthält nichts von einem Board</translation>
    </message>
    <message>
        <source>What is locked was copied and stays on the board</source>
        <translation>Gesperrtes wurde kopiert und bleibt auf dem Board</translation>
    </message>
    <message>
        <source>“%1” is on the board already</source>
        <translation>„%1“ ist schon auf dem Board</translation>
    </message>
</context>
<context>
    <name>ui::CheckedField</name>
    <message>
        <source>A value is missing.</source>
        <translation>Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>Give a number such as 1.5.</source>
        <translation>Geben Sie eine Zahl wie 1,5 ein.</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>Geben Sie einen Prozentwert von 0 bis 100 ein.</translation>
    </message>
    <message>
        <source>Give a time of day such as 06:30.</source>
        <translation>Geben Sie eine Uhrzeit wie 06:30 ein.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Give an amount such as 150.00.</source>
        <translation>Geben Sie einen Betrag wie 150,00 ein.</translation>
    </message>
    <message>
        <source>Not less than 0.</source>
        <translation>Nicht weniger als 0.</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceButton</name>
    <message>
        <source>Choose a value.</source>
        <translation>Wählen Sie einen Wert.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
</context>
<context>
    <name>ui::ColumnChoice</name>
    <message>
        <source>Choose a column.</source>
        <translation>Wählen Sie eine Spalte.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Everything that can be done now</source>
        <translation>Alles, was jetzt möglich ist</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nichts dieses Namens</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>ui::CompareButton</name>
    <message>
        <source>Beside each number: how many of these customers were also in that segment on the day of their move, or on the day the segment's size is shown for</source>
        <translation>Neben jeder Zahl: wie viele dieser Kunden am Tag ihres Wechsels oder am Tag der gezeigten Segmentgröße auch in jenem Segment waren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with these days</source>
        <translation>Mit diesen Tagen vergleichen</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Vergleichen: %1</translation>
    </message>
    <message>
        <source>Compare: with nothing</source>
        <translation>Vergleichen: mit nichts</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Customers of another segment</source>
        <translation>Kunden eines anderen Segments</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Hold every number against another period, or against the customers of another segment</source>
        <translation>Jede Zahl gegen einen anderen Zeitraum oder gegen die Kunden eines anderen Segments halten</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Show who is in it, too</source>
        <translation>Zeigen, wer auch darin ist</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>The same days last year</source>
        <translation>Dieselben Tage im Vorjahr</translation>
    </message>
    <message>
        <source>deleted segment</source>
        <translation>gelöschtes Segment</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>ggü. %1</translation>
    </message>
    <message>
        <source>● also in “%1”</source>
        <translation>● auch in „%1“</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonEditor</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Letztes Datum</translation>
    </message>
    <message>
        <source>Not less than the first.</source>
        <translation>Nicht kleiner als der erste Wert.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Upper number</source>
        <translation>Obere Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>ui::ConditionGroup</name>
    <message>
        <source>+ Add condition</source>
        <translation>+ Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>+ Add group</source>
        <translation>+ Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Customers who match</source>
        <translation>Kunden, auf die zutrifft:</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>who match</source>
        <translation>auf die zutrifft:</translation>
    </message>
</context>
<context>
    <name>ui::ConditionRow</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>+ Only lines with …</source>
        <translation>+ Nur Positionen mit …</translation>
    </message>
    <message>
        <source>+ Only orders with …</source>
        <translation>+ Nur Bestellungen mit …</translation>
    </message>
    <message>
        <source>Ask for properties of the lines</source>
        <translation>Nach Eigenschaften der Positionen fragen</translation>
    </message>
    <message>
        <source>Ask for properties of the order</source>
        <translation>Nach Eigenschaften der Bestellung fragen</translation>
    </message>
    <message>
        <source>Choose another condition</source>
        <translation>Eine andere Bedingung wählen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Lines with</source>
        <translation>Positionen mit</translation>
    </message>
    <message>
        <source>Orders with</source>
        <translation>Bestellungen mit</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Scores go from 1 to %1 here.</source>
        <translation>Punktwerte gehen hier von 1 bis %1.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln of them.</source>
        <translation>
            <numerusform>Es gibt davon nur %Ln.</numerusform>
            <numerusform>Es gibt davon nur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>„%1“ ist %2.</translation>
    </message>
</context>
<context>
    <name>ui::CountCard</name>
    <message>
        <source>%1 % of %2 customers</source>
        <translation>%1 % von %2 Kunden</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Customers on the last complete day</source>
        <translation>Kunden am letzten vollständigen Tag</translation>
    </message>
    <message>
        <source>Customers who match</source>
        <translation>Zutreffende Kunden</translation>
    </message>
    <message>
        <source>Its past, as it would have been</source>
        <translation>Die Vergangenheit, wie sie gewesen wäre</translation>
    </message>
    <message>
        <source>counted in %1 ms</source>
        <translation>in %1 ms gezählt</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>wird gezählt …</translation>
    </message>
</context>
<context>
    <name>ui::CustomerList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) copied</source>
        <translation>
            <numerusform>%Ln Kunde kopiert</numerusform>
            <numerusform>%Ln Kunden kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>A segment of exactly these customers, for conditions, boards and filters</source>
        <translation>Ein Segment aus genau diesen Kunden, für Bedingungen, Boards und Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All customers of this number, A–Z</source>
        <translation>Alle Kunden dieser Zahl, A–Z</translation>
    </message>
    <message>
        <source>Also in “%1”</source>
        <translation>Auch in „%1“</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Double-click a customer, or press Enter, to see their page</source>
        <translation>Doppelklick auf einen Kunden oder Eingabetaste öffnet die Kundenseite</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden finden</translation>
    </message>
    <message>
        <source>First seen first</source>
        <translation>Zuerst gesehene zuerst</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Name des Segments</translation>
    </message>
    <message>
        <source>Order of the customers</source>
        <translation>Reihenfolge der Kunden</translation>
    </message>
    <message>
        <source>Ordering …</source>
        <translation>Wird sortiert …</translation>
    </message>
    <message>
        <source>Save as list segment</source>
        <translation>Als Listensegment speichern</translation>
    </message>
    <message>
        <source>Save as list segment …</source>
        <translation>Als Listensegment speichern …</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Als „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Saved from “%1”, %2.</source>
        <translation>Gespeichert aus „%1“, %2.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Searching … %1</source>
        <translation>Wird gesucht … %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The rule, clause by clause, for the customer chosen in the list</source>
        <translation>Die Regel, Satz für Satz, für den in der Liste gewählten Kunden</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Welche davon</translation>
    </message>
    <message>
        <source>Why is this customer counted?</source>
        <translation>Warum wird dieser Kunde gezählt?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>ui::CustomerModel</name>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>ui::CustomerPage</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) in another currency or without one</source>
        <translation>
            <numerusform>%Ln Kauf in anderer Währung oder ohne Währung</numerusform>
            <numerusform>%Ln Käufe in anderer Währung oder ohne Währung</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>E-mail marketing</source>
        <translation>E-Mail-Marketing</translation>
    </message>
    <message>
        <source>Every day in every segment</source>
        <translation>Jeder Tag in jedem Segment</translation>
    </message>
    <message>
        <source>Find a customer by e-mail or key to see their orders and the segments they are and were in.</source>
        <translation>Finden Sie einen Kunden über E-Mail oder Schlüssel, um seine Bestellungen und seine jetzigen und früheren Segmente zu sehen.</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <source>In none.</source>
        <translation>In keinem.</translation>
    </message>
    <message>
        <source>In these segments today</source>
        <translation>Heute in diesen Segmenten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message numerus="yes">
        <source>Never in %Ln other segment(s).</source>
        <translation>
            <numerusform>Nie in %Ln anderen Segment.</numerusform>
            <numerusform>Nie in %Ln anderen Segmenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>Keine Bestellungen</translation>
    </message>
    <message>
        <source>Nobody has “%1” in their e-mail or key.</source>
        <translation>Niemand hat „%1“ in E-Mail oder Schlüssel.</translation>
    </message>
    <message>
        <source>Not in the amount</source>
        <translation>Nicht im Betrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>SMS marketing</source>
        <translation>SMS-Marketing</translation>
    </message>
    <message>
        <source>Solid: recorded days. Hatched: rebuilt days. Dots: orders; hollow ones do not count.</source>
        <translation>Durchgehend: aufgezeichnete Tage. Schraffiert: rekonstruierte Tage. Punkte: Bestellungen; hohle zählen nicht.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>There is no customer “%1”.</source>
        <translation>Es gibt keinen Kunden „%1“.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Why (not) on an arrow …</source>
        <translation>Warum (nicht) auf einem Pfeil …</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>stimmt zu</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>does not accept</source>
        <translation>stimmt nicht zu</translation>
    </message>
    <message>
        <source>none; known from a log made elsewhere</source>
        <translation>keine; bekannt aus einem anderswo erstellten Protokoll</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>since %1 or earlier</source>
        <translation>seit %1 oder früher</translation>
    </message>
</context>
<context>
    <name>ui::CustomerSearch</name>
    <message>
        <source>Find a customer</source>
        <translation>Kunden finden</translation>
    </message>
    <message>
        <source>Find a customer by e-mail or key</source>
        <translation>Kunden über E-Mail oder Schlüssel finden</translation>
    </message>
</context>
<context>
    <name>ui::DayBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::DayStrip</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s); the arrow keys lead from one to the next</source>
        <translation>
            <numerusform>%n Aufenthalt; die Pfeiltasten führen von einem zum nächsten</numerusform>
            <numerusform>%n Aufenthalte; die Pfeiltasten führen von einem zum nächsten</numerusform>
        </translation>
    </message>
    <message>
        <source>Days in segments</source>
        <translation>Tage in Segmenten</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>perhaps earlier: the log begins that day</source>
        <translation>vielleicht früher: das Protokoll beginnt an diesem Tag</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <translation>rekonstruiert</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>recorded from %1</source>
        <translation>aufgezeichnet ab %1</translation>
    </message>
    <message>
        <source>still in</source>
        <translation>noch darin</translation>
    </message>
</context>
<context>
    <name>ui::EntryPicker</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ui::FilterGroup</name>
    <message>
        <source>+ Add a property of the line</source>
        <translation>+ Eigenschaft der Position</translation>
    </message>
    <message>
        <source>+ Add a property of the order</source>
        <translation>+ Eigenschaft der Bestellung</translation>
    </message>
    <message>
        <source>+ Add group</source>
        <translation>+ Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>One and the same line of the order has all of it: these sweets, in this colour</source>
        <translation>Ein und dieselbe Position der Bestellung erfüllt alles: diese Süßigkeit in dieser Farbe</translation>
    </message>
    <message>
        <source>of one line item</source>
        <translation>in derselben Position</translation>
    </message>
    <message>
        <source>that have</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>that is of the whole order.</source>
        <translation>das gehört zur ganzen Bestellung.</translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message>
        <source>Property of the order</source>
        <translation>Eigenschaft der Bestellung</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>„%1“ ist %2.</translation>
    </message>
</context>
<context>
    <name>ui::Gallery</name>
    <message>
        <source>All templates</source>
        <translation>Alle Vorlagen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Vorlage finden</translation>
    </message>
    <message>
        <source>Looking what your orders suggest …</source>
        <translation>Ihre Bestellungen werden nach Vorschlägen durchsucht …</translation>
    </message>
    <message>
        <source>New segment from a template</source>
        <translation>Neues Segment aus Vorlage</translation>
    </message>
    <message>
        <source>No template has these words. Try others, or another category.</source>
        <translation>Keine Vorlage enthält diese Wörter. Versuchen Sie andere oder eine andere Kategorie.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>ui::Guide</name>
    <message>
        <source>&amp;Do anything …</source>
        <translation>&amp;Alles tun …</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Tasten und Maus</translation>
    </message>
    <message>
        <source>&amp;Tour of the board</source>
        <translation>&amp;Rundgang durch das Board</translation>
    </message>
    <message>
        <source>Add “%1” to the board</source>
        <translation>„%1“ auf das Board setzen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Boards, segments, customers and imports are here. Drop the export of your shop's orders anywhere on the window, and its history is worked out. Nothing leaves this computer.</source>
        <translation>Hier sind Boards, Segmente, Kunden und Importe. Lassen Sie den Bestellexport Ihres Shops irgendwo auf das Fenster fallen, und seine Geschichte wird berechnet. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Choose the period here: all numbers follow at once, however many customers there are.</source>
        <translation>Wählen Sie hier den Zeitraum: Alle Zahlen folgen sofort, gleich wie viele Kunden es gibt.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Each card is a segment with its customers today. The number on an arrow is how many of them moved from one segment to the other in the period. Click a number to see who they are.</source>
        <translation>Jede Karte ist ein Segment mit seinen heutigen Kunden. Die Zahl an einem Pfeil sagt, wie viele davon im Zeitraum von einem Segment ins andere wechselten. Klicken Sie auf eine Zahl, um zu sehen, wer es ist.</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>In welcher Zeit</translation>
    </message>
    <message>
        <source>Select an arrow or a card: here it says in a sentence what is counted, how it went day by day, and what you decided to do about it.</source>
        <translation>Wählen Sie einen Pfeil oder eine Karte: Hier steht in einem Satz, was gezählt wird, wie es Tag für Tag verlief und welche Maßnahme Sie beschlossen haben.</translation>
    </message>
    <message>
        <source>What a number means</source>
        <translation>Was eine Zahl bedeutet</translation>
    </message>
    <message>
        <source>Who moves where</source>
        <translation>Wer wohin wechselt</translation>
    </message>
    <message>
        <source>With Edit you put segments on the board, move them and draw arrows. Everything can be undone.</source>
        <translation>Mit „Bearbeiten“ setzen Sie Segmente auf das Board, verschieben sie und zeichnen Pfeile. Alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Your own board</source>
        <translation>Ihr eigenes Board</translation>
    </message>
    <message>
        <source>Your own shop</source>
        <translation>Ihr eigener Shop</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep “%1” as it was and save this as a new segment</source>
        <translation>„%1“ &amp;behalten, wie es war, und dies als neues Segment speichern</translation>
    </message>
    <message>
        <source>&amp;Rebuild its past by the new conditions</source>
        <translation>Die Vergangenheit nach den neuen Bedingungen &amp;rekonstruieren</translation>
    </message>
    <message>
        <source>Its log of %1 (%2) is forgotten and begins on the newest complete day.</source>
        <translation>Das bisherige Protokoll, %1 (%2), wird vergessen und beginnt am neuesten vollständigen Tag.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Name of the new segment</source>
        <translation>Name des neuen Segments</translation>
    </message>
    <message>
        <source>Nothing is logged of it yet; it begins on the newest complete day.</source>
        <translation>Es ist noch nichts protokolliert; das Protokoll beginnt am neuesten vollständigen Tag.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Start its log &amp;anew</source>
        <translation>Protokoll &amp;neu beginnen</translation>
    </message>
    <message>
        <source>The conditions have changed</source>
        <translation>Die Bedingungen haben sich geändert</translation>
    </message>
    <message>
        <source>There is a segment of this name already.</source>
        <translation>Es gibt schon ein Segment dieses Namens.</translation>
    </message>
    <message>
        <source>What becomes of the past of “%1”?</source>
        <translation>Was wird aus der Vergangenheit von „%1“?</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln Zeile</numerusform>
            <numerusform>%1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Segment hinzufügen</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Alle Importe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import exports …</source>
        <translation>Exporte importieren …</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import abgeschlossen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Import läuft …</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>In which time zone is the shop?</source>
        <translation>In welcher Zeitzone ist der Shop?</translation>
    </message>
    <message>
        <source>Looking through the file …</source>
        <translation>Die Datei wird durchgesehen …</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Import the exports of orders, customers and products of your shop, or drop them on this window.</source>
        <translation>Noch wurde nichts importiert. Importieren Sie die Exporte der Bestellungen, Kunden und Produkte Ihres Shops oder lassen Sie sie auf dieses Fenster fallen.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Board zeigen</translation>
    </message>
    <message>
        <source>The days of all numbers are days in this zone.</source>
        <translation>Die Tage aller Zahlen sind Tage in dieser Zone.</translation>
    </message>
    <message>
        <source>The days of all numbers are days in this zone. The times in the file are written with %1; these zones fit, the likeliest first.</source>
        <translation>Die Tage aller Zahlen sind Tage in dieser Zone. Die Zeiten in der Datei sind mit %1 geschrieben; diese Zonen passen, die wahrscheinlichste zuerst.</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Zeitzone des Shops</translation>
    </message>
</context>
<context>
    <name>ui::InPlaceEditor</name>
    <message>
        <source>Text of the sticky note</source>
        <translation>Text des Notizzettels</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the frame</source>
        <translation>Titel des Rahmens</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>For any customer: whether this arrow counts them, and what decides</source>
        <translation>Für jeden Kunden: ob dieser Pfeil ihn zählt und was den Ausschlag gibt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Suggest arrows …</source>
        <translation>Pfeile vorschlagen …</translation>
    </message>
    <message>
        <source>The strongest movements that are not on the board</source>
        <translation>Die stärksten Wechsel, die nicht auf dem Board sind</translation>
    </message>
    <message>
        <source>Why (not) …</source>
        <translation>Warum (nicht) …</translation>
    </message>
</context>
<context>
    <name>ui::InspectorPage</name>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Kept with the segment, on every board.</source>
        <translation>Gilt für das Segment, auf jedem Board.</translation>
    </message>
    <message>
        <source>Measure for this segment</source>
        <translation>Maßnahme für dieses Segment</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Kunden zeigen</translation>
    </message>
</context>
<context>
    <name>ui::JobLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1[*] – Journeyboard</source>
        <translation>%1[*] – Journeyboard</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Board</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Segments</source>
        <translation>&amp;Segmente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>E&amp;xport with its board …</source>
        <translation>Mit Board e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Exports of orders, customers or products (*.csv *.zip);;All files (*)</source>
        <translation>Exporte von Bestellungen, Kunden oder Produkten (*.csv *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation>Exporte importieren</translation>
    </message>
    <message>
        <source>Journeyboard speaks the chosen language from its next start on. What you are working on stays as it is.</source>
        <translation>Journeyboard spricht die gewählte Sprache ab dem nächsten Start. Woran Sie arbeiten, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Journeyboard workspaces (*.journey)</source>
        <translation>Journeyboard-Arbeitsbereiche (*.journey)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mein Shop</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” and its board? Its segments stay. This cannot be undone.</source>
        <translation>„%1“ mit Board entfernen? Die Segmente bleiben. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The segment has changes that are not saved.</source>
        <translation>Das Segment hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>ui::MeasureEdit</name>
    <message>
        <source>First day of the measure</source>
        <translation>Erster Tag der Maßnahme</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Measure for this segment</source>
        <translation>Maßnahme für dieses Segment</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What do you do for these customers?</source>
        <translation>Was tun Sie für diese Kunden?</translation>
    </message>
    <message>
        <source>What do you do for this step? A coupon, a mail, a sample …</source>
        <translation>Was tun Sie für diesen Schritt? Ein Gutschein, eine Mail, eine Probe …</translation>
    </message>
</context>
<context>
    <name>ui::MemberDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Find a segment</source>
        <translation>Segment finden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Segments of the group</source>
        <translation>Segmente der Gruppe</translation>
    </message>
</context>
<context>
    <name>ui::Minimap</name>
    <message>
        <source>Click or drag to go somewhere else on the board</source>
        <translation>Klicken oder ziehen, um anderswohin auf dem Board zu gehen</translation>
    </message>
    <message>
        <source>Overview of the board</source>
        <translation>Übersicht des Boards</translation>
    </message>
</context>
<context>
    <name>ui::MovementList</name>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How many times as often as anybody these customers joined: (moved ÷ customers of “from”) ÷ (all who joined “to” ÷ all customers), of the period. ×1 is what chance would do.</source>
        <translation>Wievielmal so oft wie irgendwer diese Kunden eintraten: (Gewechselte ÷ Kunden von „Von“) ÷ (alle, die in „Nach“ eintraten ÷ alle Kunden), im Zeitraum. ×1 wäre Zufall.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Gewechselt</translation>
    </message>
    <message>
        <source>Of so few customers the lift says nothing.</source>
        <translation>Bei so wenigen Kunden sagt der Lift nichts.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>✓ on the board</source>
        <translation>✓ auf dem Board</translation>
    </message>
</context>
<context>
    <name>ui::MovementMatrix</name>
    <message numerus="yes">
        <source>%1 → %2: %Ln customer(s), lift %3</source>
        <translation>
            <numerusform>%1 → %2: %Ln Kunde, Lift %3</numerusform>
            <numerusform>%1 → %2: %Ln Kunden, Lift %3</numerusform>
        </translation>
    </message>
    <message>
        <source>From “%1”. Click: the columns by this row</source>
        <translation>Von „%1“. Klick: die Spalten nach dieser Zeile</translation>
    </message>
    <message>
        <source>To “%1”. Click: the rows by this column</source>
        <translation>Nach „%1“. Klick: die Zeilen nach dieser Spalte</translation>
    </message>
    <message>
        <source>on the board</source>
        <translation>auf dem Board</translation>
    </message>
</context>
<context>
    <name>ui::MovementsDialog</name>
    <message numerus="yes">
        <source>%1 → %2: %Ln customer(s), lift %3</source>
        <translation>
            <numerusform>%1 → %2: %Ln Kunde, Lift %3</numerusform>
            <numerusform>%1 → %2: %Ln Kunden, Lift %3</numerusform>
        </translation>
    </message>
    <message>
        <source>All movements there are stand on the board.</source>
        <translation>Alle Wechsel, die es gibt, stehen auf dem Board.</translation>
    </message>
    <message>
        <source>All movements: from each row to each column</source>
        <translation>Alle Wechsel: von jeder Zeile zu jeder Spalte</translation>
    </message>
    <message>
        <source>All to all</source>
        <translation>Alle zu allen</translation>
    </message>
    <message>
        <source>By lift</source>
        <translation>Nach Lift</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Zahl</translation>
    </message>
    <message>
        <source>Counting all movements</source>
        <translation>Alle Wechsel werden gezählt</translation>
    </message>
    <message>
        <source>Counting all movements …</source>
        <translation>Alle Wechsel werden gezählt …</translation>
    </message>
    <message>
        <source>Deleted segment</source>
        <translation>Gelöschtes Segment</translation>
    </message>
    <message>
        <source>Draw on the board</source>
        <translation>Auf das Board zeichnen</translation>
    </message>
    <message>
        <source>Into and out of “%1”</source>
        <translation>In „%1“ und heraus</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Movements need two segments: add another one.</source>
        <translation>Wechsel brauchen zwei Segmente: Fügen Sie noch eines hinzu.</translation>
    </message>
    <message>
        <source>Movements of</source>
        <translation>Wechsel von</translation>
    </message>
    <message>
        <source>Nobody moved from any segment to another in this period.</source>
        <translation>In diesem Zeitraum wechselte niemand von einem Segment in ein anderes.</translation>
    </message>
    <message>
        <source>Of all segments, not on the board yet</source>
        <translation>Aller Segmente, noch nicht auf dem Board</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Rows: from. Columns: to. Framed: on the board.</source>
        <translation>Zeilen: von. Spalten: nach. Umrahmt: auf dem Board.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Stärkste</translation>
    </message>
    <message>
        <source>Strongest movements</source>
        <translation>Stärkste Wechsel</translation>
    </message>
    <message>
        <source>The arrow, and the segments it needs, as one step to undo; or Enter, or a double-click</source>
        <translation>Der Pfeil und die Segmente, die er braucht, als ein Schritt zum Rückgängigmachen; oder Eingabetaste oder Doppelklick</translation>
    </message>
</context>
<context>
    <name>ui::NodeTable</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>ui::OptionsButton</name>
    <message numerus="yes">
        <source>%Ln option(s) on</source>
        <translation>
            <numerusform>%Ln Option an</numerusform>
            <numerusform>%Ln Optionen an</numerusform>
        </translation>
    </message>
    <message>
        <source>Count only</source>
        <translation>Nur zählen</translation>
    </message>
    <message>
        <source>Days that were worked out when their data first came. Rebuilt days are unknown.</source>
        <translation>Tage, die berechnet wurden, als ihre Daten zuerst kamen. Rekonstruierte Tage gelten als unbekannt.</translation>
    </message>
    <message>
        <source>Direct moves</source>
        <translation>Direkte Wechsel</translation>
    </message>
    <message>
        <source>First times</source>
        <translation>Erste Male</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Optionen: %1</translation>
    </message>
    <message>
        <source>Options: none on</source>
        <translation>Optionen: keine an</translation>
    </message>
    <message>
        <source>Recorded days</source>
        <translation>Aufgezeichnete Tage</translation>
    </message>
    <message>
        <source>Who had never been in the target before, as far as the log knows.</source>
        <translation>Wer vorher nie im Ziel war, soweit das Protokoll weiß.</translation>
    </message>
    <message>
        <source>Who was in the source on the very day before joining the target.</source>
        <translation>Wer genau am Tag vor dem Eintritt ins Ziel in der Quelle war.</translation>
    </message>
</context>
<context>
    <name>ui::OptionsPreview</name>
    <message>
        <source>Adds %1 to %2 movements on this board</source>
        <translation>Ergänzt %1 zu %2 Wechseln auf diesem Board</translation>
    </message>
    <message>
        <source>Changes none of %1 movements on this board</source>
        <translation>Ändert keinen von %1 Wechseln auf diesem Board</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Hides %1 of %2 movements on this board</source>
        <translation>Verbirgt %1 von %2 Wechseln auf diesem Board</translation>
    </message>
    <message>
        <source>Would add %1 to %2 movements on this board</source>
        <translation>Würde %1 zu %2 Wechseln auf diesem Board ergänzen</translation>
    </message>
    <message>
        <source>Would change none of %1 movements on this board</source>
        <translation>Würde keinen von %1 Wechseln auf diesem Board ändern</translation>
    </message>
    <message>
        <source>Would hide %1 of %2 movements on this board</source>
        <translation>Würde %1 von %2 Wechseln auf diesem Board verbergen</translation>
    </message>
</context>
<context>
    <name>ui::OrderModel</name>
    <message>
        <source>%1, %2 refunded</source>
        <translation>%1, %2 erstattet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>Zählt?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In the time of the shop</source>
        <translation>In der Zeit des Shops</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether it is a purchase, by the rules in the workspace's settings</source>
        <translation>Ob es ein Kauf ist, nach den Regeln in den Einstellungen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>counts, but not as money</source>
        <translation>zählt, aber nicht als Geld</translation>
    </message>
    <message>
        <source>no: a test</source>
        <translation>nein: Test</translation>
    </message>
    <message>
        <source>no: cancelled</source>
        <translation>nein: storniert</translation>
    </message>
    <message>
        <source>no: cancelled on %1</source>
        <translation>nein: storniert am %1</translation>
    </message>
    <message>
        <source>no: fully refunded</source>
        <translation>nein: voll erstattet</translation>
    </message>
    <message>
        <source>no: voided</source>
        <translation>nein: ungültig</translation>
    </message>
</context>
<context>
    <name>ui::ParameterField</name>
    <message>
        <source>Choose or type</source>
        <translation>Auswählen oder eintippen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>ui::PeriodButton</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period: %1, %2</source>
        <translation>Zeitraum: %1, %2</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>The period in which movements count</source>
        <translation>Der Zeitraum, in dem Wechsel zählen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>ui::PeriodsChoice</name>
    <message>
        <source>Days, weeks or months</source>
        <translation>Tage, Wochen oder Monate</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Von wie vielen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monaten</translation>
    </message>
    <message>
        <source>of the last</source>
        <translation>von den letzten</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>ui::QuickPicker</name>
    <message>
        <source>Add segment</source>
        <translation>Segment hinzufügen</translation>
    </message>
    <message>
        <source>Find a segment</source>
        <translation>Segment finden</translation>
    </message>
    <message>
        <source>No such segment</source>
        <translation>Kein solches Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
</context>
<context>
    <name>ui::RebuildDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Rekonstruieren</translation>
    </message>
    <message>
        <source>Rebuild history</source>
        <translation>Verlauf rekonstruieren</translation>
    </message>
    <message>
        <source>The past is worked out anew from the orders as they are known today, and marked as rebuilt.</source>
        <translation>Die Vergangenheit wird aus den heute bekannten Bestellungen neu berechnet und als rekonstruiert gekennzeichnet.</translation>
    </message>
</context>
<context>
    <name>ui::RebuildSummary</name>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 of %2 would change: %3 added, %4 removed, %5 altered.</source>
        <translation>%1 von %2 würden sich ändern: %3 kämen hinzu, %4 fielen weg, %5 änderten sich.</translation>
    </message>
    <message>
        <source>%1 would become rebuilt.</source>
        <translation>%1 würden zu rekonstruierten.</translation>
    </message>
    <message>
        <source>%1 would have other members than were recorded.</source>
        <translation>%1 hätten andere Mitglieder als aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1, %2,</source>
        <translation>%1, %2,</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded day(s)</source>
        <translation>
            <numerusform>%Ln aufgezeichneter Tag</numerusform>
            <numerusform>%Ln aufgezeichnete Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment</numerusform>
            <numerusform>%Ln Segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>%Ln Aufenthalt</numerusform>
            <numerusform>%Ln Aufenthalte</numerusform>
        </translation>
    </message>
    <message>
        <source>Become rebuilt</source>
        <translation>Werden rekonstruiert</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Its log would hold %1 instead of %2.</source>
        <translation>Das Protokoll enthielte %1 statt %2.</translation>
    </message>
    <message>
        <source>Its log, empty so far, would hold %1.</source>
        <translation>Das bisher leere Protokoll enthielte %1.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Members on the last day: %1 instead of %2.</source>
        <translation>Mitglieder am letzten Tag: %1 statt %2.</translation>
    </message>
    <message>
        <source>No stay would change: who was in when stays the same.</source>
        <translation>Kein Aufenthalt würde sich ändern: Wer wann darin war, bleibt gleich.</translation>
    </message>
    <message>
        <source>Nothing would change: the log says what the orders known today give.</source>
        <translation>Nichts würde sich ändern: Das Protokoll sagt, was die heute bekannten Bestellungen ergeben.</translation>
    </message>
    <message>
        <source>Rebuilding would change %1 of %2.</source>
        <translation>Die Rekonstruktion würde %1 von %2 ändern.</translation>
    </message>
    <message>
        <source>Recorded days changed</source>
        <translation>Geänderte aufgezeichnete Tage</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Aufenthalte</translation>
    </message>
    <message>
        <source>There is nothing to rebuild: logs of lists come from outside.</source>
        <translation>Es gibt nichts zu rekonstruieren: Protokolle von Listen kommen von außen.</translation>
    </message>
    <message>
        <source>What would change in each segment</source>
        <translation>Was sich in jedem Segment ändern würde</translation>
    </message>
    <message>
        <source>Working out what would change …</source>
        <translation>Änderungen werden berechnet …</translation>
    </message>
</context>
<context>
    <name>ui::ReportView</name>
    <message numerus="yes">
        <source>! %Ln customer(s) without an order and without the day they were added: in no segment before their first order</source>
        <translation>
            <numerusform>! %Ln Kunde ohne Bestellung und ohne Anlegetag: vor der ersten Bestellung in keinem Segment</numerusform>
            <numerusform>! %Ln Kunden ohne Bestellung und ohne Anlegetag: vor der ersten Bestellung in keinem Segment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %Ln order(s) in another currency: purchases, but left out of money</source>
        <translation>
            <numerusform>! %Ln Bestellung in anderer Währung: zählt als Kauf, aber nicht zum Geld</numerusform>
            <numerusform>! %Ln Bestellungen in anderer Währung: zählen als Kauf, aber nicht zum Geld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %Ln order(s) on days that are logged already, new or changed. The past of the segments is unchanged: rebuild it to take them in.</source>
        <translation>
            <numerusform>! %Ln Bestellung an bereits protokollierten Tagen, neu oder geändert. Die Vergangenheit der Segmente ist unverändert: Rekonstruieren Sie sie, um sie einzubeziehen.</numerusform>
            <numerusform>! %Ln Bestellungen an bereits protokollierten Tagen, neu oder geändert. Die Vergangenheit der Segmente ist unverändert: Rekonstruieren Sie sie, um sie einzubeziehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %Ln order(s) without e-mail or phone: nobody to follow</source>
        <translation>
            <numerusform>! %Ln Bestellung ohne E-Mail oder Telefon: niemand, dem man folgen kann</numerusform>
            <numerusform>! %Ln Bestellungen ohne E-Mail oder Telefon: niemand, dem man folgen kann</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 storniert</translation>
    </message>
    <message>
        <source>%1 fully refunded</source>
        <translation>%1 voll erstattet</translation>
    </message>
    <message>
        <source>%1 joined by e-mail in other case</source>
        <translation>%1 zusammengeführt bei E-Mail in anderer Schreibweise</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 same</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 Tests</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 aktualisiert</translation>
    </message>
    <message>
        <source>%1 voided</source>
        <translation>%1 ungültig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Customer records</source>
        <translation>Kundendatensätze</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Does it agree with your shop?</source>
        <translation>Stimmt es mit Ihrem Shop überein?</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Lay these beside the sales report of your shop admin.</source>
        <translation>Legen Sie dies neben den Umsatzbericht Ihrer Shop-Verwaltung.</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Ausgelassen, und warum</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Orders by month</source>
        <translation>Bestellungen nach Monat</translation>
    </message>
    <message>
        <source>Orders in file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Revenue counted</source>
        <translation>Gezählter Umsatz</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>See what a rebuild would change …</source>
        <translation>Ansehen, was eine Rekonstruktion ändern würde …</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>Was dann geschah</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>after %1 refunds</source>
        <translation>nach %1 Erstattungen</translation>
    </message>
    <message>
        <source>every row was taken</source>
        <translation>alle Zeilen übernommen</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln order(s), shown below</source>
        <translation>
            <numerusform>von %Ln Bestellung, unten gezeigt</numerusform>
            <numerusform>von %Ln Bestellungen, unten gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>shown below</source>
        <translation>unten gezeigt</translation>
    </message>
    <message>
        <source>✓ %1 joined, %2 left a segment</source>
        <translation>✓ %1 eingetreten, %2 aus einem Segment ausgetreten</translation>
    </message>
    <message>
        <source>✓ %1 of %2 lines of orders found their product</source>
        <translation>✓ %1 von %2 Bestellpositionen fanden ihr Produkt</translation>
    </message>
    <message>
        <source>✓ %1 of %2 orders found what is known of their customer</source>
        <translation>✓ %1 von %2 Bestellungen fanden die Angaben zu ihrem Kunden</translation>
    </message>
    <message>
        <source>✓ Data complete through %1</source>
        <translation>✓ Daten vollständig bis %1</translation>
    </message>
    <message numerus="yes">
        <source>✓ Log advanced to %1 for %Ln segment(s)</source>
        <translation>
            <numerusform>✓ Protokoll bis %1 fortgeführt, für %Ln Segment</numerusform>
            <numerusform>✓ Protokoll bis %1 fortgeführt, für %Ln Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Orders of %1</source>
        <translation>✓ Bestellungen vom %1</translation>
    </message>
</context>
<context>
    <name>ui::RfmChoice</name>
    <message>
        <source>Amount paid</source>
        <translation>Bezahlter Betrag</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>Tage seit der letzten Bestellung</translation>
    </message>
    <message>
        <source>Give %1 ascending numbers with “;” between them.</source>
        <translation>Geben Sie %1 aufsteigende Zahlen mit „;“ dazwischen ein.</translation>
    </message>
    <message>
        <source>How scores are given</source>
        <translation>Wie Punkte vergeben werden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Steps of a score</source>
        <translation>Stufen einer Punktzahl</translation>
    </message>
    <message>
        <source>by cut-offs of my own</source>
        <translation>nach eigenen Grenzen</translation>
    </message>
    <message>
        <source>by the shop's quantiles on each day</source>
        <translation>nach den Quantilen des Shops an jedem Tag</translation>
    </message>
    <message>
        <source>scores of 1 to 3</source>
        <translation>Punkte von 1 bis 3</translation>
    </message>
    <message>
        <source>scores of 1 to 5</source>
        <translation>Punkte von 1 bis 5</translation>
    </message>
</context>
<context>
    <name>ui::RfmDialog</name>
    <message>
        <source>A common value: your shop has too few orders to say.</source>
        <translation>Ein üblicher Wert: Ihr Shop hat zu wenige Bestellungen für eine Aussage.</translation>
    </message>
    <message>
        <source>Active up to so many days after the last order</source>
        <translation>Aktiv bis so viele Tage nach der letzten Bestellung</translation>
    </message>
    <message>
        <source>At risk up to, lost from then on</source>
        <translation>Gefährdet bis, danach verloren</translation>
    </message>
    <message>
        <source>By how long ago and how often they ordered, every customer is in exactly one of these segments on every day. The board shows who moves from one to the other.</source>
        <translation>Danach, wie lange her und wie oft sie bestellten, ist jeder Kunde an jedem Tag in genau einem dieser Segmente. Das Board zeigt, wer von einem ins andere wechselt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cooling down up to</source>
        <translation>Abkühlend bis</translation>
    </message>
    <message>
        <source>Correct the value on the left to see the segments it makes.</source>
        <translation>Korrigieren Sie den Wert links, um die Segmente zu sehen.</translation>
    </message>
    <message>
        <source>Create group and board</source>
        <translation>Gruppe und Board erstellen</translation>
    </message>
    <message>
        <source>Customers on %1, the last complete day.</source>
        <translation>Kunden am %1, dem letzten vollständigen Tag.</translation>
    </message>
    <message numerus="yes">
        <source>Half of all repeat orders come within %n day(s).</source>
        <translation>
            <numerusform>Die Hälfte aller Folgebestellungen kommt innerhalb von %n Tag.</numerusform>
            <numerusform>Die Hälfte aller Folgebestellungen kommt innerhalb von %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what your orders suggest …</source>
        <translation>Ihre Bestellungen werden nach Vorschlägen durchsucht …</translation>
    </message>
    <message>
        <source>Loyal from so many orders on</source>
        <translation>Treu ab so vielen Bestellungen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>Nine in ten repeat orders come within %n day(s).</source>
        <translation>
            <numerusform>Neun von zehn Folgebestellungen kommen innerhalb von %n Tag.</numerusform>
            <numerusform>Neun von zehn Folgebestellungen kommen innerhalb von %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>RFM (%1)</source>
        <translation>RFM (%1)</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>RFM-Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>The tenth of the customers with the most orders have %n or more.</source>
        <translation>
            <numerusform>Das Zehntel der Kunden mit den meisten Bestellungen hat mindestens %n.</numerusform>
            <numerusform>Das Zehntel der Kunden mit den meisten Bestellungen hat %n oder mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Three in four repeat orders come within %n day(s).</source>
        <translation>
            <numerusform>Drei von vier Folgebestellungen kommen innerhalb von %n Tag.</numerusform>
            <numerusform>Drei von vier Folgebestellungen kommen innerhalb von %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the same number as active there is no such step.</source>
        <translation>Mit derselben Zahl wie „aktiv“ gibt es diese Stufe nicht.</translation>
    </message>
</context>
<context>
    <name>ui::RfmGrid</name>
    <message>
        <source>%1 – %2 days</source>
        <translation>%1 – %2 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) or more</source>
        <translation>
            <numerusform>Mindestens %n Bestellung</numerusform>
            <numerusform>%n oder mehr Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>2 orders</source>
        <translation>2 Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>2 – %n order(s)</source>
        <translation>
            <numerusform>2 – %n Bestellung</numerusform>
            <numerusform>2 – %n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>Tage seit der letzten Bestellung</translation>
    </message>
    <message numerus="yes">
        <source>More than %n day(s)</source>
        <translation>
            <numerusform>Mehr als %n Tag</numerusform>
            <numerusform>Mehr als %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n day(s)</source>
        <translation>
            <numerusform>Bis %n Tag</numerusform>
            <numerusform>Bis %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScopeChoice</name>
    <message>
        <source>+ Which orders …</source>
        <translation>+ Welche Bestellungen …</translation>
    </message>
    <message>
        <source>From which order on</source>
        <translation>Ab der wievielten Bestellung</translation>
    </message>
    <message>
        <source>Not less than the first.</source>
        <translation>Nicht kleiner als die erste Zahl.</translation>
    </message>
    <message>
        <source>Orders that count</source>
        <translation>Bestellungen, die zählen</translation>
    </message>
    <message>
        <source>To which order</source>
        <translation>Bis zur wievielten Bestellung</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Welche Bestellungen</translation>
    </message>
    <message>
        <source>Which orders count is a setting: not cancelled, not refunded in full, not a test.</source>
        <translation>Welche Bestellungen zählen, ist eine Einstellung: nicht storniert, nicht voll erstattet, kein Test.</translation>
    </message>
    <message>
        <source>counted among those orders only</source>
        <translation>nur unter diesen Bestellungen gezählt</translation>
    </message>
    <message>
        <source>counted from the latest</source>
        <translation>von der letzten an gezählt</translation>
    </message>
    <message>
        <source>from order no.</source>
        <translation>ab Bestellung Nr.</translation>
    </message>
    <message>
        <source>in any order</source>
        <translation>in einer beliebigen Bestellung</translation>
    </message>
    <message>
        <source>in order no.</source>
        <translation>in Bestellung Nr.</translation>
    </message>
    <message>
        <source>in orders no.</source>
        <translation>in Bestellungen Nr.</translation>
    </message>
    <message>
        <source>in the first order</source>
        <translation>in der ersten Bestellung</translation>
    </message>
    <message>
        <source>in the latest order</source>
        <translation>in der letzten Bestellung</translation>
    </message>
    <message>
        <source>of all orders</source>
        <translation>von allen Bestellungen</translation>
    </message>
    <message>
        <source>of orders that count</source>
        <translation>von Bestellungen, die zählen</translation>
    </message>
    <message>
        <source>of orders that do not count</source>
        <translation>von Bestellungen, die nicht zählen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ui::SeeingPanels</name>
    <message numerus="yes">
        <source>%Ln arrow(s) hidden</source>
        <translation>
            <numerusform>%Ln Pfeil verborgen</numerusform>
            <numerusform>%Ln Pfeile verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows that count too little are not drawn, but counted all the same. Click to draw them.</source>
        <translation>Pfeile, die zu wenig zählen, werden nicht gezeichnet, aber trotzdem gezählt. Klicken Sie, um sie zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>ui::SegmentBuilder</name>
    <message>
        <source>A list of customers that was made elsewhere; its log comes from a file.</source>
        <translation>Eine anderswo erstellte Kundenliste; das Protokoll kommt aus einer Datei.</translation>
    </message>
    <message>
        <source>All of it is rebuilt from the orders known today.</source>
        <translation>Alles davon ist aus den heute bekannten Bestellungen rekonstruiert.</translation>
    </message>
    <message>
        <source>All of it was recorded as the days came.</source>
        <translation>Alles davon wurde laufend aufgezeichnet.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Complete the conditions to read them here.</source>
        <translation>Vervollständigen Sie die Bedingungen, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>Create segment</source>
        <translation>Segment erstellen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit segment</source>
        <translation>Segment bearbeiten</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Erstkauf</translation>
    </message>
    <message>
        <source>Give the segment a name.</source>
        <translation>Geben Sie dem Segment einen Namen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>If you change the conditions, saving asks what becomes of its past, and says what that would change.</source>
        <translation>Wenn Sie die Bedingungen ändern, fragt das Speichern, was aus der Vergangenheit wird, und sagt, was sich ändern würde.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Its whole past is worked out at once. Without it, its log starts on the newest complete day.</source>
        <translation>Die ganze Vergangenheit wird sofort berechnet. Ohne sie beginnt das Protokoll am neuesten vollständigen Tag.</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <translation>Protokolliert: %1.</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Measure for this segment</source>
        <translation>Maßnahme für dieses Segment</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Name des Segments</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Keine Phase</translation>
    </message>
    <message>
        <source>Nothing is logged of it yet.</source>
        <translation>Es ist noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>Rebuilt before %1, recorded from then on.</source>
        <translation>Vor dem %1 rekonstruiert, ab dann aufgezeichnet.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederkauf</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>Segment speichern</translation>
    </message>
    <message>
        <source>Stage in the life cycle</source>
        <translation>Phase im Lebenszyklus</translation>
    </message>
    <message>
        <source>There is a segment of this name already.</source>
        <translation>Es gibt schon ein Segment dieses Namens.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>What to do for these customers</source>
        <translation>Was für diese Kunden zu tun ist</translation>
    </message>
    <message>
        <source>Without its past</source>
        <translation>Ohne Vergangenheit</translation>
    </message>
</context>
<context>
    <name>ui::SegmentChoice</name>
    <message>
        <source>Choose a segment.</source>
        <translation>Wählen Sie ein Segment.</translation>
    </message>
    <message>
        <source>Find a segment</source>
        <translation>Segment finden</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>There is no segment of this name.</source>
        <translation>Es gibt kein Segment dieses Namens.</translation>
    </message>
    <message>
        <source>This would go round in a circle: %1.</source>
        <translation>Das würde im Kreis gehen: %1.</translation>
    </message>
</context>
<context>
    <name>ui::SegmentModel</name>
    <message numerus="yes">
        <source>%1, %Ln customer(s)</source>
        <translation>
            <numerusform>%1, %Ln Kunde</numerusform>
            <numerusform>%1, %Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentTable</name>
    <message>
        <source>%1 on %2, %3 on %4</source>
        <translation>%1 am %2, %3 am %4</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 to %2 customers a day, %3</source>
        <translation>%1 bis %2 Kunden am Tag, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) left out of money</source>
        <translation>
            <numerusform>%Ln Kauf nicht im Geld enthalten</numerusform>
            <numerusform>%Ln Käufe nicht im Geld enthalten</numerusform>
        </translation>
    </message>
    <message>
        <source>A list from elsewhere</source>
        <translation>Eine Liste von anderswo</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Customers at the end of each day, from the lowest to the highest number. Rebuilt days are faint.</source>
        <translation>Kunden am Ende jedes Tages, von der niedrigsten zur höchsten Zahl. Rekonstruierte Tage sind blass.</translation>
    </message>
    <message>
        <source>Customers on the last day of the period against those on the day before its first one. Below other numbers stands their own change in the same time.</source>
        <translation>Kunden am letzten Tag des Zeitraums gegenüber dem Tag vor dem ersten. Unter anderen Zahlen steht deren eigene Veränderung in derselben Zeit.</translation>
    </message>
    <message>
        <source>Days before the first recorded one were rebuilt from the orders as they are known now.</source>
        <translation>Tage vor dem ersten aufgezeichneten wurden aus den jetzt bekannten Bestellungen rekonstruiert.</translation>
    </message>
    <message>
        <source>Logged %1.</source>
        <translation>Protokolliert %1.</translation>
    </message>
    <message>
        <source>Logged from</source>
        <translation>Protokoll ab</translation>
    </message>
    <message>
        <source>Nothing is logged yet: there are no complete days of orders.</source>
        <translation>Noch ist nichts protokolliert: Es gibt keine vollständigen Tage mit Bestellungen.</translation>
    </message>
    <message>
        <source>Orders from it</source>
        <translation>Bestellungen daraus</translation>
    </message>
    <message>
        <source>Orders in the period by customers who were in the segment on the day before the order.</source>
        <translation>Bestellungen im Zeitraum von Kunden, die am Tag vor der Bestellung im Segment waren.</translation>
    </message>
    <message>
        <source>Revenue from it</source>
        <translation>Umsatz daraus</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>The first day the log knows this segment. Rebuilt days were worked out later from the orders as they are known now; recorded days were worked out when their data first came.</source>
        <translation>Der erste Tag, den das Protokoll von diesem Segment kennt. Rekonstruierte Tage wurden später aus den jetzt bekannten Bestellungen berechnet; aufgezeichnete Tage, als ihre Daten zuerst kamen.</translation>
    </message>
    <message>
        <source>The log of this segment knows %1 only.</source>
        <translation>Das Protokoll dieses Segments kennt nur %1.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>What the orders in the period came to, by customers who were in the segment on the day before the order; after discounts and refunds as known now.</source>
        <translation>Was die Bestellungen im Zeitraum ergaben, von Kunden, die am Tag vor der Bestellung im Segment waren; nach den jetzt bekannten Rabatten und Erstattungen.</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wer darin ist</translation>
    </message>
    <message>
        <source>all rebuilt</source>
        <translation>alles rekonstruiert</translation>
    </message>
    <message>
        <source>all recorded</source>
        <translation>alles aufgezeichnet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>recorded from %1</source>
        <translation>aufgezeichnet ab %1</translation>
    </message>
</context>
<context>
    <name>ui::SegmentsPage</name>
    <message>
        <source>&amp;Duplicate …</source>
        <translation>&amp;Duplizieren …</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;RFM group …</source>
        <translation>&amp;RFM-Gruppe …</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>A segment says who: who bought what, how often, when. Add the first one.</source>
        <translation>Ein Segment sagt, wer: wer was kaufte, wie oft, wann. Fügen Sie das erste hinzu.</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>Segment hinzufügen</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Alle Segmente</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Choose segments …</source>
        <translation>Segmente wählen …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>E&amp;xport as a file …</source>
        <translation>Als Datei e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Find a segment</source>
        <translation>Segment finden</translation>
    </message>
    <message>
        <source>From a &amp;template …</source>
        <translation>Aus einer &amp;Vorlage …</translation>
    </message>
    <message>
        <source>From a template …</source>
        <translation>Aus einer Vorlage …</translation>
    </message>
    <message>
        <source>Metrics as of %1</source>
        <translation>Kennzahlen, Stand %1</translation>
    </message>
    <message>
        <source>No segment has this in its name.</source>
        <translation>Kein Segment hat das im Namen.</translation>
    </message>
    <message>
        <source>No segment is in this group yet. Choose some, or add a new one.</source>
        <translation>In dieser Gruppe ist noch kein Segment. Wählen Sie welche oder fügen Sie ein neues hinzu.</translation>
    </message>
    <message>
        <source>No segments yet</source>
        <translation>Noch keine Segmente</translation>
    </message>
    <message>
        <source>RFM group …</source>
        <translation>RFM-Gruppe …</translation>
    </message>
    <message>
        <source>Re&amp;build history …</source>
        <translation>Verlauf &amp;rekonstruieren …</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Take out of the &amp;group</source>
        <translation>Aus der &amp;Gruppe nehmen</translation>
    </message>
    <message numerus="yes">
        <source>The log does not know every day from %1 to %2 of %n segment(s): %3. Choose a shorter period, rebuild their history, or import newer orders.</source>
        <translation>
            <numerusform>Das Protokoll kennt bei %n Segment nicht jeden Tag von %1 bis %2: %3. Wählen Sie einen kürzeren Zeitraum, rekonstruieren Sie den Verlauf oder importieren Sie neuere Bestellungen.</numerusform>
            <numerusform>Das Protokoll kennt bei %n Segmenten nicht jeden Tag von %1 bis %2: %3. Wählen Sie einen kürzeren Zeitraum, rekonstruieren Sie den Verlauf oder importieren Sie neuere Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers are of its last day, their change is since the day before it</source>
        <translation>Die Zahlen gelten für seinen letzten Tag, ihre Veränderung seit dem Tag davor</translation>
    </message>
    <message>
        <source>With &amp;conditions …</source>
        <translation>Mit &amp;Bedingungen …</translation>
    </message>
    <message>
        <source>With conditions …</source>
        <translation>Mit Bedingungen …</translation>
    </message>
    <message>
        <source>Working out %1 of %2 …</source>
        <translation>%1 von %2 wird berechnet …</translation>
    </message>
    <message>
        <source>Working out …</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>ui::Session</name>
    <message>
        <source>Bringing the log up to date</source>
        <translation>Das Protokoll wird auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>Filling the demo shop</source>
        <translation>Der Demo-Shop wird gefüllt</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation>Eine Version wird gesichert</translation>
    </message>
    <message>
        <source>Making a group</source>
        <translation>Eine Gruppe wird erstellt</translation>
    </message>
    <message>
        <source>Making a workspace</source>
        <translation>Ein Arbeitsbereich wird erstellt</translation>
    </message>
    <message>
        <source>Making the group “%1”</source>
        <translation>Die Gruppe „%1“ wird erstellt</translation>
    </message>
    <message>
        <source>Naming a version</source>
        <translation>Eine Version wird benannt</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Rebuilding the history</source>
        <translation>Der Verlauf wird rekonstruiert</translation>
    </message>
    <message>
        <source>Removing a version</source>
        <translation>Eine Version wird entfernt</translation>
    </message>
    <message>
        <source>Removing segments</source>
        <translation>Segmente werden entfernt</translation>
    </message>
    <message>
        <source>Removing the group</source>
        <translation>Die Gruppe wird entfernt</translation>
    </message>
    <message>
        <source>Renaming the group</source>
        <translation>Die Gruppe wird umbenannt</translation>
    </message>
    <message>
        <source>Saving the board</source>
        <translation>Das Board wird gespeichert</translation>
    </message>
    <message>
        <source>Saving the group</source>
        <translation>Die Gruppe wird gespeichert</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Die Einstellungen werden gespeichert</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>„%1“ wird gespeichert</translation>
    </message>
    <message>
        <source>Taking in segments</source>
        <translation>Segmente werden übernommen</translation>
    </message>
    <message>
        <source>Working out “%1”</source>
        <translation>„%1“ wird berechnet</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a file of segments.</source>
        <translation>„%1“ ist zu groß für eine Segmentdatei.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled orders, from the day of the cancellation on</source>
        <translation>Stornierte Bestellungen, ab dem Tag der Stornierung</translation>
    </message>
    <message>
        <source>Days that are logged already stay as they are until their history is rebuilt.</source>
        <translation>Bereits protokollierte Tage bleiben, wie sie sind, bis ihr Verlauf rekonstruiert wird.</translation>
    </message>
    <message>
        <source>First day of the log</source>
        <translation>Erster Tag des Protokolls</translation>
    </message>
    <message>
        <source>Fully refunded orders</source>
        <translation>Voll erstattete Bestellungen</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Shops</translation>
    </message>
    <message>
        <source>On a day of its own:</source>
        <translation>An einem eigenen Tag:</translation>
    </message>
    <message>
        <source>Orders that do not count as purchases</source>
        <translation>Bestellungen, die nicht als Käufe zählen</translation>
    </message>
    <message>
        <source>Rebuild the history of all segments by these settings</source>
        <translation>Verlauf aller Segmente nach diesen Einstellungen rekonstruieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Test orders</source>
        <translation>Testbestellungen</translation>
    </message>
    <message>
        <source>The log starts on the day of the earliest order</source>
        <translation>Das Protokoll beginnt am Tag der frühesten Bestellung</translation>
    </message>
    <message>
        <source>Time zone: %1 · Currency: %2</source>
        <translation>Zeitzone: %1 · Währung: %2</translation>
    </message>
    <message>
        <source>Voided orders</source>
        <translation>Ungültige Bestellungen</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>Einstellungen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>set by the first import</source>
        <translation>durch den ersten Import bestimmt</translation>
    </message>
</context>
<context>
    <name>ui::ShopValues</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the shop …</source>
        <translation>Der Shop wird durchgesehen …</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Add a segment</source>
        <translation>Segment hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl + wheel, pinch</source>
        <translation>Strg + Mausrad, Zweifingerzoom</translation>
    </message>
    <message>
        <source>Draw an arrow</source>
        <translation>Pfeil zeichnen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up what the hand is doing</source>
        <translation>Abbrechen, was die Hand gerade tut</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Move by a step</source>
        <translation>Um einen Schritt verschieben</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Das Bild verschieben</translation>
    </message>
    <message>
        <source>Next card or arrow</source>
        <translation>Nächste Karte oder nächster Pfeil</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Auf dem Board</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere wählen</translation>
    </message>
    <message>
        <source>Show the customers of a number</source>
        <translation>Die Kunden einer Zahl zeigen</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation>Tab, Umschalt + Tab</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>arrow keys; larger with Shift</source>
        <translation>Pfeiltasten; weiter mit Umschalt</translation>
    </message>
    <message>
        <source>click the number, Enter</source>
        <translation>Klick auf die Zahl, Eingabetaste</translation>
    </message>
    <message>
        <source>drag from a dot of a card</source>
        <translation>von einem Punkt einer Karte ziehen</translation>
    </message>
    <message>
        <source>drag it from the list, double click on empty canvas</source>
        <translation>aus der Liste ziehen, Doppelklick auf leere Fläche</translation>
    </message>
    <message>
        <source>drag on empty canvas, Shift + click</source>
        <translation>auf leerer Fläche ziehen, Umschalt + Klick</translation>
    </message>
    <message>
        <source>wheel, Space + drag, middle button</source>
        <translation>Mausrad, Leertaste + Ziehen, mittlere Taste</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add segments</source>
        <translation>Segmente hinzufügen</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Alle Segmente</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Daten bis %1</translation>
    </message>
    <message>
        <source>Drag a segment onto the board.
Drag from a dot to draw an arrow.</source>
        <translation>Segment auf das Board ziehen.
Von einem Punkt ziehen: Pfeil.</translation>
    </message>
    <message>
        <source>Find a segment</source>
        <translation>Segment finden</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Log since %1</source>
        <translation>Protokoll seit %1</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Segment groups</source>
        <translation>Segmentgruppen</translation>
    </message>
    <message>
        <source>Segments to add</source>
        <translation>Segmente zum Hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::StepsList</name>
    <message>
        <source>+ Add a later order</source>
        <translation>+ Spätere Bestellung</translation>
    </message>
    <message>
        <source>An order with</source>
        <translation>Eine Bestellung mit</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Innerhalb von wie vielen Tagen</translation>
    </message>
    <message>
        <source>and later, within</source>
        <translation>und später, innerhalb von</translation>
    </message>
    <message>
        <source>another with</source>
        <translation>eine andere mit</translation>
    </message>
    <message>
        <source>days (empty: at any time)</source>
        <translation>Tagen (leer: jederzeit)</translation>
    </message>
</context>
<context>
    <name>ui::TemplateDetails</name>
    <message>
        <source>%1 % of %2 customers, on %3</source>
        <translation>%1 % von %2 Kunden, am %3</translation>
    </message>
    <message>
        <source>An idea for a measure</source>
        <translation>Eine Idee für eine Maßnahme</translation>
    </message>
    <message>
        <source>Create segment</source>
        <translation>Segment erstellen</translation>
    </message>
    <message>
        <source>Customers on the last complete day</source>
        <translation>Kunden am letzten vollständigen Tag</translation>
    </message>
    <message>
        <source>Fill in the values to read it here.</source>
        <translation>Füllen Sie die Werte aus, um es hier zu lesen.</translation>
    </message>
    <message>
        <source>Give the segment a name.</source>
        <translation>Geben Sie dem Segment einen Namen.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Name des Segments</translation>
    </message>
    <message>
        <source>Open in the builder</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>There are no orders to count in yet.</source>
        <translation>Es gibt noch keine Bestellungen zum Zählen.</translation>
    </message>
    <message>
        <source>There is a segment of this name already.</source>
        <translation>Es gibt schon ein Segment dieses Namens.</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Wann es nützt</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdChoice</name>
    <message numerus="yes">
        <source>%Ln of %1 arrows hidden; all are counted.</source>
        <translation>
            <numerusform>%Ln von %1 Pfeilen verborgen; gezählt werden alle.</numerusform>
            <numerusform>%Ln von %1 Pfeilen verborgen; gezählt werden alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>All arrows are drawn.</source>
        <translation>Alle Pfeile werden gezeichnet.</translation>
    </message>
    <message>
        <source>Customers an arrow must count to be drawn</source>
        <translation>Kunden, die ein Pfeil zählen muss, um gezeichnet zu werden</translation>
    </message>
    <message>
        <source>Hide arrows below</source>
        <translation>Pfeile verbergen unter</translation>
    </message>
</context>
<context>
    <name>ui::TimeActions</name>
    <message>
        <source>&amp;Compare</source>
        <translation>V&amp;ergleichen</translation>
    </message>
    <message>
        <source>&amp;Play the period, or pause</source>
        <translation>Zeitraum &amp;abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Compare with &amp;nothing</source>
        <translation>Mit &amp;nichts vergleichen</translation>
    </message>
    <message>
        <source>Compare with the period &amp;before</source>
        <translation>Mit dem Zeitraum &amp;davor vergleichen</translation>
    </message>
    <message>
        <source>Compare with the same days last &amp;year</source>
        <translation>Mit denselben Tagen im &amp;Vorjahr vergleichen</translation>
    </message>
    <message>
        <source>Stop pla&amp;ying</source>
        <translation>Abspielen &amp;beenden</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
</context>
<context>
    <name>ui::TimelineDock</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Joined per day: %1</source>
        <translation>Eintritte pro Tag: %1</translation>
    </message>
    <message>
        <source>Moved from one day to the next: %1 → %2</source>
        <translation>Wechsel von einem Tag zum nächsten: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Moved from one day to the next: all %Ln arrow(s)</source>
        <translation>
            <numerusform>Wechsel von einem Tag zum nächsten: alle %Ln Pfeile</numerusform>
            <numerusform>Wechsel von einem Tag zum nächsten: alle %Ln Pfeile</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause and keep these days (space bar)</source>
        <translation>Anhalten und diese Tage behalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play again and again</source>
        <translation>Immer wieder abspielen</translation>
    </message>
    <message>
        <source>Play: let the period glide over the log (space bar)</source>
        <translation>Abspielen: den Zeitraum über das Protokoll gleiten lassen (Leertaste)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Stop and go back to where it began (Esc)</source>
        <translation>Anhalten und zum Ausgangspunkt zurückgehen (Esc)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>after a number of customers</comment>
        <translation>eingetreten</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>after a number of customers</comment>
        <translation>gewechselt</translation>
    </message>
</context>
<context>
    <name>ui::TimelineStrip</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Not every segment is logged on this day.</source>
        <translation>Nicht jedes Segment ist an diesem Tag protokolliert.</translation>
    </message>
    <message>
        <source>Rebuilt from orders, not recorded.</source>
        <translation>Aus Bestellungen rekonstruiert, nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ui::ValueList</name>
    <message>
        <source>A value is missing.</source>
        <translation>Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>or …</source>
        <translation>oder …</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ui::VersionsDialog</name>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name the version</source>
        <translation>Version benennen</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Benennen …</translation>
    </message>
    <message>
        <source>No version yet. One is kept with every save; with “Keep a version …” it gets a name and stays.</source>
        <translation>Noch keine Version. Mit jedem Speichern entsteht eine; mit „Version behalten …“ bekommt sie einen Namen und bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring changes the board that is open; until you save, it can be undone.</source>
        <translation>Wiederherstellen ändert das geöffnete Board; bis zum Speichern lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Versions of the board</source>
        <translation>Versionen des Boards</translation>
    </message>
</context>
<context>
    <name>ui::ViewActions</name>
    <message>
        <source>&amp;Back to the view before</source>
        <translation>&amp;Zurück zur vorigen Ansicht</translation>
    </message>
    <message>
        <source>&amp;Legend of widths</source>
        <translation>&amp;Legende der Breiten</translation>
    </message>
    <message>
        <source>All arrows as b&amp;road</source>
        <translation>Alle Pfeile gleich &amp;breit</translation>
    </message>
    <message>
        <source>At each segment, who came on no drawn arrow and who went on none</source>
        <translation>An jedem Segment, wer auf keinem gezeichneten Pfeil kam und wer auf keinem ging</translation>
    </message>
    <message>
        <source>F&amp;ocus on paths</source>
        <translation>&amp;Pfade hervorheben</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>Auswahl ein&amp;passen</translation>
    </message>
    <message>
        <source>From and to &amp;elsewhere</source>
        <translation>Von und nach &amp;anderswo</translation>
    </message>
    <message>
        <source>O&amp;verview map</source>
        <translation>Übersichts&amp;karte</translation>
    </message>
    <message>
        <source>Only the paths through what the mouse rests on, or what is selected, stay lit</source>
        <translation>Nur die Pfade durch das, worauf die Maus zeigt oder was gewählt ist, bleiben hell</translation>
    </message>
    <message>
        <source>Width by the lo&amp;garithm of the count</source>
        <translation>Breite nach &amp;Logarithmus der Zahl</translation>
    </message>
    <message>
        <source>Width by the s&amp;quare root of the count</source>
        <translation>Breite nach Quadrat&amp;wurzel der Zahl</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In the workspace you were in last, else in the demo shop</source>
        <translation>Im zuletzt offenen Arbeitsbereich, sonst im Demo-Shop</translation>
    </message>
    <message>
        <source>Journeyboard</source>
        <translation>Journeyboard</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Look at the segment templates</source>
        <translation>Segmentvorlagen ansehen</translation>
    </message>
    <message>
        <source>New workspace from an order export …</source>
        <translation>Neuer Arbeitsbereich aus Bestellexport …</translation>
    </message>
    <message>
        <source>No workspace was open here yet</source>
        <translation>Hier war noch kein Arbeitsbereich offen</translation>
    </message>
    <message>
        <source>Open a workspace …</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Or drop a CSV, a zip of CSVs or a workspace anywhere on this window. Shopify: Orders → Export → All orders, as a plain CSV file.</source>
        <translation>Oder lassen Sie eine CSV, ein ZIP mit CSVs oder einen Arbeitsbereich irgendwo auf dieses Fenster fallen. Shopify: Bestellungen → Exportieren → Alle Bestellungen, als einfache CSV-Datei.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>See how your customers move: import the orders of your shop, put segments on a board, draw arrows, and read how many customers went from one to the other.</source>
        <translation>Sehen Sie, wie Ihre Kunden wechseln: Importieren Sie die Bestellungen Ihres Shops, setzen Sie Segmente auf ein Board, zeichnen Sie Pfeile und lesen Sie ab, wie viele Kunden vom einen zum anderen gingen.</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>Demo-Shop ausprobieren</translation>
    </message>
</context>
<context>
    <name>ui::WhyCard</name>
    <message>
        <source>%1 is in it</source>
        <translation>%1 ist darin</translation>
    </message>
    <message>
        <source>%1 is not in it</source>
        <translation>%1 ist nicht darin</translation>
    </message>
    <message>
        <source>Any customer of the shop, in the segment or not</source>
        <translation>Ein beliebiger Kunde des Shops, im Segment oder nicht</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Customers who match</source>
        <translation>Zutreffende Kunden</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden finden</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Looking for customers …</source>
        <translation>Kunden werden gesucht …</translation>
    </message>
    <message>
        <source>No customer has this in their name.</source>
        <translation>Kein Kunde hat das im Namen.</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Auf niemanden trifft es zu.</translation>
    </message>
    <message>
        <source>Who is in it, and why</source>
        <translation>Wer darin ist, und warum</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhyDialog</name>
    <message>
        <source>%1 is counted</source>
        <translation>%1 wird gezählt</translation>
    </message>
    <message>
        <source>%1 is not counted</source>
        <translation>%1 wird nicht gezählt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Nobody has the key “%1”.</source>
        <translation>Niemand hat den Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>Nobody has “%1” in their e-mail or key.</source>
        <translation>Niemand hat „%1“ in E-Mail oder Schlüssel.</translation>
    </message>
    <message>
        <source>Solid: recorded days. Hatched: rebuilt days. Between the lines: the period. Dots: orders.</source>
        <translation>Durchgehend: aufgezeichnete Tage. Schraffiert: rekonstruierte Tage. Zwischen den Linien: der Zeitraum. Punkte: Bestellungen.</translation>
    </message>
    <message>
        <source>There is no arrow from a segment to itself.</source>
        <translation>Es gibt keinen Pfeil von einem Segment zu sich selbst.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Whom do you ask about?</source>
        <translation>Nach wem fragen Sie?</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Warum, oder warum nicht</translation>
    </message>
</context>
<context>
    <name>ui::WidthLegend</name>
    <message>
        <source>All arrows as broad</source>
        <translation>Alle Pfeile gleich breit</translation>
    </message>
    <message>
        <source>Customers moved</source>
        <translation>Gewechselte Kunden</translation>
    </message>
    <message>
        <source>Nobody moved</source>
        <translation>Niemand wechselte</translation>
    </message>
    <message>
        <source>Width of arrows: %1</source>
        <translation>Pfeilbreite: %1</translation>
    </message>
</context>
<context>
    <name>ui::WindowChoice</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days ago, the newer end</source>
        <translation>Tage her, das neuere Ende</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Not more than the first.</source>
        <translation>Nicht mehr als die erste Zahl.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>Tage her</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>jemals</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>in den letzten</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>on its anniversary</source>
        <translation>am Jahrestag</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>am oder nach</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>am oder vor</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>am Tag selbst</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ui::ZoomBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>How the board is looked at</source>
        <translation>Wie das Board angesehen wird</translation>
    </message>
    <message>
        <source>View ▾</source>
        <translation>Ansicht ▾</translation>
    </message>
</context>
</TS>
