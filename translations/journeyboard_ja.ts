<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source> and </source>
        <translation> かつ </translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1（%2段階）</translation>
    </message>
    <message>
        <source>%1 (own cut-offs)</source>
        <translation>%1（独自の区切り）</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 and %2 in one order</source>
        <translation>%1と%2を同じ注文で</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1が%2を含む</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation>%1が%2を含まない</translation>
    </message>
    <message>
        <source>%1 does not end with %2</source>
        <translation>%1が%2で終わらない</translation>
    </message>
    <message>
        <source>%1 does not match the pattern %2</source>
        <translation>%1がパターン%2に一致しない</translation>
    </message>
    <message>
        <source>%1 does not start with %2</source>
        <translation>%1が%2で始まらない</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation>%1が%2で終わる</translation>
    </message>
    <message>
        <source>%1 every morning</source>
        <translation>毎朝の%1</translation>
    </message>
    <message>
        <source>%1 fans (%2+)</source>
        <translation>%1のファン（%2+）</translation>
    </message>
    <message>
        <source>%1 first, %2 later</source>
        <translation>%1の後に%2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1件見つかりました</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1が%2</translation>
    </message>
    <message>
        <source>%1 is %2 or earlier</source>
        <translation>%1が%2以前</translation>
    </message>
    <message>
        <source>%1 is %2 or later</source>
        <translation>%1が%2以降</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1が%2より後</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1が%2より前</translation>
    </message>
    <message>
        <source>%1 is from %2 to %3</source>
        <translation>%1が%2から%3まで</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1が%2ではない</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3</source>
        <translation>%1が%2から%3まででない</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1がない</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1がある</translation>
    </message>
    <message>
        <source>%1 matches the pattern %2</source>
        <translation>%1がパターン%2に一致する</translation>
    </message>
    <message>
        <source>%1 of that kind</source>
        <translation>該当する注文のうち%1</translation>
    </message>
    <message>
        <source>%1 on Friday evening</source>
        <translation>金曜の夜の%1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1パーセント</translation>
    </message>
    <message>
        <source>%1 product line</source>
        <translation>商品ライン「%1」</translation>
    </message>
    <message>
        <source>%1 starts with %2</source>
        <translation>%1が%2で始まる</translation>
    </message>
    <message>
        <source>%1 to %2 days ago</source>
        <translation>%1～%2日前に</translation>
    </message>
    <message>
        <source>%1 to %2 times</source>
        <translation>%1～%2回</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1（条件：%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, later %2</source>
        <translation>%1、その後%2</translation>
    </message>
    <message>
        <source>%1, later, at most %2 on, %3</source>
        <translation>%1、その後%2以内に%3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n日前に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>(cancelled and other orders that do not count included)</source>
        <translation>（キャンセルなど対象外の注文も含めて）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(only cancelled and other orders that do not count)</source>
        <translation>（キャンセルなど対象外の注文のみ）</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>、かつ</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>、または</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A box for the whole season instead of ten small offers.</source>
        <translation>小さな特典を十回より、季節を通した一箱を。</translation>
    </message>
    <message>
        <source>A box of the week for Friday, announced on Thursday at noon.</source>
        <translation>金曜日の週替わりボックスを、木曜の昼に案内する。</translation>
    </message>
    <message>
        <source>A card, a small present, no condition attached.</source>
        <translation>カードと小さな贈り物を、条件なしで。</translation>
    </message>
    <message>
        <source>A common value: your shop has too few orders to say.</source>
        <translation>一般的な値です。ショップの注文がまだ少なく、算出できません。</translation>
    </message>
    <message>
        <source>A copy of the workspace could not be made as “%1”; nothing was changed. The disk may be full.</source>
        <translation>ワークスペースのコピーを「%1」として作成できませんでした。何も変更していません。ディスクの空きが不足している可能性があります。</translation>
    </message>
    <message>
        <source>A coupon for the second one while the first is remembered.</source>
        <translation>最初の購入の記憶が新しいうちに、2回目用のクーポンを。</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>グループには名前が必要です。</translation>
    </message>
    <message>
        <source>A habit of any kind: an order in most of the last eight weeks.</source>
        <translation>習慣全般：直近8週間のほとんどの週に注文がある顧客。</translation>
    </message>
    <message>
        <source>A habit: something for the family on the way home, Fridays from 5 to 10 in the evening.</source>
        <translation>習慣：金曜の17時から22時、帰り道に家族へのひと品。</translation>
    </message>
    <message>
        <source>A habit: the product, ordered between 6 and 11 in the morning, in most of the last weeks.</source>
        <translation>習慣：直近のほとんどの週で、朝6時から11時の間にこの商品を注文。</translation>
    </message>
    <message>
        <source>A letter. On paper.</source>
        <translation>手紙を。紙で。</translation>
    </message>
    <message>
        <source>A part of the demo shop is missing: install Journeyboard again.</source>
        <translation>デモショップの一部が見つかりません。Journeyboard を再インストールしてください。</translation>
    </message>
    <message>
        <source>A personal message about what they always bought; the offer only in the second one.</source>
        <translation>いつも買っていた商品についての個人的なメッセージを。特典は2通目で。</translation>
    </message>
    <message>
        <source>A present in the month in which nobody expects one.</source>
        <translation>誰も期待していない月に、贈り物を。</translation>
    </message>
    <message>
        <source>A reminder some days before the usual interval ends.</source>
        <translation>いつもの間隔が終わる数日前にリマインドを。</translation>
    </message>
    <message>
        <source>A reminder that names the product and the usual interval: “time for more?”</source>
        <translation>商品といつもの間隔を示すリマインド：「そろそろいかがですか？」</translation>
    </message>
    <message>
        <source>A reminder three weeks before the dates on which they gave.</source>
        <translation>前回贈り物をした日の3週間前にリマインドを。</translation>
    </message>
    <message>
        <source>A reminder with a small reason to come back: a sample, free shipping, news of the product they had.</source>
        <translation>戻るきっかけを添えたリマインド：サンプル、送料無料、買った商品の新情報。</translation>
    </message>
    <message>
        <source>A sample of the neighbour product in the parcel, not in a mail.</source>
        <translation>関連商品のサンプルを、メールではなく荷物に同梱する。</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>セグメントには名前が必要です。</translation>
    </message>
    <message>
        <source>A status they can see, and can lose.</source>
        <translation>目に見えて、失うこともあるステータスを。</translation>
    </message>
    <message>
        <source>A subscription that fits the rhythm they have.</source>
        <translation>今の周期に合った定期購入を。</translation>
    </message>
    <message>
        <source>A subscription, offered once, with the day of the week they already have.</source>
        <translation>いつもの曜日での定期購入を、一度だけ提案する。</translation>
    </message>
    <message>
        <source>A threshold for free shipping a little above their usual order.</source>
        <translation>いつもの注文額より少し上に送料無料の基準を設ける。</translation>
    </message>
    <message>
        <source>A translated welcome series, if there are enough.</source>
        <translation>人数が十分なら、その言語のウェルカムシリーズを。</translation>
    </message>
    <message>
        <source>A welcome series: how to use it, who makes it, what others bought next.</source>
        <translation>ウェルカムシリーズ：使い方、作り手、ほかの人が次に買った品。</translation>
    </message>
    <message>
        <source>A word of thanks from a person, within a day.</source>
        <translation>一日以内に、人からのお礼の言葉を。</translation>
    </message>
    <message>
        <source>A year since their first order, today</source>
        <translation>初回注文からちょうど1年</translation>
    </message>
    <message>
        <source>Abroad: not %1</source>
        <translation>海外：%1以外</translation>
    </message>
    <message>
        <source>Accepts SMS marketing</source>
        <translation>SMSマーケティングに同意</translation>
    </message>
    <message>
        <source>Accepts e-mail marketing</source>
        <translation>メールマーケティングに同意</translation>
    </message>
    <message>
        <source>Accepts e-mails, silent for %1 days</source>
        <translation>メール同意あり、%1日間注文なし</translation>
    </message>
    <message>
        <source>Accepts text messages</source>
        <translation>SMSに同意</translation>
    </message>
    <message>
        <source>Acquisition channel</source>
        <translation>獲得チャネル</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Active: days since the last order, at most</source>
        <translation>アクティブ：最終注文からの日数（上限）</translation>
    </message>
    <message>
        <source>Addresses at %1</source>
        <translation>%1のアドレス</translation>
    </message>
    <message>
        <source>Almost lost</source>
        <translation>離反寸前</translation>
    </message>
    <message>
        <source>Amount of a line</source>
        <translation>明細の金額</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Amount, at least</source>
        <translation>金額（下限）</translation>
    </message>
    <message>
        <source>An area by the beginning of its postcodes.</source>
        <translation>郵便番号の先頭で絞った地域。</translation>
    </message>
    <message>
        <source>An invoice, a person to call, a price for quantities.</source>
        <translation>請求書払い、電話できる担当者、数量割引を。</translation>
    </message>
    <message>
        <source>An order 366 to 730 days ago and none in the last 365: last year's customers.</source>
        <translation>366～730日前に注文があり、直近365日にはない、昨年の顧客。</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>別の商品</translation>
    </message>
    <message>
        <source>Another column of the customers file</source>
        <translation>顧客ファイルの別の列</translation>
    </message>
    <message>
        <source>Another program is writing “%1”. Close it there and try again.</source>
        <translation>別のプログラムが「%1」に書き込んでいます。そちらで閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Ask at the checkout or in the parcel, and say what for.</source>
        <translation>購入手続きや荷物の中で、目的を伝えて尋ねる。</translation>
    </message>
    <message>
        <source>Ask for a review after a week; send the second use of it after two.</source>
        <translation>1週間後にレビューを依頼し、2週間後に別の使い方を送る。</translation>
    </message>
    <message>
        <source>Ask for a story or a picture; show it.</source>
        <translation>エピソードや写真をお願いし、紹介する。</translation>
    </message>
    <message>
        <source>Ask for their opinion before a launch, and name them in it.</source>
        <translation>発売前に意見を聞き、その名前を紹介する。</translation>
    </message>
    <message>
        <source>Ask one question: why not? Then spend the budget on those who are still at risk.</source>
        <translation>一つだけ尋ねる：なぜですか？予算は、まだ離反しかけの顧客に使う。</translation>
    </message>
    <message>
        <source>Ask why, once, in one line.</source>
        <translation>理由を一度だけ、一行で尋ねる。</translation>
    </message>
    <message>
        <source>At least one order of %1 or more</source>
        <translation>%1以上の注文が1回以上</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>離反リスク</translation>
    </message>
    <message>
        <source>At risk from so many days on</source>
        <translation>離反リスクとみなす日数</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>平均注文額</translation>
    </message>
    <message>
        <source>Average order, at least</source>
        <translation>平均注文額（下限）</translation>
    </message>
    <message>
        <source>Back in stock, last day, parcel is here. Nothing else.</source>
        <translation>再入荷、最終日、荷物到着。それだけに。</translation>
    </message>
    <message>
        <source>Beginning of the postcode</source>
        <translation>郵便番号の先頭</translation>
    </message>
    <message>
        <source>Better pictures and sizes first, rules second.</source>
        <translation>まず写真とサイズ表示の改善、ルールはその後。</translation>
    </message>
    <message>
        <source>Big spenders, silent for %2 days</source>
        <translation>高額顧客、%2日間注文なし</translation>
    </message>
    <message>
        <source>Bought %1 again in the last %2 days</source>
        <translation>直近%2日に%1を再購入</translation>
    </message>
    <message>
        <source>Bought %1 again within %2 days</source>
        <translation>%2日以内に%1を再購入</translation>
    </message>
    <message>
        <source>Bought %1 once</source>
        <translation>%1を1回購入</translation>
    </message>
    <message>
        <source>Bought %1 twice</source>
        <translation>%1を2回購入</translation>
    </message>
    <message>
        <source>Bought %1, never %2</source>
        <translation>%1を購入、%2は未購入</translation>
    </message>
    <message>
        <source>Bought from the collection %1</source>
        <translation>コレクション「%1」から購入</translation>
    </message>
    <message>
        <source>Bought once, and now is the time at which others order again.</source>
        <translation>1回購入し、ほかの顧客なら再注文する時期に来ている顧客。</translation>
    </message>
    <message>
        <source>Bought something “%1”</source>
        <translation>「%1」を含む商品を購入</translation>
    </message>
    <message>
        <source>Buys again without an account</source>
        <translation>アカウントなしで再購入</translation>
    </message>
    <message>
        <source>Buys at %1</source>
        <translation>%1で購入</translation>
    </message>
    <message>
        <source>Buys one product, again and again</source>
        <translation>一つの商品を繰り返し購入</translation>
    </message>
    <message>
        <source>Buys only at a discount</source>
        <translation>割引時のみ購入</translation>
    </message>
    <message>
        <source>Buys through %1 and %2</source>
        <translation>%1と%2の両方で購入</translation>
    </message>
    <message>
        <source>Call, or write as a person would. Find out before offering anything.</source>
        <translation>電話するか、人として書く。何かを提案する前に、理由を知る。</translation>
    </message>
    <message>
        <source>Came back after %1 days or more</source>
        <translation>%1日以上あけて復帰</translation>
    </message>
    <message>
        <source>Came by paid clicks</source>
        <translation>有料クリックから来店</translation>
    </message>
    <message>
        <source>Came by the campaign %1</source>
        <translation>キャンペーン「%1」から来店</translation>
    </message>
    <message>
        <source>Came via: %1</source>
        <translation>流入元：%1</translation>
    </message>
    <message>
        <source>Came with a code, stayed without</source>
        <translation>コードで来店、コードなしで継続</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled in the last %1 days</source>
        <translation>直近%1日にキャンセル</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>チャンピオン</translation>
    </message>
    <message>
        <source>Champions (RFM)</source>
        <translation>チャンピオン（RFM）</translation>
    </message>
    <message>
        <source>Changed their RFM group in the last %1 days</source>
        <translation>直近%1日にRFMグループが変化</translation>
    </message>
    <message>
        <source>Check delivery by provider when a mailing reaches few.</source>
        <translation>配信が届きにくいときは、プロバイダーごとの到達を確認する。</translation>
    </message>
    <message>
        <source>Checking what is kept ready</source>
        <translation>保存済みデータを確認しています</translation>
    </message>
    <message>
        <source>Choose a value.</source>
        <translation>値を選んでください。</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>City of delivery</source>
        <translation>配送先の市区町村</translation>
    </message>
    <message>
        <source>City of the bill</source>
        <translation>請求先の市区町村</translation>
    </message>
    <message>
        <source>City of the customer</source>
        <translation>顧客の市区町村</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Compare on a board which first product makes repeat customers, and advertise that one.</source>
        <translation>どの最初の商品がリピーターにつながるかをボードで比べ、それを宣伝する。</translation>
    </message>
    <message>
        <source>Counting all movements</source>
        <translation>すべての移動を集計しています</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Country of delivery</source>
        <translation>配送先の国</translation>
    </message>
    <message>
        <source>Country of the bill</source>
        <translation>請求先の国</translation>
    </message>
    <message>
        <source>Country of the customer</source>
        <translation>顧客の国</translation>
    </message>
    <message>
        <source>Country of the latest order</source>
        <translation>最新の注文の国</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>クロスセル</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Customer journey</source>
        <translation>カスタマージャーニー</translation>
    </message>
    <message>
        <source>Customer tag</source>
        <translation>顧客タグ</translation>
    </message>
    <message>
        <source>Customers by the domain of their e-mail: one company, one university, one provider.</source>
        <translation>メールのドメインで見た顧客：会社、大学、プロバイダー。</translation>
    </message>
    <message>
        <source>Customers of both worlds, mostly the most faithful.</source>
        <translation>両方で買う、多くは最もロイヤルな顧客。</translation>
    </message>
    <message>
        <source>Customers of one brand who do not see the rest of the shop.</source>
        <translation>一つのブランドだけを見て、ほかを見ていない顧客。</translation>
    </message>
    <message>
        <source>Customers of one city: for a shop opening, a delivery route, a fair.</source>
        <translation>一つの街の顧客：出店、配送ルート、催事のために。</translation>
    </message>
    <message>
        <source>Customers of whose money much is refunded.</source>
        <translation>返金の割合が大きい顧客。</translation>
    </message>
    <message>
        <source>Customers the shop has marked: members, staff, press, wholesale.</source>
        <translation>ショップが印を付けた顧客：会員、スタッフ、報道、卸。</translation>
    </message>
    <message>
        <source>Customers who came back once and have stopped.</source>
        <translation>一度戻ったが、止まってしまった顧客。</translation>
    </message>
    <message>
        <source>Customers who cost money before they brought any.</source>
        <translation>売上の前に費用がかかった顧客。</translation>
    </message>
    <message>
        <source>Customers who cross from one sales channel to another.</source>
        <translation>ある販売チャネルから別のチャネルへ移る顧客。</translation>
    </message>
    <message>
        <source>Customers who try what there is. The best testers of anything new.</source>
        <translation>何でも試す顧客。新商品の最良のテスター。</translation>
    </message>
    <message>
        <source>Customers whose first order has its anniversary on the day.</source>
        <translation>その日が初回注文の記念日にあたる顧客。</translation>
    </message>
    <message>
        <source>Customers with a company in their address.</source>
        <translation>住所に会社名がある顧客。</translation>
    </message>
    <message>
        <source>Customers with a short rhythm of their own, over at least four orders.</source>
        <translation>4回以上の注文で、短い自分の周期を持つ顧客。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Day the customer was added</source>
        <translation>顧客の登録日</translation>
    </message>
    <message>
        <source>Days between the last two orders</source>
        <translation>直近2回の注文の間隔（日）</translation>
    </message>
    <message>
        <source>Days between the last two orders, at least</source>
        <translation>直近2回の注文の間隔（日、下限）</translation>
    </message>
    <message>
        <source>Days from first to second order</source>
        <translation>初回から2回目までの日数</translation>
    </message>
    <message>
        <source>Days in another segment</source>
        <translation>別のセグメントでの日数</translation>
    </message>
    <message>
        <source>Days must be between 1 and %1.</source>
        <translation>日数は1から%1の間で指定してください。</translation>
    </message>
    <message>
        <source>Days since first order</source>
        <translation>初回注文からの日数</translation>
    </message>
    <message>
        <source>Days since last order</source>
        <translation>最終注文からの日数</translation>
    </message>
    <message>
        <source>Days since the first order, at most</source>
        <translation>初回注文からの日数（上限）</translation>
    </message>
    <message>
        <source>Delivery times and feasts of their country, not of yours.</source>
        <translation>配送日数も祝祭日も、自国ではなく相手の国のものを。</translation>
    </message>
    <message>
        <source>Demographic</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Different products bought</source>
        <translation>購入した商品の種類数</translation>
    </message>
    <message>
        <source>Different products in the order</source>
        <translation>注文内の商品の種類数</translation>
    </message>
    <message>
        <source>Different products, at least</source>
        <translation>商品の種類数（下限）</translation>
    </message>
    <message>
        <source>Discount amount</source>
        <translation>割引額</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>割引コード</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Draw an arrow here from every way in, and see which way leads on.</source>
        <translation>各入口からここへ矢印を引き、どれが先へつながるかを見る。</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>メールのドメイン</translation>
    </message>
    <message>
        <source>Early access for a week, for them only.</source>
        <translation>この顧客だけに、1週間の先行販売を。</translation>
    </message>
    <message>
        <source>Early access, a say in new products, a note written by hand. No discounts.</source>
        <translation>先行販売、新商品への意見、手書きのひと言。割引はしない。</translation>
    </message>
    <message>
        <source>Every customer.</source>
        <translation>すべての顧客。</translation>
    </message>
    <message>
        <source>Everybody whose latest order left the country.</source>
        <translation>最新の注文が国外に送られた顧客。</translation>
    </message>
    <message>
        <source>Everybody with two orders or more: the target of most boards.</source>
        <translation>2回以上注文した顧客：多くのボードの到達点。</translation>
    </message>
    <message>
        <source>Faithful through the year, not only at feasts.</source>
        <translation>行事のときだけでなく、年間を通してロイヤル。</translation>
    </message>
    <message>
        <source>Fans of</source>
        <translation>ファンの対象</translation>
    </message>
    <message>
        <source>Fans of %1 who have not tried %2</source>
        <translation>%1のファンで%2は未購入</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初の商品</translation>
    </message>
    <message>
        <source>First %1, later %2</source>
        <translation>最初に%1、後に%2</translation>
    </message>
    <message>
        <source>First bought: %1</source>
        <translation>最初の購入：%1</translation>
    </message>
    <message>
        <source>First came to “%1”</source>
        <translation>最初の到着ページ「%1」</translation>
    </message>
    <message>
        <source>First order in a sales channel, lately: new online, or new offline customers.</source>
        <translation>最近その販売チャネルで初めて注文した、オンラインや店舗の新規顧客。</translation>
    </message>
    <message>
        <source>First order with a discount code</source>
        <translation>初回注文で割引コードを使用</translation>
    </message>
    <message>
        <source>First ordered on a weekend</source>
        <translation>初回注文が週末</translation>
    </message>
    <message>
        <source>First sales channel</source>
        <translation>最初の販売チャネル</translation>
    </message>
    <message>
        <source>First-time &amp; %1</source>
        <translation>初回・%1</translation>
    </message>
    <message>
        <source>First-time &amp; active</source>
        <translation>初回・アクティブ</translation>
    </message>
    <message>
        <source>First-time &amp; at risk</source>
        <translation>初回・離反リスク</translation>
    </message>
    <message>
        <source>First-time &amp; lost</source>
        <translation>初回・離反</translation>
    </message>
    <message>
        <source>From %1 to the full product within %2 days</source>
        <translation>%1から%2日以内に本商品へ</translation>
    </message>
    <message>
        <source>From so many days after the first order</source>
        <translation>初回注文からの日数（開始）</translation>
    </message>
    <message>
        <source>Fulfilment status</source>
        <translation>配送状況</translation>
    </message>
    <message>
        <source>Geographic</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Gives presents</source>
        <translation>ギフトを贈る</translation>
    </message>
    <message>
        <source>Good customers nobody may write to.</source>
        <translation>連絡の許可がない優良顧客。</translation>
    </message>
    <message>
        <source>Good customers who are later than most repeat orders come. The moment to act.</source>
        <translation>多くの再注文より遅れている優良顧客。今が働きかけのときです。</translation>
    </message>
    <message>
        <source>Greet them at the till by what they know from the site, and the other way round.</source>
        <translation>レジではサイトで見たことを、サイトでは店でのことを話題に迎える。</translation>
    </message>
    <message>
        <source>Habit: in how many of the last days, weeks or months</source>
        <translation>習慣：直近の日・週・月のうちいくつで注文したか</translation>
    </message>
    <message>
        <source>Half of all repeat orders come within %1 days.</source>
        <translation>再注文の半数は%1日以内に行われています。</translation>
    </message>
    <message>
        <source>Half of those who order twice do so within %1 days.</source>
        <translation>2回注文する顧客の半数は%1日以内に2回目を注文しています。</translation>
    </message>
    <message>
        <source>Has bought</source>
        <translation>購入済みの商品</translation>
    </message>
    <message>
        <source>Has never bought</source>
        <translation>未購入の商品</translation>
    </message>
    <message>
        <source>Have it ready before they ask; a card for the tenth one.</source>
        <translation>聞かれる前に用意を。10回目にはカードを添えて。</translation>
    </message>
    <message>
        <source>High average order, few orders: they stock up.</source>
        <translation>平均注文額が高く回数は少ない、まとめ買いの顧客。</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>自国</translation>
    </message>
    <message>
        <source>How the latest order was sent: who pays for speed, who collects.</source>
        <translation>最新の注文の配送方法：速達に払う人、店頭で受け取る人。</translation>
    </message>
    <message>
        <source>If many go this way by themselves, show it to the others earlier.</source>
        <translation>自然にこの道をたどる人が多ければ、ほかの人にも早めに示す。</translation>
    </message>
    <message>
        <source>If the tag means a wish, offer it by default the next time.</source>
        <translation>タグが要望を表すなら、次回は最初から用意する。</translation>
    </message>
    <message>
        <source>Import the file as the shop exported it; do not save it in a spreadsheet first.</source>
        <translation>ショップが書き出したファイルをそのまま取り込んでください。先に表計算ソフトで保存しないでください。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>取り込んでいます</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>In another segment</source>
        <translation>別のセグメントに在籍</translation>
    </message>
    <message>
        <source>In at least so many of the last 8 weeks</source>
        <translation>直近8週間のうちの週数（下限）</translation>
    </message>
    <message numerus="yes">
        <source>In the conditions of the segment(s) %1.</source>
        <translation>
            <numerusform>セグメント%1の条件で使われています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the group(s) %1.</source>
        <translation>
            <numerusform>グループ%1に入っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last days</source>
        <translation>直近の日数</translation>
    </message>
    <message>
        <source>Initial purchase</source>
        <translation>初回購入</translation>
    </message>
    <message>
        <source>Introduce a second brand through the first: made nearby, goes well with it.</source>
        <translation>最初のブランドを通して二つ目を紹介：近くで作られ、よく合うものを。</translation>
    </message>
    <message>
        <source>Invite by name of the street, not by newsletter.</source>
        <translation>ニュースレターではなく、通りの名前で招待する。</translation>
    </message>
    <message>
        <source>Invite them to what happens in that shop.</source>
        <translation>その店舗での催しに招待する。</translation>
    </message>
    <message>
        <source>It is a membership log: import it as a log instead.</source>
        <translation>これは在籍ログです。ログとして取り込んでください。</translation>
    </message>
    <message>
        <source>It looks like a discount export.</source>
        <translation>割引のエクスポートのようです。</translation>
    </message>
    <message>
        <source>Items bought</source>
        <translation>購入点数</translation>
    </message>
    <message>
        <source>Items in the order</source>
        <translation>注文の点数</translation>
    </message>
    <message>
        <source>Its %1 is no amount such as 1234.50.</source>
        <translation>%1 が 1234.50 のような金額ではありません。</translation>
    </message>
    <message>
        <source>Its Cancelled at is no date with an offset from UTC such as 2024-07-18 10:00:00 +0900.</source>
        <translation>Cancelled at が 2024-07-18 10:00:00 +0900 のようなUTC差付きの日時ではありません。</translation>
    </message>
    <message>
        <source>Its Created at is no date with an offset from UTC such as 2024-07-18 10:00:00 +0900.</source>
        <translation>Created at が 2024-07-18 10:00:00 +0900 のようなUTC差付きの日時ではありません。</translation>
    </message>
    <message>
        <source>Its Lineitem quantity is no number of pieces.</source>
        <translation>Lineitem quantity が個数ではありません。</translation>
    </message>
    <message>
        <source>Its columns are not separated by commas, as if a spreadsheet program had saved it.</source>
        <translation>列がカンマ区切りではありません。表計算ソフトで保存された可能性があります。</translation>
    </message>
    <message>
        <source>Its first columns are: %1.</source>
        <translation>先頭の列：%1。</translation>
    </message>
    <message>
        <source>Joined another segment</source>
        <translation>別のセグメントに加入</translation>
    </message>
    <message>
        <source>Judge the campaign by its customers' second orders, not by its clicks.</source>
        <translation>キャンペーンはクリックではなく、獲得した顧客の2回目の注文で評価する。</translation>
    </message>
    <message>
        <source>Keep mailing these; look for another channel to the others.</source>
        <translation>この顧客には送り続け、ほかの人には別のチャネルを探す。</translation>
    </message>
    <message>
        <source>Keep one account, one history and one basket for them.</source>
        <translation>アカウント、履歴、カートを一つにまとめる。</translation>
    </message>
    <message>
        <source>Keep the codes that bring such customers; drop the others.</source>
        <translation>こうした顧客を連れてくるコードを残し、ほかはやめる。</translation>
    </message>
    <message>
        <source>Know them by name. Ask them what is missing.</source>
        <translation>名前で覚え、足りないものを尋ねる。</translation>
    </message>
    <message>
        <source>Knows the shop: %1+ different products</source>
        <translation>店をよく知る：%1種類以上の商品</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>ランディングページ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Large first order (%1 or more)</source>
        <translation>高額な初回注文（%1以上）</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>最高注文額</translation>
    </message>
    <message>
        <source>Largest order, at least</source>
        <translation>最高注文額（下限）</translation>
    </message>
    <message>
        <source>Last had it sent by %1</source>
        <translation>前回の配送方法：%1</translation>
    </message>
    <message>
        <source>Late by their own rhythm</source>
        <translation>自分の周期より遅れ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後の商品</translation>
    </message>
    <message>
        <source>Later sales channel</source>
        <translation>後の販売チャネル</translation>
    </message>
    <message>
        <source>Leave them out of codes for a month and see what changes.</source>
        <translation>1か月コードを送らず、何が変わるかを見る。</translation>
    </message>
    <message>
        <source>Left another segment</source>
        <translation>別のセグメントから離脱</translation>
    </message>
    <message>
        <source>Life cycle (RFM)</source>
        <translation>ライフサイクル</translation>
    </message>
    <message>
        <source>Local events and local weather make good reasons to write.</source>
        <translation>地元の行事や天気は、連絡のよいきっかけになる。</translation>
    </message>
    <message>
        <source>Logging “%1”</source>
        <translation>「%1」を記録しています</translation>
    </message>
    <message>
        <source>Look what their first order had in common, and sell more of that.</source>
        <translation>初回注文の共通点を探し、それをもっと売る。</translation>
    </message>
    <message>
        <source>Look what they bought on the day they came back.</source>
        <translation>戻ってきた日に何を買ったかを見る。</translation>
    </message>
    <message>
        <source>Lost after so many days</source>
        <translation>離反とみなす日数</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>ロイヤル</translation>
    </message>
    <message>
        <source>Loyal &amp; %1</source>
        <translation>ロイヤル・%1</translation>
    </message>
    <message>
        <source>Loyal at the full price</source>
        <translation>定価でロイヤル</translation>
    </message>
    <message>
        <source>Loyal customers (%1+ orders)</source>
        <translation>ロイヤル顧客（%1回以上注文）</translation>
    </message>
    <message>
        <source>Loyal customers have at least 3 orders; with fewer there would be no repeat customers.</source>
        <translation>ロイヤル顧客は3回以上の注文とします。それより少ないとリピーターがいなくなります。</translation>
    </message>
    <message>
        <source>Make the next step from this page as short as it can be.</source>
        <translation>このページからの次の一歩を、できるだけ短くする。</translation>
    </message>
    <message>
        <source>Make the pair a set and name it.</source>
        <translation>組み合わせをセットにして名前を付ける。</translation>
    </message>
    <message>
        <source>Many orders and never a discount code: the best margin there is.</source>
        <translation>注文が多く、割引コードは一度もなし。利益率が最も高い顧客。</translation>
    </message>
    <message>
        <source>Mean days between orders</source>
        <translation>注文間隔の平均（日）</translation>
    </message>
    <message>
        <source>Median days between orders</source>
        <translation>注文間隔の中央値（日）</translation>
    </message>
    <message>
        <source>Median days between orders, at most</source>
        <translation>注文間隔の中央値（日、上限）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Months, at least</source>
        <translation>月数（下限）</translation>
    </message>
    <message>
        <source>Needs and habits</source>
        <translation>ニーズと習慣</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要フォロー</translation>
    </message>
    <message>
        <source>Never bought %1</source>
        <translation>%1を未購入</translation>
    </message>
    <message>
        <source>Never more than one thing in the basket</source>
        <translation>カートはいつも1点</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新規顧客</translation>
    </message>
    <message>
        <source>New customers of %1</source>
        <translation>%1の新規顧客</translation>
    </message>
    <message>
        <source>New customers whose very first order had the new product in it.</source>
        <translation>最初の注文に新商品が入っていた新規顧客。</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>New product %1: purchasers</source>
        <translation>新商品%1の購入者</translation>
    </message>
    <message>
        <source>Nine in ten repeat orders come within %1 days.</source>
        <translation>再注文の9割は%1日以内に行われています。</translation>
    </message>
    <message>
        <source>No order for days</source>
        <translation>注文のない日数</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>該当なし。</translation>
    </message>
    <message>
        <source>None of the orders of “%1” can be read. Line %2: %3 %4</source>
        <translation>「%1」の注文を一つも読み取れません。%2行目：%3 %4</translation>
    </message>
    <message>
        <source>None of the rows of “%1” can be read. Line %2: %3 %4</source>
        <translation>「%1」の行を一つも読み取れません。%2行目：%3 %4</translation>
    </message>
    <message>
        <source>Note on the customer</source>
        <translation>顧客メモ</translation>
    </message>
    <message>
        <source>Note on the order</source>
        <translation>注文メモ</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>注文回数</translation>
    </message>
    <message>
        <source>Offer the faster way before feasts to those who took it before.</source>
        <translation>以前に速い配送を選んだ人には、行事の前に速い配送を案内する。</translation>
    </message>
    <message>
        <source>Old friends: first order more than a year ago, last one lately.</source>
        <translation>古くからの顧客：初回は1年以上前、最新は最近。</translation>
    </message>
    <message>
        <source>On at least so many of the last 28 days</source>
        <translation>直近28日間のうちの日数（下限）</translation>
    </message>
    <message numerus="yes">
        <source>On the board(s) %1.</source>
        <translation>
            <numerusform>ボード%1に置かれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>One click to an account with all their orders in it.</source>
        <translation>ワンクリックで、すべての注文が入ったアカウントへ。</translation>
    </message>
    <message>
        <source>One order, later another</source>
        <translation>ある注文の後に別の注文</translation>
    </message>
    <message>
        <source>One product</source>
        <translation>ある商品</translation>
    </message>
    <message>
        <source>One reason to try the other way: fittings, tastings, click and collect.</source>
        <translation>もう一方を試すきっかけを：試着、試食、店頭受け取り。</translation>
    </message>
    <message>
        <source>One sales channel</source>
        <translation>ある販売チャネル</translation>
    </message>
    <message>
        <source>One strong offer, once. Whoever does not answer leaves the mailing list.</source>
        <translation>強い特典を一度だけ。反応がなければ配信リストから外す。</translation>
    </message>
    <message>
        <source>Online-only, or shop-only, customers.</source>
        <translation>オンラインのみ、または店舗のみの顧客。</translation>
    </message>
    <message>
        <source>Only ever bought %1</source>
        <translation>購入は%1のみ</translation>
    </message>
    <message>
        <source>Only ever bought through %1</source>
        <translation>購入は%1経由のみ</translation>
    </message>
    <message>
        <source>Opening the demo shop …</source>
        <translation>デモショップを開いています…</translation>
    </message>
    <message>
        <source>Order tag</source>
        <translation>注文タグ</translation>
    </message>
    <message>
        <source>Ordered last year, not yet this year</source>
        <translation>昨年は注文、今年はまだ</translation>
    </message>
    <message>
        <source>Orders after e-mails</source>
        <translation>メール経由で注文</translation>
    </message>
    <message>
        <source>Orders every %1 days or faster</source>
        <translation>%1日以内の周期で注文</translation>
    </message>
    <message>
        <source>Orders in %1 of the last 12 months</source>
        <translation>直近12か月のうち%1か月で注文</translation>
    </message>
    <message>
        <source>Orders nearly every week</source>
        <translation>ほぼ毎週注文</translation>
    </message>
    <message>
        <source>Orders of it, at least</source>
        <translation>その商品の注文回数（下限）</translation>
    </message>
    <message>
        <source>Orders tagged “%1”</source>
        <translation>タグ「%1」の注文</translation>
    </message>
    <message>
        <source>Orders to %1</source>
        <translation>%1への注文</translation>
    </message>
    <message>
        <source>Orders to the region %1</source>
        <translation>地域「%1」への注文</translation>
    </message>
    <message>
        <source>Orders, at least</source>
        <translation>注文回数（下限）</translation>
    </message>
    <message>
        <source>Overdue (days since last order ÷ own median)</source>
        <translation>遅れ（最終注文からの日数 ÷ 自分の中央値）</translation>
    </message>
    <message>
        <source>Part of the address</source>
        <translation>アドレスの一部</translation>
    </message>
    <message>
        <source>Part of the referrer</source>
        <translation>参照元の一部</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>支払状況</translation>
    </message>
    <message>
        <source>Pays by %1</source>
        <translation>支払方法：%1</translation>
    </message>
    <message>
        <source>Postcode of delivery</source>
        <translation>配送先の郵便番号</translation>
    </message>
    <message>
        <source>Postcode of the bill</source>
        <translation>請求先の郵便番号</translation>
    </message>
    <message>
        <source>Postcode of the customer</source>
        <translation>顧客の郵便番号</translation>
    </message>
    <message>
        <source>Postcodes from %1</source>
        <translation>郵便番号が%1から始まる</translation>
    </message>
    <message>
        <source>Presales of what is like it, a discount on giving it to others.</source>
        <translation>似た商品の先行予約、贈り物にすると割引。</translation>
    </message>
    <message>
        <source>Previous RFM group</source>
        <translation>前のRFMグループ</translation>
    </message>
    <message>
        <source>Previously loyal</source>
        <translation>以前のロイヤル</translation>
    </message>
    <message>
        <source>Price of a piece</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>商品カテゴリ</translation>
    </message>
    <message>
        <source>Product tag</source>
        <translation>商品タグ</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>商品タイプ</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>有望</translation>
    </message>
    <message>
        <source>Promote repeats</source>
        <translation>リピート促進</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>Purchase method</source>
        <translation>購入方法</translation>
    </message>
    <message>
        <source>Put the sources beside each other on a board, with an arrow to repeat customers from each.</source>
        <translation>流入元をボードに並べ、それぞれからリピーターへ矢印を引く。</translation>
    </message>
    <message>
        <source>Put them on a board between the groups and see which way most of them go.</source>
        <translation>ボードでグループの間に置き、多くがどちらへ行くかを見る。</translation>
    </message>
    <message>
        <source>Quantity of a line</source>
        <translation>明細の数量</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>RFMグループ</translation>
    </message>
    <message>
        <source>RFM group changed</source>
        <translation>RFMグループの変化</translation>
    </message>
    <message>
        <source>RFM: frequency score</source>
        <translation>RFM：頻度スコア</translation>
    </message>
    <message>
        <source>RFM: monetary score</source>
        <translation>RFM：金額スコア</translation>
    </message>
    <message>
        <source>RFM: recency score</source>
        <translation>RFM：最新度スコア</translation>
    </message>
    <message>
        <source>Rare but large orders</source>
        <translation>少ないが高額な注文</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ファイルを読んでいます</translation>
    </message>
    <message>
        <source>Reading the membership log</source>
        <translation>在籍ログを読んでいます</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>注文を読んでいます</translation>
    </message>
    <message>
        <source>Reading the orders was stopped.</source>
        <translation>注文の読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Referred by %1</source>
        <translation>参照元：%1</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>参照元</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>返金額</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>都道府県・地域</translation>
    </message>
    <message>
        <source>Region of delivery</source>
        <translation>配送先の都道府県・地域</translation>
    </message>
    <message>
        <source>Region of the bill</source>
        <translation>請求先の都道府県・地域</translation>
    </message>
    <message>
        <source>Region of the customer</source>
        <translation>顧客の都道府県・地域</translation>
    </message>
    <message>
        <source>Region of the latest order</source>
        <translation>最新の注文の都道府県・地域</translation>
    </message>
    <message>
        <source>Regular stories that show the charm of the product, without pressing.</source>
        <translation>押しつけずに商品の魅力を伝える話を、定期的に。</translation>
    </message>
    <message>
        <source>Regulars, silent for %2 days</source>
        <translation>常連、%2日間注文なし</translation>
    </message>
    <message>
        <source>Repeat &amp; %1</source>
        <translation>リピート・%1</translation>
    </message>
    <message>
        <source>Repeat &amp; active</source>
        <translation>リピート・アクティブ</translation>
    </message>
    <message>
        <source>Repeat &amp; at risk</source>
        <translation>リピート・離反リスク</translation>
    </message>
    <message>
        <source>Repeat &amp; lost</source>
        <translation>リピート・離反</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>リピーター</translation>
    </message>
    <message>
        <source>Repeat customers who get no e-mails</source>
        <translation>メールの届かないリピーター</translation>
    </message>
    <message>
        <source>Repeat customers who have only ever bought a single product.</source>
        <translation>一つの商品しか買ったことのないリピーター。</translation>
    </message>
    <message>
        <source>Repeat customers who have waited longer than they themselves usually do, each by their own measure.</source>
        <translation>それぞれ自分のいつもの間隔より長くあいているリピーター。</translation>
    </message>
    <message>
        <source>Repeat customers whose account is not in use.</source>
        <translation>アカウントを使っていないリピーター。</translation>
    </message>
    <message>
        <source>Repeat customers whose orders have one item each: delivery eats the margin.</source>
        <translation>注文がいつも1点のリピーター。配送費が利益を圧迫する。</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Reward the loyal</source>
        <translation>ロイヤル還元</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SMS marketing</source>
        <translation>SMSマーケティング</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>販売チャネル</translation>
    </message>
    <message>
        <source>Same-day delivery where enough of them live.</source>
        <translation>十分に住んでいる地域では当日配送を。</translation>
    </message>
    <message>
        <source>Say before the checkout what customs will cost.</source>
        <translation>購入手続きの前に、関税の額を伝える。</translation>
    </message>
    <message>
        <source>Say thank you without selling anything.</source>
        <translation>何も売らずに、お礼を伝える。</translation>
    </message>
    <message>
        <source>Second order is due</source>
        <translation>2回目の注文の時期</translation>
    </message>
    <message>
        <source>Second order within %1 days</source>
        <translation>%1日以内に2回目の注文</translation>
    </message>
    <message>
        <source>See on a board where they went afterwards.</source>
        <translation>その後どこへ移ったかをボードで見る。</translation>
    </message>
    <message>
        <source>Send to them on Saturdays, when they have time.</source>
        <translation>時間のある土曜日に送る。</translation>
    </message>
    <message>
        <source>Sends much back</source>
        <translation>返品が多い</translation>
    </message>
    <message>
        <source>Set their lifetime value against what a click costs.</source>
        <translation>顧客生涯価値をクリック単価と比べる。</translation>
    </message>
    <message>
        <source>Share of discounts</source>
        <translation>割引の割合</translation>
    </message>
    <message>
        <source>Share of discounts, at least percent</source>
        <translation>割引の割合（下限、%）</translation>
    </message>
    <message>
        <source>Share of orders</source>
        <translation>注文の割合</translation>
    </message>
    <message>
        <source>Share refunded</source>
        <translation>返金の割合</translation>
    </message>
    <message>
        <source>Share refunded, at least percent</source>
        <translation>返金の割合（下限、%）</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>配送方法</translation>
    </message>
    <message>
        <source>Shop location</source>
        <translation>店舗の場所</translation>
    </message>
    <message>
        <source>Shopify customers</source>
        <translation>Shopify の顧客</translation>
    </message>
    <message>
        <source>Shopify orders</source>
        <translation>Shopify の注文</translation>
    </message>
    <message>
        <source>Shopify products</source>
        <translation>Shopify の商品</translation>
    </message>
    <message>
        <source>Show new online customers the nearest shop, and new shop customers the site.</source>
        <translation>オンラインの新規顧客には最寄りの店を、店舗の新規顧客にはサイトを紹介する。</translation>
    </message>
    <message>
        <source>Show the better version first.</source>
        <translation>上位の商品を先に見せる。</translation>
    </message>
    <message>
        <source>Show the two together, with one sentence on why.</source>
        <translation>理由をひと言添えて、二つを一緒に見せる。</translation>
    </message>
    <message>
        <source>Show the whole line; one new product of it in every newsletter.</source>
        <translation>ライン全体を見せ、ニュースレターごとに新しい一品を。</translation>
    </message>
    <message>
        <source>Show value in the second message, no second code.</source>
        <translation>2通目では2枚目のコードではなく価値を伝える。</translation>
    </message>
    <message>
        <source>Signed up in the last %1 days, nothing bought</source>
        <translation>直近%1日に登録、購入なし</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <translation>最低注文額</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>流入元</translation>
    </message>
    <message>
        <source>Speak to each mark in its own words.</source>
        <translation>ブランドごとに、その言葉で語りかける。</translation>
    </message>
    <message>
        <source>Speaks: %1</source>
        <translation>言語：%1</translation>
    </message>
    <message>
        <source>Spent %1 in the last 365 days</source>
        <translation>直近365日に%1を支払い</translation>
    </message>
    <message>
        <source>Spent %1 or more</source>
        <translation>%1以上を支払い</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>アカウントの状態</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Surprise them. They did not ask for it.</source>
        <translation>驚かせる。頼まれたわけではないから。</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>タグ「%1」</translation>
    </message>
    <message>
        <source>Tell them first when something about it changes.</source>
        <translation>変更があるときは、最初に知らせる。</translation>
    </message>
    <message>
        <source>Tell them when the collection grows.</source>
        <translation>コレクションが増えたら知らせる。</translation>
    </message>
    <message>
        <source>Thank the site; ask what its readers want.</source>
        <translation>紹介元のサイトに感謝し、読者の要望を尋ねる。</translation>
    </message>
    <message>
        <source>Thank them, tell the story behind what they bought, and offer what goes with it.</source>
        <translation>お礼を伝え、買った品の背景を語り、合う品を提案する。</translation>
    </message>
    <message>
        <source>The audience of the next newsletter, and the one whose answer is worth measuring.</source>
        <translation>次のニュースレターの読者であり、反応を測る価値のある人たち。</translation>
    </message>
    <message>
        <source>The best by recency, frequency and amount at once, scored against the shop's own customers of each day.</source>
        <translation>最新度・頻度・金額のすべてで上位の顧客。各日の自店の顧客を基準に採点します。</translation>
    </message>
    <message>
        <source>The best of the present, not of the past.</source>
        <translation>過去ではなく、今の最良の顧客。</translation>
    </message>
    <message>
        <source>The board cannot be read: %1: %2.</source>
        <translation>ボードを読み取れません：%1：%2。</translation>
    </message>
    <message>
        <source>The board cannot be read: it is not JSON (line %1: %2).</source>
        <translation>ボードを読み取れません。JSONではありません（%1行目：%2）。</translation>
    </message>
    <message>
        <source>The board cannot be read: it must be a JSON object.</source>
        <translation>ボードを読み取れません。JSONオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The board “%1” is damaged in the workspace.</source>
        <translation>ボード「%1」はワークスペース内で破損しています。</translation>
    </message>
    <message>
        <source>The conditions lead back to themselves: %1.</source>
        <translation>条件が循環しています：%1。</translation>
    </message>
    <message>
        <source>The conditions of the segment “%1” cannot be read.</source>
        <translation>セグメント「%1」の条件を読み取れません。</translation>
    </message>
    <message>
        <source>The customers a shop lives on: more than one order, the last one recent.</source>
        <translation>ショップを支える顧客：2回以上注文し、最新の注文も最近。</translation>
    </message>
    <message>
        <source>The customers of one shop or till.</source>
        <translation>一つの店舗やレジの顧客。</translation>
    </message>
    <message>
        <source>The day the customer was added is no date such as 2024-07-18.</source>
        <translation>顧客の登録日が 2024-07-18 のような日付ではありません。</translation>
    </message>
    <message>
        <source>The days must rise: active, cooling down, at risk.</source>
        <translation>日数は、アクティブ、沈静化、離反リスクの順に大きくしてください。</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed in “%1”. Free some space and try again.</source>
        <translation>ディスクがいっぱいです。「%1」は何も変更していません。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk may be full: free some space or choose another folder.</source>
        <translation>ディスクの空きが不足している可能性があります。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk reported an error while writing.</source>
        <translation>書き込み中にディスクのエラーが起きました。</translation>
    </message>
    <message>
        <source>The file holds no segments of Journeyboard: “journeyboard”, its version, is missing.</source>
        <translation>ファイルに Journeyboard のセグメントがありません。バージョンを示す「journeyboard」がありません。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: line %1, %2.</source>
        <translation>ファイルが正しいJSONではありません：%1行目、%2。</translation>
    </message>
    <message>
        <source>The first rung of a ladder to a product: everybody who does not know it yet.</source>
        <translation>商品へのはしごの1段目：まだ知らない顧客全員。</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written. Save a copy in a folder of yours.</source>
        <translation>「%1」のフォルダーに書き込めません。ご自分のフォルダーにコピーを保存してください。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>The group does not exist any more.</source>
        <translation>このグループはもうありません。</translation>
    </message>
    <message>
        <source>The group is not in the workspace any more.</source>
        <translation>このグループはもうワークスペースにありません。</translation>
    </message>
    <message>
        <source>The history cannot be rebuilt through %1: the orders are complete only through %2. Import newer ones, or say through which day they are complete.</source>
        <translation>%1までの履歴を再構築できません。注文がそろっているのは%2までです。新しい注文を取り込むか、どの日までそろっているかを指定してください。</translation>
    </message>
    <message>
        <source>The history cannot be rebuilt through %1: there are no orders yet. Import an export of them first.</source>
        <translation>%1までの履歴を再構築できません。注文がまだありません。先に注文のエクスポートを取り込んでください。</translation>
    </message>
    <message>
        <source>The history of “%1” cannot be rebuilt through %2: it begins on %3.</source>
        <translation>「%1」の履歴を%2まで再構築できません。履歴は%3から始まります。</translation>
    </message>
    <message>
        <source>The largest tenth of the orders reach %1.</source>
        <translation>上位1割の注文は%1に達しています。</translation>
    </message>
    <message>
        <source>The one mail of the year with the best chance. Make it about their first order.</source>
        <translation>一年で最も届く一通。初回の注文を話題にする。</translation>
    </message>
    <message>
        <source>The order has no date: its Created at is blank.</source>
        <translation>注文に日付がありません。Created at が空です。</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>もう一方の商品</translation>
    </message>
    <message>
        <source>The plainest list for cross-selling: they have the one and not the other.</source>
        <translation>最もわかりやすいクロスセルのリスト：一方を持ち、もう一方を持っていない。</translation>
    </message>
    <message>
        <source>The product has no Title.</source>
        <translation>商品に Title がありません。</translation>
    </message>
    <message>
        <source>The row does not say which order it belongs to: its Name is blank.</source>
        <translation>どの注文の行かわかりません。Name が空です。</translation>
    </message>
    <message>
        <source>The row does not say which product it belongs to: its Handle is blank.</source>
        <translation>どの商品の行かわかりません。Handle が空です。</translation>
    </message>
    <message>
        <source>The row has %1 columns, the header has %2.</source>
        <translation>行の列数は%1、見出しの列数は%2です。</translation>
    </message>
    <message>
        <source>The row says neither an id nor an e-mail nor a phone, so nobody can be told by it.</source>
        <translation>IDもメールも電話番号もなく、誰の行か特定できません。</translation>
    </message>
    <message>
        <source>The segment does not exist any more.</source>
        <translation>このセグメントはもうありません。</translation>
    </message>
    <message>
        <source>The segment group of the board “%1” is gone.</source>
        <translation>ボード「%1」のセグメントグループがありません。</translation>
    </message>
    <message>
        <source>The segment is not in the workspace any more.</source>
        <translation>このセグメントはもうワークスペースにありません。</translation>
    </message>
    <message>
        <source>The segment “%1” asks for itself: %2.</source>
        <translation>セグメント「%1」が自分自身を参照しています：%2。</translation>
    </message>
    <message>
        <source>The segment “%1” asks for the segment “%2”, which is not in the workspace. Add that one first.</source>
        <translation>セグメント「%1」は、ワークスペースにないセグメント「%2」を参照しています。先にそちらを追加してください。</translation>
    </message>
    <message>
        <source>The shortest way to a first order: the best seller, explained.</source>
        <translation>初回注文への最短の道：売れ筋を、わかりやすく。</translation>
    </message>
    <message>
        <source>The tenth of the customers that carries the shop.</source>
        <translation>ショップを支える上位1割の顧客。</translation>
    </message>
    <message>
        <source>The tenth of the customers who paid most reach %1.</source>
        <translation>支払額の上位1割の顧客は%1に達しています。</translation>
    </message>
    <message>
        <source>The tenth of the customers with the most orders have %1 or more.</source>
        <translation>注文回数の上位1割の顧客は%1回以上です。</translation>
    </message>
    <message>
        <source>The tenth of the customers with the most orders.</source>
        <translation>注文回数の上位1割の顧客。</translation>
    </message>
    <message>
        <source>The time zone %1 does not fit the file, whose times are at %2 from UTC. Choose the zone of the shop (--timezone).</source>
        <translation>タイムゾーン %1 はファイルに合いません。ファイルの時刻のUTC差は %2 です。ショップのタイムゾーンを選んでください（--timezone）。</translation>
    </message>
    <message>
        <source>The time zone of this computer, %1, does not fit the file, whose times are at %2 from UTC. Say which zone the shop is in (--timezone).</source>
        <translation>このコンピューターのタイムゾーン %1 はファイルに合いません。ファイルの時刻のUTC差は %2 です。ショップのタイムゾーンを指定してください（--timezone）。</translation>
    </message>
    <message>
        <source>The workspace “%1” could not do what was asked.</source>
        <translation>ワークスペース「%1」で要求された処理を実行できませんでした。</translation>
    </message>
    <message>
        <source>The zip “%1” holds a link instead of a file. Unpack it and import the CSV of the orders.</source>
        <translation>ZIP「%1」にはファイルではなくリンクが入っています。展開して注文のCSVを取り込んでください。</translation>
    </message>
    <message>
        <source>The zip “%1” holds more than 1,000 files. Unpack it and import the CSV of the orders.</source>
        <translation>ZIP「%1」には1,000を超えるファイルが入っています。展開して注文のCSVを取り込んでください。</translation>
    </message>
    <message>
        <source>The zip “%1” holds no CSV file. Import the CSV or zip of the orders as the shop exported it.</source>
        <translation>ZIP「%1」にCSVファイルがありません。ショップが書き出した注文のCSVまたはZIPをそのまま取り込んでください。</translation>
    </message>
    <message>
        <source>The zip “%1” is damaged or cut off. Export or download it again and import that; nothing was changed.</source>
        <translation>ZIP「%1」は破損しているか途中で切れています。もう一度書き出すかダウンロードして取り込んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>The zip “%1” is protected with a password. Unpack it and import the CSV in it.</source>
        <translation>ZIP「%1」はパスワードで保護されています。展開して中のCSVを取り込んでください。</translation>
    </message>
    <message>
        <source>The zip “%1” unpacks to far more than an order export has, as a harmful file would. Unpack it yourself and import the CSV if you trust it.</source>
        <translation>ZIP「%1」は展開すると注文のエクスポートとしては異常に大きく、有害なファイルの可能性があります。信頼できる場合は、ご自分で展開してCSVを取り込んでください。</translation>
    </message>
    <message>
        <source>There is a group “%1” already. Choose another name.</source>
        <translation>グループ「%1」はすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is a segment “%1” already. Choose another name, or edit that one.</source>
        <translation>セグメント「%1」はすでにあります。別の名前にするか、そちらを編集してください。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>There is no place to keep unsaved changes.</source>
        <translation>未保存の変更を残す場所がありません。</translation>
    </message>
    <message>
        <source>There is no segment and no group in the file.</source>
        <translation>ファイルにセグメントもグループもありません。</translation>
    </message>
    <message>
        <source>There is no template “%1” with these values.</source>
        <translation>この値に対応するテンプレート「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Use a name such as Asia/Tokyo or Europe/Berlin.</source>
        <translation>タイムゾーン「%1」はありません。Asia/Tokyo や Europe/Berlin のような名前を使ってください。</translation>
    </message>
    <message>
        <source>There is no workspace “%1”.</source>
        <translation>ワークスペース「%1」がありません。</translation>
    </message>
    <message>
        <source>These segments ask for each other in a circle: %1. One of them must do without.</source>
        <translation>これらのセグメントは互いに循環して参照しています：%1。どれか一つの参照を外してください。</translation>
    </message>
    <message>
        <source>They know nothing else of the shop yet: a welcome series of its own.</source>
        <translation>ショップのことをまだほかに知らない顧客。専用のウェルカムシリーズを。</translation>
    </message>
    <message>
        <source>This must be a number from 0 to 100.</source>
        <translation>0から100までの数でなければなりません。</translation>
    </message>
    <message>
        <source>This must be a whole number from 1 on.</source>
        <translation>1以上の整数でなければなりません。</translation>
    </message>
    <message>
        <source>This must be an amount like 150.00.</source>
        <translation>150.00 のような金額でなければなりません。</translation>
    </message>
    <message>
        <source>This segment group does not exist any more.</source>
        <translation>このセグメントグループはもうありません。</translation>
    </message>
    <message>
        <source>This state of the board cannot be read any more.</source>
        <translation>ボードのこの状態はもう読み取れません。</translation>
    </message>
    <message>
        <source>This version does not exist any more.</source>
        <translation>このバージョンはもうありません。</translation>
    </message>
    <message>
        <source>This workspace counts its days in %1; they cannot be mixed with days in %2. Leave the time zone out, or import into a new workspace.</source>
        <translation>このワークスペースの日付は %1 で数えており、%2 の日付と混在できません。タイムゾーンの指定を外すか、新しいワークスペースに取り込んでください。</translation>
    </message>
    <message>
        <source>Three in four repeat orders come within %1 days.</source>
        <translation>再注文の4分の3は%1日以内に行われています。</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time the second message of the trial series by this number of days.</source>
        <translation>お試し後の2通目は、この日数に合わせて送る。</translation>
    </message>
    <message>
        <source>Times their own usual interval, at least</source>
        <translation>いつもの間隔の倍数（下限）</translation>
    </message>
    <message>
        <source>To follow everybody whose first order lies only some days back.</source>
        <translation>初回注文から数日の顧客を追うために。</translation>
    </message>
    <message>
        <source>To look only at customers in movement, in whichever direction.</source>
        <translation>方向を問わず、動きのあった顧客だけを見るために。</translation>
    </message>
    <message>
        <source>To measure how many customers never came back after their first order.</source>
        <translation>初回注文の後に戻らなかった顧客の数を測るために。</translation>
    </message>
    <message>
        <source>To notice the day on which one of the best customers slips, not the quarter after.</source>
        <translation>優良顧客が離れはじめた日に気づくために。四半期後では遅すぎます。</translation>
    </message>
    <message>
        <source>To reach customers of one order before they are forgotten, and are lost.</source>
        <translation>1回購入の顧客が忘れて離れてしまう前に働きかけるために。</translation>
    </message>
    <message>
        <source>To see who bought once, and recently enough that a second order can be hoped for.</source>
        <translation>1回購入し、2回目が期待できるほど最近の顧客を見るために。</translation>
    </message>
    <message>
        <source>To so many days</source>
        <translation>日数（終了）</translation>
    </message>
    <message>
        <source>Total before refunds</source>
        <translation>返金前の合計</translation>
    </message>
    <message>
        <source>Total spent</source>
        <translation>累計支払額</translation>
    </message>
    <message>
        <source>Total spent, at least</source>
        <translation>累計支払額（下限）</translation>
    </message>
    <message>
        <source>Treat the word as a taste: pick the next product of the newsletter by it.</source>
        <translation>その言葉を好みととらえ、次のニュースレターの商品を選ぶ。</translation>
    </message>
    <message>
        <source>Trial buyers who stayed: the trial on the first order, something else soon after.</source>
        <translation>お試しから定着した顧客：初回でお試し商品、まもなく別の商品。</translation>
    </message>
    <message>
        <source>Trial buyers: %1, nothing else yet</source>
        <translation>お試し購入者：%1のみ</translation>
    </message>
    <message>
        <source>Trial product</source>
        <translation>お試し商品</translation>
    </message>
    <message>
        <source>UTM campaign</source>
        <translation>UTMキャンペーン</translation>
    </message>
    <message>
        <source>UTM content</source>
        <translation>UTMコンテンツ</translation>
    </message>
    <message>
        <source>UTM medium</source>
        <translation>UTMメディア</translation>
    </message>
    <message>
        <source>UTM source</source>
        <translation>UTMソース</translation>
    </message>
    <message>
        <source>UTM term</source>
        <translation>UTMキーワード</translation>
    </message>
    <message>
        <source>Used the code %1</source>
        <translation>コード「%1」を使用</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>販売元</translation>
    </message>
    <message>
        <source>Wake up the hibernating</source>
        <translation>休眠の掘り起こし</translation>
    </message>
    <message>
        <source>Ways to enjoy it, what goes with it, how it came to be.</source>
        <translation>楽しみ方、合うもの、生まれた背景。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Were champions, are not any more (RFM)</source>
        <translation>元チャンピオン（RFM）</translation>
    </message>
    <message>
        <source>What is new since they were here last, in one picture.</source>
        <translation>前回の来店から何が新しくなったかを、一枚の画像で。</translation>
    </message>
    <message>
        <source>What won these customers: the product was in their first order.</source>
        <translation>その商品が最初の注文に入っていた、獲得のきっかけになった顧客。</translation>
    </message>
    <message>
        <source>Whatever the shop marks its orders with: gift wrapping, subscription, wholesale.</source>
        <translation>ショップが注文に付ける印：ギフト包装、定期購入、卸。</translation>
    </message>
    <message>
        <source>When this segment stops growing, the product needs a second story.</source>
        <translation>このセグメントが伸びなくなったら、商品に次の物語が必要です。</translation>
    </message>
    <message>
        <source>Where customers came from when they first ordered.</source>
        <translation>初回注文のとき、顧客がどこから来たか。</translation>
    </message>
    <message>
        <source>Where the latest order went, by country.</source>
        <translation>最新の注文の送り先（国別）。</translation>
    </message>
    <message>
        <source>Where the latest order went, by region, state or prefecture.</source>
        <translation>最新の注文の送り先（地域・州・都道府県別）。</translation>
    </message>
    <message>
        <source>Whether a new product is liked, not only tried: at least two orders of it, lately.</source>
        <translation>新商品が試されただけでなく気に入られたか：最近2回以上の注文。</translation>
    </message>
    <message>
        <source>Whether discounts win customers or only orders: a code on one order, none on a later one.</source>
        <translation>割引で得たのは顧客か注文だけか：ある注文でコードを使い、後の注文では使っていない。</translation>
    </message>
    <message>
        <source>Whether weekend advertising wins customers who stay.</source>
        <translation>週末の広告が、定着する顧客を獲得しているか。</translation>
    </message>
    <message>
        <source>Which language customers use the shop in.</source>
        <translation>顧客がショップを使う言語。</translation>
    </message>
    <message>
        <source>Which line suits them? Three questions, one recommendation.</source>
        <translation>どのラインが合うか。三つの質問で、一つのおすすめを。</translation>
    </message>
    <message>
        <source>Which page opened the door: the landing page of the first order.</source>
        <translation>入口になったページ：初回注文のランディングページ。</translation>
    </message>
    <message>
        <source>Which way customers go from the product that won them: X on one order, Y on a later one.</source>
        <translation>獲得のきっかけの商品からどこへ進むか：ある注文でX、後の注文でY。</translation>
    </message>
    <message>
        <source>Who already puts two products into one basket.</source>
        <translation>すでに二つの商品を同時に買っている顧客。</translation>
    </message>
    <message>
        <source>Who buys a product again and again: the top of its ladder.</source>
        <translation>商品を繰り返し買う顧客：はしごの最上段。</translation>
    </message>
    <message>
        <source>Who buys from a collection of the shop, whatever the product.</source>
        <translation>商品を問わず、あるコレクションから買う顧客。</translation>
    </message>
    <message>
        <source>Who buys from a line of products, by the type the shop gives them.</source>
        <translation>ショップの商品タイプで見た、ある商品ラインの購入者。</translation>
    </message>
    <message>
        <source>Who buys products with a word in their name, where the shop has no product types.</source>
        <translation>商品タイプがない店で、商品名にある言葉を含む商品の購入者。</translation>
    </message>
    <message>
        <source>Who came back fast: the best sign of a customer who stays.</source>
        <translation>すぐに戻ってきた顧客：定着の最良のしるし。</translation>
    </message>
    <message>
        <source>Who came back for a product: the third rung of its ladder.</source>
        <translation>ある商品のために戻った顧客：はしごの3段目。</translation>
    </message>
    <message>
        <source>Who came by a link on another site.</source>
        <translation>ほかのサイトのリンクから来た顧客。</translation>
    </message>
    <message>
        <source>Who can spend that much has done so at least once.</source>
        <translation>それだけ支払える人は、少なくとも一度は支払っています。</translation>
    </message>
    <message>
        <source>Who changed their mind lately.</source>
        <translation>最近、気が変わった顧客。</translation>
    </message>
    <message>
        <source>Who has bought the new product; on a board, the arrows into it say what they were fans of before.</source>
        <translation>新商品の購入者。ボードでは、入ってくる矢印が以前の好みを示します。</translation>
    </message>
    <message>
        <source>Who has never paid the full price, on more than one order.</source>
        <translation>2回以上注文し、定価で買ったことがない顧客。</translation>
    </message>
    <message>
        <source>Who has only had the trial: one order, with the trial product in it.</source>
        <translation>お試しだけの顧客：お試し商品を含む注文が1回。</translation>
    </message>
    <message>
        <source>Who has tried a product: the second rung of its ladder.</source>
        <translation>商品を試した顧客：はしごの2段目。</translation>
    </message>
    <message>
        <source>Who left an address and has not ordered yet.</source>
        <translation>連絡先を残し、まだ注文していない人。</translation>
    </message>
    <message>
        <source>Who may be written to and has not ordered for a while.</source>
        <translation>連絡の許可があり、しばらく注文のない顧客。</translation>
    </message>
    <message>
        <source>Who may get a message on the phone: for what is urgent and rare.</source>
        <translation>携帯へのメッセージを許可した顧客。急ぎでまれな連絡のために。</translation>
    </message>
    <message>
        <source>Who ordered often and has stopped.</source>
        <translation>よく注文していたが、止まった顧客。</translation>
    </message>
    <message>
        <source>Who paid much and has stopped: each of them is worth an hour of somebody's time.</source>
        <translation>多く支払っていたが止まった顧客。一人ひとりに1時間かける価値があります。</translation>
    </message>
    <message>
        <source>Who refills a product before it can have run out long ago.</source>
        <translation>なくなって間もないうちに買い足す顧客。</translation>
    </message>
    <message>
        <source>Who returned after a long silence: did the campaign wake them?</source>
        <translation>長い沈黙の後に戻った顧客：キャンペーンの効果か。</translation>
    </message>
    <message>
        <source>Who sends orders to another country, region or city than the bill, or writes of a present in the note.</source>
        <translation>請求先と異なる国・地域・街へ送るか、メモにギフトと書く顧客。</translation>
    </message>
    <message>
        <source>Who trusted the shop with a large order at once.</source>
        <translation>最初から高額な注文を任せてくれた顧客。</translation>
    </message>
    <message>
        <source>Who uses a payment method: worth knowing before it is changed or dropped.</source>
        <translation>ある支払方法の利用者。変更や廃止の前に知っておくべきこと。</translation>
    </message>
    <message>
        <source>Who was won by a price.</source>
        <translation>価格で獲得した顧客。</translation>
    </message>
    <message>
        <source>Whom a certain code reached.</source>
        <translation>あるコードが届いた顧客。</translation>
    </message>
    <message>
        <source>Whom mails reach: an order whose link came from a mail.</source>
        <translation>メールが届く顧客：メールのリンクからの注文。</translation>
    </message>
    <message>
        <source>Whom one campaign won, and what became of them.</source>
        <translation>あるキャンペーンで獲得した顧客と、その後。</translation>
    </message>
    <message>
        <source>Whom to tell first about a new product: those who love its neighbour.</source>
        <translation>新商品を最初に伝えたい相手：近い商品のファン。</translation>
    </message>
    <message>
        <source>Widen what they buy: neighbours of their favourite, bundles, new products first.</source>
        <translation>買う幅を広げる：お気に入りに近い商品、セット、新商品の先行案内。</translation>
    </message>
    <message>
        <source>With us for over a year, and active</source>
        <translation>1年以上の付き合いでアクティブ</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>期間（日数）</translation>
    </message>
    <message>
        <source>Won by %1</source>
        <translation>%1で獲得</translation>
    </message>
    <message>
        <source>Word in the note on the order</source>
        <translation>注文メモの言葉</translation>
    </message>
    <message>
        <source>Word in the product's name</source>
        <translation>商品名の言葉</translation>
    </message>
    <message>
        <source>Working out the metrics was stopped.</source>
        <translation>指標の計算を中止しました。</translation>
    </message>
    <message>
        <source>Working out the past of “%1”</source>
        <translation>「%1」の過去を計算しています</translation>
    </message>
    <message>
        <source>Working out who is in the segment</source>
        <translation>セグメントの顧客を計算しています</translation>
    </message>
    <message>
        <source>Working out who is in which segment …</source>
        <translation>各セグメントの顧客を計算しています…</translation>
    </message>
    <message>
        <source>Working out “%1”</source>
        <translation>「%1」を計算しています</translation>
    </message>
    <message>
        <source>Write at the time of year at which they bought.</source>
        <translation>買っていた季節に連絡する。</translation>
    </message>
    <message>
        <source>Writing the membership log</source>
        <translation>在籍ログを書き込んでいます</translation>
    </message>
    <message>
        <source>Your data do not say this of customers: import the customers export, too.</source>
        <translation>データに顧客のこの情報がありません。顧客のエクスポートも取り込んでください。</translation>
    </message>
    <message>
        <source>Your data do not say this of products: import the products export, too.</source>
        <translation>データに商品のこの情報がありません。商品のエクスポートも取り込んでください。</translation>
    </message>
    <message>
        <source>Your data have no amounts.</source>
        <translation>データに金額がありません。</translation>
    </message>
    <message>
        <source>Your data have no products: import orders with their line items.</source>
        <translation>データに商品がありません。明細付きの注文を取り込んでください。</translation>
    </message>
    <message>
        <source>Your orders do not say this: the export has no such column, or it is empty.</source>
        <translation>注文にこの情報がありません。エクスポートにその列がないか、空です。</translation>
    </message>
    <message>
        <source>a board must be an object</source>
        <translation>ボードはオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>a condition needs “fact”, or “all”, “any”, “none” or “at_least”</source>
        <translation>条件には「fact」、または「all」「any」「none」「at_least」が必要です</translation>
    </message>
    <message>
        <source>a discount code</source>
        <translation>割引コード</translation>
    </message>
    <message>
        <source>a group must be an object</source>
        <translation>グループはオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>a group needs a name</source>
        <translation>グループには名前が必要です</translation>
    </message>
    <message>
        <source>a list has no conditions</source>
        <translation>リストに条件はありません</translation>
    </message>
    <message>
        <source>a product tag</source>
        <translation>商品タグ</translation>
    </message>
    <message>
        <source>a regular expression can have at most %1 characters</source>
        <translation>正規表現は%1文字までです</translation>
    </message>
    <message>
        <source>a regular expression cannot be empty</source>
        <translation>正規表現は空にできません</translation>
    </message>
    <message>
        <source>a regular expression cannot begin with “(*”</source>
        <translation>正規表現を「(*」で始めることはできません</translation>
    </message>
    <message>
        <source>a segment must be an object</source>
        <translation>セグメントはオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>a segment needs a name</source>
        <translation>セグメントには名前が必要です</translation>
    </message>
    <message>
        <source>a tag of the customer</source>
        <translation>顧客タグ</translation>
    </message>
    <message>
        <source>accepts %1</source>
        <translation>%1に同意している</translation>
    </message>
    <message>
        <source>accepts %1, or it is not known</source>
        <translation>%1に同意している、または不明</translation>
    </message>
    <message>
        <source>active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>an arrow cannot lead from a segment to itself</source>
        <translation>矢印を同じセグメントへ引くことはできません</translation>
    </message>
    <message>
        <source>an order tag</source>
        <translation>注文タグ</translation>
    </message>
    <message>
        <source>anything holds</source>
        <translation>何でも当てはまる</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>at least %1 of these: (%2)</source>
        <translation>次のうち%1個以上：（%2）</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>at most once</source>
        <translation>1回以下</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>離反リスク</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>最上位</translation>
    </message>
    <message numerus="yes">
        <source>before the latest %n orders</source>
        <translation>
            <numerusform>最新の%n回より前の注文で</numerusform>
        </translation>
    </message>
    <message>
        <source>being in a segment has no anniversary; joining it has</source>
        <translation>在籍に記念日はありません。加入にはあります</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>%1を購入した</translation>
    </message>
    <message>
        <source>changed the RFM group</source>
        <translation>RFMグループが変わった</translation>
    </message>
    <message>
        <source>conditions can be nested at most %1 deep</source>
        <translation>条件の入れ子は%1段までです</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>沈静化</translation>
    </message>
    <message>
        <source>does not accept %1</source>
        <translation>%1に同意していない</translation>
    </message>
    <message>
        <source>does not accept %1, or it is not known</source>
        <translation>%1に同意していない、または不明</translation>
    </message>
    <message>
        <source>e-mail marketing</source>
        <translation>メールマーケティング</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>これまでに</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>ちょうど%1</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>first ordered %1</source>
        <translation>初回注文からの経過が%1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1以降に</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1から%2までに</translation>
    </message>
    <message>
        <source>from order number %1 on</source>
        <translation>%1回目以降の注文で</translation>
    </message>
    <message>
        <source>give either “last_days”, “days_ago”, “more_than_days_ago”, “from” and “to”, “anniversary” or “ever”</source>
        <translation>「last_days」「days_ago」「more_than_days_ago」「from」と「to」「anniversary」「ever」のいずれかを指定してください</translation>
    </message>
    <message>
        <source>give one of %1</source>
        <translation>%1のいずれかを指定してください</translation>
    </message>
    <message>
        <source>has been in the segment %1 for %2</source>
        <translation>セグメント%1に%2在籍している</translation>
    </message>
    <message>
        <source>in order number %1</source>
        <translation>%1回目の注文で</translation>
    </message>
    <message>
        <source>in order number %1 from the end</source>
        <translation>最新から%1番目の注文で</translation>
    </message>
    <message>
        <source>in orders number %1 to %2</source>
        <translation>%1～%2回目の注文で</translation>
    </message>
    <message>
        <source>in orders number %1 to %2 from the end</source>
        <translation>最新から%1～%2番目の注文で</translation>
    </message>
    <message numerus="yes">
        <source>in the first %n orders</source>
        <translation>
            <numerusform>最初の%n回の注文で</numerusform>
        </translation>
    </message>
    <message>
        <source>in the first order</source>
        <translation>初回の注文で</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>過去%n日間で</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the latest %n orders</source>
        <translation>
            <numerusform>最新の%n回の注文で</numerusform>
        </translation>
    </message>
    <message>
        <source>in the latest order</source>
        <translation>最新の注文で</translation>
    </message>
    <message>
        <source>is in the segment %1</source>
        <translation>セグメント%1に在籍している</translation>
    </message>
    <message>
        <source>it is known whether %1 is accepted</source>
        <translation>%1への同意の有無がわかっている</translation>
    </message>
    <message>
        <source>it is not known whether %1 is accepted</source>
        <translation>%1への同意の有無が不明である</translation>
    </message>
    <message>
        <source>joined the segment %1</source>
        <translation>セグメント%1に加入した</translation>
    </message>
    <message>
        <source>last ordered %1</source>
        <translation>最終注文からの経過が%1</translation>
    </message>
    <message>
        <source>left the segment %1</source>
        <translation>セグメント%1から離脱した</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>離反</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1超</translation>
    </message>
    <message numerus="yes">
        <source>more than %n days ago</source>
        <translation>
            <numerusform>%n日より前に</numerusform>
        </translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be an object with “from” and “to”</source>
        <translation>「from」と「to」を持つオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be an object with “last_days”, or “month”, or “from” and “to”</source>
        <translation>「last_days」または「month」、あるいは「from」と「to」を持つオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be an object with “segment”, “x” and “y”</source>
        <translation>「segment」「x」「y」を持つオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be an object with “x”, “y”, “width” and “height”</source>
        <translation>「x」「y」「width」「height」を持つオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>never bought %1</source>
        <translation>%1を一度も購入していない</translation>
    </message>
    <message>
        <source>never ordered</source>
        <translation>一度も注文していない</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1以外</translation>
    </message>
    <message>
        <source>not %1 to %2 times</source>
        <translation>%1～%2回以外</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>（%1）ではない</translation>
    </message>
    <message>
        <source>not between %1 and %2</source>
        <translation>%1～%2以外</translation>
    </message>
    <message>
        <source>not exactly %1</source>
        <translation>%1以外の回数</translation>
    </message>
    <message>
        <source>not exactly %1 ago</source>
        <translation>ちょうど%1以外</translation>
    </message>
    <message>
        <source>nothing holds</source>
        <translation>何も当てはまらない</translation>
    </message>
    <message>
        <source>of one line item (%1)</source>
        <translation>同じ明細で（%1）</translation>
    </message>
    <message numerus="yes">
        <source>of the last %n days</source>
        <translation>
            <numerusform>過去%n日のうち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %n months</source>
        <translation>
            <numerusform>過去%nか月のうち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %n weeks</source>
        <translation>
            <numerusform>過去%n週のうち</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1に</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>当日に</translation>
    </message>
    <message>
        <source>on this day in an earlier year</source>
        <translation>前年以前のこの日に</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>注文した</translation>
    </message>
    <message>
        <source>ordered any number of times, or never</source>
        <translation>注文回数を問わない（なしも含む）</translation>
    </message>
    <message>
        <source>ordered in %1</source>
        <translation>%1の期間に注文した</translation>
    </message>
    <message>
        <source>scores have 3 or 5 steps</source>
        <translation>スコアは3段階または5段階です</translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>%1を支払った</translation>
    </message>
    <message>
        <source>spent anything but %1</source>
        <translation>%1以外を支払った</translation>
    </message>
    <message>
        <source>the RFM frequency score</source>
        <translation>RFM頻度スコア</translation>
    </message>
    <message>
        <source>the RFM group</source>
        <translation>RFMグループ</translation>
    </message>
    <message>
        <source>the RFM monetary score</source>
        <translation>RFM金額スコア</translation>
    </message>
    <message>
        <source>the RFM recency score</source>
        <translation>RFM最新度スコア</translation>
    </message>
    <message>
        <source>the SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>the UTM campaign</source>
        <translation>UTMキャンペーン</translation>
    </message>
    <message>
        <source>the UTM content</source>
        <translation>UTMコンテンツ</translation>
    </message>
    <message>
        <source>the UTM medium</source>
        <translation>UTMメディア</translation>
    </message>
    <message>
        <source>the UTM source</source>
        <translation>UTMソース</translation>
    </message>
    <message>
        <source>the UTM term</source>
        <translation>UTMキーワード</translation>
    </message>
    <message>
        <source>the amount of a line</source>
        <translation>明細の金額</translation>
    </message>
    <message>
        <source>the amount paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>the average order value</source>
        <translation>平均注文額</translation>
    </message>
    <message>
        <source>the city of delivery</source>
        <translation>配送先の市区町村</translation>
    </message>
    <message>
        <source>the city of the bill</source>
        <translation>請求先の市区町村</translation>
    </message>
    <message>
        <source>the city of the customer</source>
        <translation>顧客の市区町村</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>the country of delivery</source>
        <translation>配送先の国</translation>
    </message>
    <message>
        <source>the country of the bill</source>
        <translation>請求先の国</translation>
    </message>
    <message>
        <source>the country of the customer</source>
        <translation>顧客の国</translation>
    </message>
    <message>
        <source>the country of the latest order</source>
        <translation>最新の注文の国</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>the customer is missing.</source>
        <translation>顧客がありません。</translation>
    </message>
    <message>
        <source>the customer leaves on %1 and so never was in: “left” is the first day out, after “joined” (%2).</source>
        <translation>顧客は%1に離脱しており、在籍日がありません。「left」は離脱した最初の日で、「joined」（%2）より後でなければなりません。</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>the discount</source>
        <translation>割引額</translation>
    </message>
    <message>
        <source>the e-mail domain</source>
        <translation>メールのドメイン</translation>
    </message>
    <message>
        <source>the first end cannot be more than the second</source>
        <translation>前の値は後の値を超えられません</translation>
    </message>
    <message>
        <source>the fulfilment status</source>
        <translation>配送状況</translation>
    </message>
    <message>
        <source>the landing page</source>
        <translation>ランディングページ</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>the largest order</source>
        <translation>最高注文額</translation>
    </message>
    <message>
        <source>the last day is before the first.</source>
        <translation>最終日が初日より前です。</translation>
    </message>
    <message>
        <source>the mean time between orders</source>
        <translation>注文間隔の平均</translation>
    </message>
    <message>
        <source>the median time between orders</source>
        <translation>注文間隔の中央値</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>the name “%1” stands twice</source>
        <translation>名前「%1」が重複しています</translation>
    </message>
    <message>
        <source>the note on the customer</source>
        <translation>顧客メモ</translation>
    </message>
    <message>
        <source>the note on the order</source>
        <translation>注文メモ</translation>
    </message>
    <message>
        <source>the number of different products</source>
        <translation>商品の種類数</translation>
    </message>
    <message>
        <source>the number of different products bought</source>
        <translation>購入した商品の種類数</translation>
    </message>
    <message>
        <source>the number of items</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>the number of items bought</source>
        <translation>購入点数</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>the order was cancelled</source>
        <translation>注文がキャンセルされた</translation>
    </message>
    <message>
        <source>the order was not cancelled</source>
        <translation>注文がキャンセルされていない</translation>
    </message>
    <message>
        <source>the payment method</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>the payment status</source>
        <translation>支払状況</translation>
    </message>
    <message>
        <source>the postcode of delivery</source>
        <translation>配送先の郵便番号</translation>
    </message>
    <message>
        <source>the postcode of the bill</source>
        <translation>請求先の郵便番号</translation>
    </message>
    <message>
        <source>the postcode of the customer</source>
        <translation>顧客の郵便番号</translation>
    </message>
    <message>
        <source>the previous RFM group</source>
        <translation>前のRFMグループ</translation>
    </message>
    <message>
        <source>the price of a piece</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>the product category</source>
        <translation>商品カテゴリ</translation>
    </message>
    <message>
        <source>the product type</source>
        <translation>商品タイプ</translation>
    </message>
    <message>
        <source>the quantity of a line</source>
        <translation>明細の数量</translation>
    </message>
    <message>
        <source>the referrer</source>
        <translation>参照元</translation>
    </message>
    <message>
        <source>the refunded amount</source>
        <translation>返金額</translation>
    </message>
    <message>
        <source>the refunded share</source>
        <translation>返金の割合</translation>
    </message>
    <message>
        <source>the region of delivery</source>
        <translation>配送先の地域</translation>
    </message>
    <message>
        <source>the region of the bill</source>
        <translation>請求先の地域</translation>
    </message>
    <message>
        <source>the region of the customer</source>
        <translation>顧客の地域</translation>
    </message>
    <message>
        <source>the region of the latest order</source>
        <translation>最新の注文の地域</translation>
    </message>
    <message>
        <source>the row has %1 columns instead of %2.</source>
        <translation>行の列数が%2ではなく%1です。</translation>
    </message>
    <message>
        <source>the sales channel</source>
        <translation>販売チャネル</translation>
    </message>
    <message>
        <source>the same arrow is there already</source>
        <translation>同じ矢印がすでにあります</translation>
    </message>
    <message>
        <source>the segment has no name.</source>
        <translation>セグメントに名前がありません。</translation>
    </message>
    <message>
        <source>the segment stands here already</source>
        <translation>セグメントはすでにここにあります</translation>
    </message>
    <message>
        <source>the share of discounts</source>
        <translation>割引の割合</translation>
    </message>
    <message>
        <source>the share of orders where %1 is %2</source>
        <translation>（%1）に当てはまる注文の割合が%2</translation>
    </message>
    <message>
        <source>the shipping method</source>
        <translation>配送方法</translation>
    </message>
    <message>
        <source>the shop location</source>
        <translation>店舗の場所</translation>
    </message>
    <message>
        <source>the smallest order</source>
        <translation>最低注文額</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>流入元</translation>
    </message>
    <message>
        <source>the state of the account</source>
        <translation>アカウントの状態</translation>
    </message>
    <message>
        <source>the stay begins on %1, outside the days of its segment (%2 to %3).</source>
        <translation>在籍の開始日%1が、セグメントの期間（%2～%3）の外です。</translation>
    </message>
    <message>
        <source>the subtotal</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>the time between the last two orders</source>
        <translation>直近2回の注文の間隔</translation>
    </message>
    <message>
        <source>the time from the first to the second order</source>
        <translation>初回から2回目までの間隔</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>the time since the last order, in usual gaps,</source>
        <translation>最終注文からの経過（いつもの間隔の倍数）</translation>
    </message>
    <message>
        <source>the total before refunds</source>
        <translation>返金前の合計</translation>
    </message>
    <message>
        <source>the variant</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>販売元</translation>
    </message>
    <message>
        <source>the weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>there is no segment “%1”</source>
        <translation>セグメント「%1」がありません</translation>
    </message>
    <message>
        <source>they ask for the segment “%1”, which is not in the file</source>
        <translation>ファイルにないセグメント「%1」を参照しています</translation>
    </message>
    <message>
        <source>this can only be true</source>
        <translation>true しか指定できません</translation>
    </message>
    <message>
        <source>this list is too long; at most %1 fit</source>
        <translation>リストが長すぎます。%1個までです</translation>
    </message>
    <message>
        <source>this must be "all" or "matching"</source>
        <translation>"all" または "matching" でなければなりません</translation>
    </message>
    <message>
        <source>this must be %1, the only version this program knows</source>
        <translation>このプログラムが対応する唯一のバージョン %1 でなければなりません</translation>
    </message>
    <message>
        <source>this must be a day like "2024-07-31"</source>
        <translation>"2024-07-31" のような日付でなければなりません</translation>
    </message>
    <message>
        <source>this must be a list</source>
        <translation>リストでなければなりません</translation>
    </message>
    <message>
        <source>this must be a list of %1 ascending numbers</source>
        <translation>昇順の%1個の数のリストでなければなりません</translation>
    </message>
    <message>
        <source>this must be a list of 2 to %1 steps</source>
        <translation>2～%1個のステップのリストでなければなりません</translation>
    </message>
    <message>
        <source>this must be a month from 1 to 12</source>
        <translation>1から12までの月でなければなりません</translation>
    </message>
    <message>
        <source>this must be a number like "1.5"</source>
        <translation>"1.5" のような数でなければなりません</translation>
    </message>
    <message>
        <source>this must be a text</source>
        <translation>文字列でなければなりません</translation>
    </message>
    <message>
        <source>this must be a time of day like "06:30"</source>
        <translation>"06:30" のような時刻でなければなりません</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2</source>
        <translation>%1から%2までの整数でなければなりません</translation>
    </message>
    <message>
        <source>this must be an amount like "150.00"</source>
        <translation>"150.00" のような金額でなければなりません</translation>
    </message>
    <message>
        <source>this must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>this must be the name of a segment</source>
        <translation>セグメントの名前でなければなりません</translation>
    </message>
    <message>
        <source>this must be the name of a segment in the file</source>
        <translation>ファイル内のセグメントの名前でなければなりません</translation>
    </message>
    <message>
        <source>this must be true or false</source>
        <translation>true または false でなければなりません</translation>
    </message>
    <message>
        <source>this regular expression cannot be read: %1, at character %2</source>
        <translation>正規表現を解釈できません：%1（%2文字目）</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>2回</translation>
    </message>
    <message>
        <source>unknown attribute “%1”; orders have %2</source>
        <translation>不明な属性「%1」。注文の属性：%2</translation>
    </message>
    <message>
        <source>unknown comparison “%1”; numbers know %2</source>
        <translation>不明な比較「%1」。数値の比較：%2</translation>
    </message>
    <message>
        <source>unknown comparison “%1”; texts know %2</source>
        <translation>不明な比較「%1」。文字列の比較：%2</translation>
    </message>
    <message>
        <source>unknown fact “%1”; facts are %2</source>
        <translation>不明な項目「%1」。使える項目：%2</translation>
    </message>
    <message>
        <source>unknown group “%1”; groups are %2</source>
        <translation>不明なグループ「%1」。使えるグループ：%2</translation>
    </message>
    <message>
        <source>unknown key “%1”; known are %2</source>
        <translation>不明なキー「%1」。使えるキー：%2</translation>
    </message>
    <message>
        <source>unknown key “%1”; known here: %2</source>
        <translation>不明なキー「%1」。ここで使えるキー：%2</translation>
    </message>
    <message>
        <source>unknown stage “%1”; stages are entry, first, repeat, loyal, risk</source>
        <translation>不明なステージ「%1」。使えるステージ：entry、first、repeat、loyal、risk</translation>
    </message>
    <message>
        <source>unknown weekday “%1”; weekdays are %2</source>
        <translation>不明な曜日「%1」。使える曜日：%2</translation>
    </message>
    <message>
        <source>unknown “%1”; orders are %2</source>
        <translation>不明な値「%1」。注文に使える値：%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1までに</translation>
    </message>
    <message>
        <source>verb first</source>
        <comment>order of a sentence; translate as it is, or by: verb last</comment>
        <translation>verb last</translation>
    </message>
    <message>
        <source>was added as a customer</source>
        <translation>顧客として登録された</translation>
    </message>
    <message>
        <source>was in the segment %1</source>
        <translation>セグメント%1に在籍していた</translation>
    </message>
    <message>
        <source>where %1</source>
        <translation>（条件：%1）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>「%1」を開けません。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check its permissions.</source>
        <translation>「%1」を開けません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written: the disk reported an error.</source>
        <translation>「%1」を読み書きできません。ディスクのエラーが起きました。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: the row on line %2 has more than 10,000 columns.</source>
        <translation>「%1」を取り込めません。%2行目の列数が10,000を超えています。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: the row that begins on line %2 is longer than 50 MB. A quote may be missing there; export the file again.</source>
        <translation>「%1」を取り込めません。%2行目から始まる行が50 MBを超えています。引用符が欠けている可能性があります。ファイルを書き出し直してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check its permissions, or save a copy in a folder of yours.</source>
        <translation>「%1」に書き込めません。アクセス権を確認するか、ご自分のフォルダーにコピーを保存してください。</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Wait until it is complete and import it again.</source>
        <translation>「%1」は読み取り中に変更されました。完了を待ってから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be read again from its beginning.</source>
        <translation>「%1」を先頭から読み直せませんでした。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check the disk or the connection and try again.</source>
        <translation>「%1」を最後まで読めませんでした。ディスクや接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” could not be read: there is not enough memory.</source>
        <translation>「%1」を読み取れませんでした。メモリが足りません。</translation>
    </message>
    <message>
        <source>“%1” could not be saved; what was there before is unchanged. %2</source>
        <translation>「%1」を保存できませんでした。以前の内容はそのままです。%2</translation>
    </message>
    <message>
        <source>“%1” has no value</source>
        <translation>「%1」に値がありません</translation>
    </message>
    <message>
        <source>“%1” has two columns named “%2”, so it cannot be told which one is meant. Export from the shop again and import that file as it is.</source>
        <translation>「%1」に「%2」という列が二つあり、どちらか判断できません。ショップからもう一度書き出し、そのファイルをそのまま取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” has two columns named “%2”, so it cannot be told which one is meant. Export the orders from the shop again and import that file as it is.</source>
        <translation>「%1」に「%2」という列が二つあり、どちらか判断できません。ショップから注文をもう一度書き出し、そのファイルをそのまま取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” holds no customers. Export the customers from the shop again and import that file.</source>
        <translation>「%1」に顧客がありません。ショップから顧客をもう一度書き出し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” holds no orders. Export the orders from the shop again and import that file.</source>
        <translation>「%1」に注文がありません。ショップから注文をもう一度書き出し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” holds no products. Export the products from the shop again and import that file.</source>
        <translation>「%1」に商品がありません。ショップから商品をもう一度書き出し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 text (line 1). Export it again, or save it as “CSV UTF-8”.</source>
        <translation>「%1」はUTF-16のテキストです（1行目）。書き出し直すか、「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace.</source>
        <translation>「%1」はフォルダーで、ワークスペースではありません。</translation>
    </message>
    <message>
        <source>“%1” is a segment with conditions, whose log is worked out here. Rename one of the two.</source>
        <translation>「%1」は条件付きのセグメントで、ログはここで計算されます。どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Export the orders from the shop as CSV and import that file as it is.</source>
        <translation>「%1」は表計算ファイルです。ショップから注文をCSVで書き出し、そのファイルをそのまま取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is cut off: a quote in the row that begins on line %2 is never closed. Export or download the file again and import that; nothing was changed.</source>
        <translation>「%1」は途中で切れています。%2行目から始まる行の引用符が閉じていません。もう一度書き出すかダウンロードして取り込んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is cut off: its last row (line %2) is not complete. Export or download the file again and import that; nothing was changed.</source>
        <translation>「%1」は途中で切れています。最後の行（%2行目）が不完全です。もう一度書き出すかダウンロードして取り込んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is damaged or not a Journeyboard workspace. Open a backup of it.</source>
        <translation>「%1」は破損しているか、Journeyboard のワークスペースではありません。バックアップを開いてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open a backup of it, or import your exports into a new workspace.</source>
        <translation>「%1」は破損しています。バックアップを開くか、エクスポートを新しいワークスペースに取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is empty. Export the orders from the shop again and import that file.</source>
        <translation>「%1」は空です。ショップから注文をもう一度書き出し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>“%1” is missing in the file with the first days.</source>
        <translation>最初の日のファイルに「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text (line %2). Export it again, or save it as “CSV UTF-8”.</source>
        <translation>「%1」はUTF-8のテキストではありません（%2行目）。書き出し直すか、「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file: it holds binary data (line %2). Export the data as CSV and import that file.</source>
        <translation>「%1」はCSVファイルではありません。バイナリデータを含みます（%2行目）。データをCSVで書き出して取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a Journeyboard workspace. Workspaces end in .journey; import order exports into one.</source>
        <translation>「%1」は Journeyboard のワークスペースではありません。ワークスペースの拡張子は .journey です。注文のエクスポートはワークスペースに取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a Shopify order export. %2 Expected are at least the columns Name, Created at and Lineitem name: in Shopify choose Orders, Export, “Plain CSV file”.</source>
        <translation>「%1」は Shopify の注文エクスポートではありません。%2 少なくとも Name、Created at、Lineitem name の列が必要です。Shopify で「注文管理」→「エクスポート」→「プレーンCSVファイル」を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2024-07-31.</source>
        <translation>「%1」は 2024-07-31 のような日付ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose the CSV or zip that the shop exported.</source>
        <translation>「%1」はファイルではありません。ショップが書き出したCSVまたはZIPを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not among the nodes of the board</source>
        <translation>「%1」はボードのノードにありません</translation>
    </message>
    <message>
        <source>“%1” is not what was expected: its first line must be “%2”.</source>
        <translation>「%1」は想定と異なります。1行目は「%2」でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is of the whole order; line items have %2</source>
        <translation>「%1」は注文全体の属性です。明細の属性：%2</translation>
    </message>
    <message>
        <source>“%1” is open in another window (%2, process %3, on %4). Close it there and try again.</source>
        <translation>「%1」は別のウィンドウで開かれています（%2、プロセス %3、%4）。そちらで閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>「%1」が重複しています。</translation>
    </message>
    <message>
        <source>“%1” must be a date like 2024-07-31</source>
        <translation>「%1」は 2024-07-31 のような日付でなければなりません</translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation>「%1」はリストでなければなりません</translation>
    </message>
    <message>
        <source>“%1” must be a number from -1000000 to 1000000</source>
        <translation>「%1」は -1000000 から 1000000 までの数でなければなりません</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>「%1」は文字列でなければなりません</translation>
    </message>
    <message>
        <source>“%1” must be a text that is not empty</source>
        <translation>「%1」は空でない文字列でなければなりません</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>「%1」は true または false でなければなりません</translation>
    </message>
    <message>
        <source>“%1” needs a list of texts</source>
        <translation>「%1」には文字列のリストが必要です</translation>
    </message>
    <message>
        <source>“%1” needs a list of two: from, to</source>
        <translation>「%1」には二つの値（from、to）のリストが必要です</translation>
    </message>
    <message>
        <source>“%1” needs a text that is not empty</source>
        <translation>「%1」には空でない文字列が必要です</translation>
    </message>
    <message>
        <source>“%1” needs one text</source>
        <translation>「%1」には文字列が一つ必要です</translation>
    </message>
    <message>
        <source>“%1” of the customer</source>
        <translation>顧客の「%1」</translation>
    </message>
    <message>
        <source>“%1” stands on the board already</source>
        <translation>「%1」はすでにボードにあります</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Journeyboard. Install the newest version to open it; the file is unchanged.</source>
        <translation>「%1」はより新しい Journeyboard で作成されました。開くには最新版をインストールしてください。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>“%1” was made by an older Journeyboard. Open it once for writing to bring it up to date.</source>
        <translation>「%1」は以前の Journeyboard で作成されました。一度書き込み可能な状態で開くと更新されます。</translation>
    </message>
    <message>
        <source>“%1” was saved but reads back differently: the disk may be failing. Save to another place.</source>
        <translation>「%1」を保存しましたが、読み戻した内容が異なります。ディスクの故障の可能性があります。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>“%1” was saved by a spreadsheet, which rounded the customer ids (line %2). Export the customers from the shop again and import that file as it is.</source>
        <translation>「%1」は表計算ソフトで保存され、顧客IDが丸められています（%2行目）。ショップから顧客をもう一度書き出し、そのファイルをそのまま取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” was saved by a spreadsheet, which rounded the order ids (line %2). Export the orders from the shop again and import that file as it is.</source>
        <translation>「%1」は表計算ソフトで保存され、注文IDが丸められています（%2行目）。ショップから注文をもう一度書き出し、そのファイルをそのまま取り込んでください。</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3 Nothing was imported.</source>
        <translation>「%1」%2行目：%3 何も取り込んでいません。</translation>
    </message>
    <message>
        <source>“color” must be a whole number from 0 to %1</source>
        <translation>「color」は0から%1までの整数でなければなりません</translation>
    </message>
    <message>
        <source>“conditions” are missing</source>
        <translation>「conditions」がありません</translation>
    </message>
    <message>
        <source>“from” is the older end: it cannot be less than “to”</source>
        <translation>「from」は古い側です。「to」より小さくできません</translation>
    </message>
    <message>
        <source>“from” must not be after “to”</source>
        <translation>「from」は「to」より後にできません</translation>
    </message>
    <message>
        <source>“kind” must be “frame” or “lane”</source>
        <translation>「kind」は「frame」または「lane」でなければなりません</translation>
    </message>
    <message>
        <source>“last_days” must be a whole number from 1 on</source>
        <translation>「last_days」は1以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>“month” must be “this” or “last”</source>
        <translation>「month」は「this」または「last」でなければなりません</translation>
    </message>
    <message>
        <source>“to” cannot be before “from”</source>
        <translation>「to」は「from」より前にできません</translation>
    </message>
    <message>
        <source>“to” cannot be less than “from”</source>
        <translation>「to」は「from」より小さくできません</translation>
    </message>
    <message>
        <source>“version” must be 1, the only version this program knows</source>
        <translation>「version」は、このプログラムが対応する唯一のバージョン 1 でなければなりません</translation>
    </message>
    <message>
        <source>“width” and “height” must be at least %1</source>
        <translation>「width」と「height」は%1以上でなければなりません</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message numerus="yes">
        <source> and %n group(s).</source>
        <translation>
            <numerusform>とグループ%n件が含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（全体 %2）</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1pt</translation>
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
        <translation>%1 → ボード外</translation>
    </message>
    <message>
        <source>%1, the last day its log has,</source>
        <translation>%1（ログの最終日）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: cannot be told, the data are incomplete for it</source>
        <translation>%1：データが不完全なため不明</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1～%2日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>顧客%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) came from elsewhere:
they joined “%1” in the period, were still in it at its end, and are on no arrow into it.</source>
        <translation>
            <numerusform>%Ln人がボード外から来ました。
期間中に「%1」に加入し、終わりにも在籍し、入ってくるどの矢印にも含まれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) from elsewhere</source>
        <translation>
            <numerusform>ボード外から%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) moved</source>
        <translation>
            <numerusform>%Ln人が移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) to elsewhere</source>
        <translation>
            <numerusform>ボード外へ%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) went elsewhere:
they left “%1” in the period, were not in it at its end, and are on no arrow out of it.</source>
        <translation>
            <numerusform>%Ln人がボード外へ出ました。
期間中に「%1」から離脱し、終わりには在籍せず、出ていくどの矢印にも含まれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may have been in it for longer than its log goes back.</source>
        <translation>
            <numerusform>うち%Ln人は、ログが始まる前から在籍していた可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without money are left out.</source>
        <translation>
            <numerusform>金額のない注文%Ln件は除いています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>セグメント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to %1 days</source>
        <translation>0～%1日</translation>
    </message>
    <message>
        <source>A board's picture is written as .png, .svg or .pdf; “%1” is none of these.</source>
        <translation>ボードの画像は .png、.svg、.pdf のいずれかです。「%1」は該当しません。</translation>
    </message>
    <message>
        <source>Add a movement</source>
        <translation>移動を追加</translation>
    </message>
    <message>
        <source>All that the customers of the segment paid up to that day ÷ their purchases. Orders in another currency are left out.</source>
        <translation>セグメントの顧客がその日までに支払った総額 ÷ 購入回数。ほかの通貨の注文は除きます。</translation>
    </message>
    <message>
        <source>All that the customers of the segment paid up to that day, with tax and shipping, after discounts and refunds ÷ customers. Orders in another currency are left out of money.</source>
        <translation>セグメントの顧客がその日までに支払った総額（税・送料込み、割引・返金後） ÷ 顧客数。ほかの通貨の注文は金額から除きます。</translation>
    </message>
    <message>
        <source>All these days were rebuilt, not recorded.</source>
        <translation>これらの日はすべて再構築されたもので、記録ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>Already in the workspace, with the same name and conditions: %n segment(s).</source>
        <translation>
            <numerusform>同じ名前と条件のセグメント%n件がすでにワークスペースにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>An arrow counts the customers who joined its target in the period, are in it on the last day, and were in its source before they joined, at the earliest on the day before the period.</source>
        <translation>矢印は、期間中に移動先に加入し、最終日にも在籍し、加入前（早くても期間の前日）に移動元に在籍していた顧客を数えます。</translation>
    </message>
    <message>
        <source>An arrow joins two different segments</source>
        <translation>矢印は異なる二つのセグメントをつなぎます</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Avg. order</source>
        <translation>平均注文額</translation>
    </message>
    <message>
        <source>Begins after the data end: nothing to compare yet.</source>
        <translation>データの終わりより後に始まるため、まだ比較できません。</translation>
    </message>
    <message>
        <source>Begins after the period that is shown.</source>
        <translation>表示中の期間より後に始まります。</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change counting</source>
        <translation>数え方を変更</translation>
    </message>
    <message>
        <source>Change period</source>
        <translation>期間を変更</translation>
    </message>
    <message>
        <source>Channel and source</source>
        <translation>チャネルと流入元</translation>
    </message>
    <message>
        <source>Click to see who they are.</source>
        <translation>クリックすると顧客を表示します。</translation>
    </message>
    <message>
        <source>Compared with %1: ▲ more, ▼ fewer than then. Nothing is said where the data of those days are incomplete.</source>
        <translation>%1と比較：▲ 増加、▼ 減少。その期間のデータが不完全な箇所には何も表示しません。</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Customers of the segment with two or more purchases up to that day ÷ those with at least one.</source>
        <translation>その日までに2回以上購入した顧客 ÷ 1回以上購入した顧客（セグメント内）。</translation>
    </message>
    <message>
        <source>Customers who are in the segment at the end of the day.</source>
        <translation>その日の終わりに在籍している顧客。</translation>
    </message>
    <message>
        <source>Dashed into a segment: who joined it on no drawn arrow; dashed out of it: who left it on none.</source>
        <translation>セグメントに入る破線：描かれた矢印によらず加入した人数。出る破線：矢印によらず離脱した人数。</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>%1までのデータ</translation>
    </message>
    <message numerus="yes">
        <source>Days through %1 are rebuilt, not recorded, for %Ln segment(s).</source>
        <translation>
            <numerusform>セグメント%Ln件で、%1までの日は記録ではなく再構築です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Days through %1 are rebuilt, not recorded.</source>
        <translation>%1までの日は記録ではなく再構築です。</translation>
    </message>
    <message>
        <source>Days to move</source>
        <translation>移動までの日数</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Deleted segment</source>
        <translation>削除されたセグメント</translation>
    </message>
    <message>
        <source>Deleted segment</source>
        <comment>name of a card</comment>
        <translation>削除されたセグメント</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Drag segments from the list on the left onto the board, then draw arrows from one to another.</source>
        <translation>左の一覧からセグメントをボードへドラッグし、セグメント間に矢印を引いてください。</translation>
    </message>
    <message>
        <source>Each arrow counts the customers who were in its first segment and joined its second between %1 and %2, and were still in it on %2. Select an arrow or a segment to read more.</source>
        <translation>各矢印は、1つ目のセグメントにいて、%1から%2の間に2つ目に加入し、%2にも在籍していた顧客を数えます。矢印やセグメントを選ぶと詳細を表示します。</translation>
    </message>
    <message>
        <source>Elsewhere → %1</source>
        <comment>customers</comment>
        <translation>ボード外 → %1</translation>
    </message>
    <message>
        <source>Export segments</source>
        <translation>セグメントを書き出し</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>顧客を書き出し</translation>
    </message>
    <message>
        <source>Export the group with its board</source>
        <translation>グループをボードごと書き出し</translation>
    </message>
    <message>
        <source>First seen in “%1” on %2, the same day: that is no movement.</source>
        <translation>「%1」での初確認は同じ日の%2なので、移動ではありません。</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>ボード外から</translation>
    </message>
    <message>
        <source>From the first day in “%1” to the day of the move</source>
        <translation>「%1」の初日から移動の日まで</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Import segments</source>
        <translation>セグメントを取り込み</translation>
    </message>
    <message>
        <source>Import segments and groups</source>
        <translation>セグメントとグループを取り込み</translation>
    </message>
    <message numerus="yes">
        <source>In the first %Ln day(s) of it %1 moved, in as many days before %2: %3</source>
        <translation>
            <numerusform>開始から%Ln日間の移動は%1人、%2より前の同じ日数では%3</numerusform>
        </translation>
    </message>
    <message>
        <source>In “%1” before that, on %2 for the last time.</source>
        <translation>その前に「%1」に在籍（最後は%2）。</translation>
    </message>
    <message>
        <source>In “%1” on %2 since %3.</source>
        <translation>%2に「%1」に在籍（%3から）。</translation>
    </message>
    <message>
        <source>In “%1” on %2, the day before joining.</source>
        <translation>加入前日の%2に「%1」に在籍。</translation>
    </message>
    <message>
        <source>Incomplete data for this period</source>
        <translation>この期間のデータが不完全</translation>
    </message>
    <message>
        <source>Incomplete for this period: its log has %1 to %2.</source>
        <translation>この期間は不完全です。ログは%1から%2までです。</translation>
    </message>
    <message>
        <source>Incomplete: nothing is logged for this segment yet.</source>
        <translation>不完全です。このセグメントのログはまだありません。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>It is in use:</source>
        <translation>使用箇所：</translation>
    </message>
    <message>
        <source>It is not the first stay in “%1”: there was one from %2 to %3.</source>
        <translation>「%1」への在籍は初めてではありません。%2から%3まで在籍していました。</translation>
    </message>
    <message>
        <source>It is the first stay in “%1” that the log knows.</source>
        <translation>ログ上、「%1」への初めての在籍です。</translation>
    </message>
    <message>
        <source>Its last logged day stands in for the end of the period.</source>
        <translation>期間の終わりの代わりに、ログの最終日を使っています。</translation>
    </message>
    <message>
        <source>Joined in the period</source>
        <translation>期間中の加入</translation>
    </message>
    <message>
        <source>Joined in the period, were still in it at its end, and are on no arrow into it</source>
        <translation>期間中に加入し、終わりにも在籍し、入ってくるどの矢印にも含まれない顧客</translation>
    </message>
    <message>
        <source>Joined it on %1, before the period began on %2.</source>
        <translation>加入は%1で、期間の開始（%2）より前。</translation>
    </message>
    <message>
        <source>Joined it within the period, on %1.</source>
        <translation>期間中の%1に加入。</translation>
    </message>
    <message>
        <source>Joined “%1” only on %2, after joining “%3”.</source>
        <translation>「%1」への加入は%2で、「%3」への加入より後。</translation>
    </message>
    <message>
        <source>Journeyboard ended before the board “%1” was saved. Its changes were kept until %2.</source>
        <translation>ボード「%1」を保存する前に Journeyboard が終了しました。%2までの変更は残っています。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方とも残す</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>直近%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>直近1日</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Left in the period</source>
        <translation>期間中の離脱</translation>
    </message>
    <message>
        <source>Left in the period, were not in it at its end, and are on no arrow out of it</source>
        <translation>期間中に離脱し、終わりに在籍せず、出ていくどの矢印にも含まれない顧客</translation>
    </message>
    <message>
        <source>Left “%1” after %2: not in it on %3, the day before joining “%4”.</source>
        <translation>「%1」を%2の後に離脱：「%4」への加入前日の%3には不在。</translation>
    </message>
    <message>
        <source>Left “%1” after %2: not in it on %3, the day before the period, nor later until joining “%4”.</source>
        <translation>「%1」を%2の後に離脱：期間前日の%3にも、その後「%4」に加入するまでも不在。</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>顧客生涯価値</translation>
    </message>
    <message>
        <source>Logged: %1, all rebuilt.</source>
        <translation>ログ：%1（すべて再構築）。</translation>
    </message>
    <message>
        <source>Logged: %1, all recorded.</source>
        <translation>ログ：%1（すべて記録）。</translation>
    </message>
    <message>
        <source>Logged: %1, recorded from %2 on.</source>
        <translation>ログ：%1（%2から記録）。</translation>
    </message>
    <message>
        <source>Made with Journeyboard</source>
        <translation>Journeyboard で作成</translation>
    </message>
    <message>
        <source>Mean interval</source>
        <translation>平均間隔</translation>
    </message>
    <message>
        <source>Mean of customer means: each customer's own average order, averaged over the customers. Whoever orders rarely weighs as much as whoever orders often.</source>
        <translation>顧客ごとの平均注文額の平均。注文の少ない顧客も多い顧客も同じ重みです。</translation>
    </message>
    <message>
        <source>Mean of means</source>
        <translation>平均の平均</translation>
    </message>
    <message>
        <source>Mean of the days between one purchase of a customer and the next, over all customers of the segment.</source>
        <translation>顧客の購入と次の購入の間の日数の平均（セグメントの全顧客）。</translation>
    </message>
    <message>
        <source>Measure at this step</source>
        <translation>この段階の施策</translation>
    </message>
    <message>
        <source>Measure for this step</source>
        <translation>このステップの施策</translation>
    </message>
    <message>
        <source>Median days to move</source>
        <translation>移動日数の中央値</translation>
    </message>
    <message>
        <source>Median of the days between one purchase of a customer and the next, over all customers of the segment.</source>
        <translation>顧客の購入と次の購入の間の日数の中央値（セグメントの全顧客）。</translation>
    </message>
    <message>
        <source>Moved per day</source>
        <translation>1日あたりの移動</translation>
    </message>
    <message>
        <source>Moved ÷ customers who joined “%1” in the period from anywhere and were still in it at its end</source>
        <translation>移動した顧客 ÷ 期間中にどこからか「%1」に加入し、終わりにも在籍していた顧客</translation>
    </message>
    <message>
        <source>Moved ÷ customers who were in “%1” on any day from the day before the period to its end</source>
        <translation>移動した顧客 ÷ 期間の前日から終わりまでのいずれかの日に「%1」に在籍した顧客</translation>
    </message>
    <message>
        <source>Names that stand for something else are taken in with a number: %1.</source>
        <translation>別の内容で使われている名前は、番号を付けて取り込みます：%1。</translation>
    </message>
    <message>
        <source>Narrowed to: %1.</source>
        <translation>絞り込み：%1。</translation>
    </message>
    <message>
        <source>Never in “%1”, as far as its log knows.</source>
        <translation>ログ上、「%1」に在籍したことはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody moved on %Ln arrow(s).</source>
        <translation>
            <numerusform>矢印%Ln本で移動がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not in “%1” on %2.</source>
        <translation>%2に「%1」に不在。</translation>
    </message>
    <message>
        <source>Not in “%1” on %2: was in it from %3 and left after %4.</source>
        <translation>%2に「%1」に不在：%3から在籍し、%4の後に離脱。</translation>
    </message>
    <message>
        <source>Nothing is known of “%1”.</source>
        <translation>「%1」については何もわかりません。</translation>
    </message>
    <message>
        <source>Nothing is logged of this segment yet.</source>
        <translation>このセグメントのログはまだありません。</translation>
    </message>
    <message>
        <source>Nothing is logged yet for “%1”.</source>
        <translation>「%1」のログはまだありません。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Of each who moved as many days before the day of the move as from that day on, at most %1 and none after the data end. Orders that are cancelled or in another currency are left out.</source>
        <translation>移動した各顧客について、移動日より前と移動日以降の同じ日数（最大%1、データの終わりまで）で集計。キャンセルやほかの通貨の注文は除きます。</translation>
    </message>
    <message>
        <source>On %1, the day before it, %2 customers; on %3, %4: %5</source>
        <translation>前日の%1は%2人、%3は%4人：%5</translation>
    </message>
    <message>
        <source>Only direct moves: in the source on the day before.</source>
        <translation>直接の移動のみ：前日に移動元に在籍。</translation>
    </message>
    <message>
        <source>Only recorded days; rebuilt days are unknown.</source>
        <translation>記録された日のみ。再構築された日は不明とします。</translation>
    </message>
    <message>
        <source>Only who was never in the target before.</source>
        <translation>以前に移動先に在籍したことがない顧客のみ。</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Orders and money</source>
        <translation>注文と金額</translation>
    </message>
    <message>
        <source>Orders each</source>
        <translation>1人あたり注文数</translation>
    </message>
    <message>
        <source>Other segments</source>
        <translation>ほかのセグメント</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Purchases of the customers of the segment up to that day ÷ customers.</source>
        <translation>その日までのセグメントの顧客の購入回数 ÷ 顧客数。</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Rebuild the history of %1?</source>
        <translation>%1の履歴を再構築しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Rebuild the history of %n segment(s)?</source>
        <translation>
            <numerusform>セグメント%n件の履歴を再構築しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Recency and habit</source>
        <translation>最新度と習慣</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1 with its log? This cannot be undone.</source>
        <translation>%1をログごと削除しますか？元に戻せません。</translation>
    </message>
    <message>
        <source>Remove %1 with their logs? This cannot be undone.</source>
        <translation>%1をログごと削除しますか？元に戻せません。</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>リピート率</translation>
    </message>
    <message>
        <source>Resize frame</source>
        <translation>フレームのサイズを変更</translation>
    </message>
    <message>
        <source>Resize sticky note</source>
        <translation>付箋のサイズを変更</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Save the settings and rebuild the history of all segments?</source>
        <translation>設定を保存し、すべてのセグメントの履歴を再構築しますか？</translation>
    </message>
    <message>
        <source>Save without rebuilding</source>
        <translation>再構築せずに保存</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Segments and groups (*.json)</source>
        <translation>セグメントとグループ (*.json)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Share of the joiners</source>
        <translation>加入者に占める割合</translation>
    </message>
    <message>
        <source>Share of the source</source>
        <translation>移動元に占める割合</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>顧客を表示</translation>
    </message>
    <message>
        <source>Since the day before the period: %1</source>
        <translation>期間の前日から：%1</translation>
    </message>
    <message>
        <source>Size over time</source>
        <translation>人数の推移</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>The days around %1 cannot be compared: their data are incomplete.</source>
        <translation>%1前後の日はデータが不完全なため比較できません。</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n segment(s)</source>
        <translation>
            <numerusform>ファイルにはセグメント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n segment(s).</source>
        <translation>
            <numerusform>ファイルにはセグメント%n件が含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The joining was not seen: %1 is the first day the log knows “%2”, so that the true beginning may lie before it.</source>
        <translation>加入は確認できません。%1は「%2」のログの初日で、実際の加入はそれより前の可能性があります。</translation>
    </message>
    <message>
        <source>The joining was seen: the log knows “%1” from %2.</source>
        <translation>加入を確認できます。「%1」のログは%2から始まります。</translation>
    </message>
    <message>
        <source>The largest change: %1, %2 against %3.</source>
        <translation>最大の変化：%1、%2（比較 %3）。</translation>
    </message>
    <message numerus="yes">
        <source>The largest movement: %1, %Ln customer(s).</source>
        <translation>
            <numerusform>最大の移動：%1、%Ln人。</numerusform>
        </translation>
    </message>
    <message>
        <source>The order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>The period has no days.</source>
        <translation>期間に日がありません。</translation>
    </message>
    <message>
        <source>The picture could not be drawn; it may be too large. Try a smaller scale.</source>
        <translation>画像を描画できませんでした。大きすぎる可能性があります。小さい倍率でお試しください。</translation>
    </message>
    <message>
        <source>They are in use:</source>
        <translation>使用箇所：</translation>
    </message>
    <message>
        <source>They paid before the move</source>
        <translation>移動前の支払額</translation>
    </message>
    <message>
        <source>They paid from the move on</source>
        <translation>移動後の支払額</translation>
    </message>
    <message>
        <source>This arrow is there already</source>
        <translation>この矢印はすでにあります</translation>
    </message>
    <message>
        <source>This board is empty. Choose Edit to put segments on it.</source>
        <translation>このボードは空です。「編集」を選んでセグメントを置いてください。</translation>
    </message>
    <message>
        <source>This frame is locked</source>
        <translation>このフレームはロックされています</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This note is locked</source>
        <translation>この付箋はロックされています</translation>
    </message>
    <message>
        <source>This segment is locked</source>
        <translation>このセグメントはロックされています</translation>
    </message>
    <message>
        <source>This segment is no longer on the board</source>
        <translation>このセグメントはもうボードにありません</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>To elsewhere</source>
        <translation>ボード外へ</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Use those that are there</source>
        <translation>既存のものを使う</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>What came of it cannot be told: its log lacks %1 or %2.</source>
        <translation>結果は不明です。ログに%1または%2がありません。</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>after</source>
        <translation>より後</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>before</source>
        <translation>より前</translation>
    </message>
    <message>
        <source>between</source>
        <translation>範囲内</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>次を含む</translation>
    </message>
    <message>
        <source>could not be counted</source>
        <translation>集計できません</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>below the number one</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>below a number</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>customers joined “%1” between %2 and %3, were still in it on %3, and had been in “%4” before, on %5 at the earliest.</source>
        <translation>人の顧客が、%2から%3の間に「%1」に加入し、%3にも在籍し、その前（早くて%5）に「%4」に在籍していました。</translation>
    </message>
    <message>
        <source>customers were in it at the end of %1, its last logged day.</source>
        <translation>人の顧客が、ログの最終日である%1の終わりに在籍していました。</translation>
    </message>
    <message>
        <source>customers were in it at the end of %1.</source>
        <translation>人の顧客が、%1の終わりに在籍していました。</translation>
    </message>
    <message>
        <source>deleted segment</source>
        <translation>削除されたセグメント</translation>
    </message>
    <message>
        <source>direct moves only</source>
        <translation>直接の移動のみ</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>次を含まない</translation>
    </message>
    <message>
        <source>does not end with</source>
        <translation>次で終わらない</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>一致しない</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>次で始まらない</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>次で終わる</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ちょうど</translation>
    </message>
    <message>
        <source>first time only</source>
        <translation>初回のみ</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>incomplete data</source>
        <translation>不完全なデータ</translation>
    </message>
    <message>
        <source>is</source>
        <translation>次と等しい</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>判明している</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>次のどれでもない</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>次と異なる</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>次のいずれか</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>JSONではありません。</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致する</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超</translation>
    </message>
    <message>
        <source>no longer in the workspace</source>
        <translation>もうワークスペースにありません</translation>
    </message>
    <message>
        <source>not</source>
        <translation>以外</translation>
    </message>
    <message>
        <source>not between</source>
        <translation>範囲外</translation>
    </message>
    <message>
        <source>not in the data: import the customers export</source>
        <translation>データにありません。顧客のエクスポートを取り込んでください</translation>
    </message>
    <message>
        <source>not in the data: import the products export</source>
        <translation>データにありません。商品のエクスポートを取り込んでください</translation>
    </message>
    <message>
        <source>not in the data: no order tells it</source>
        <translation>データにありません。どの注文にも含まれていません</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>当日以外</translation>
    </message>
    <message>
        <source>on</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>以降</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>rebuilt days</source>
        <translation>再構築された日</translation>
    </message>
    <message>
        <source>recorded days only</source>
        <translation>記録された日のみ</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>次で始まる</translation>
    </message>
    <message>
        <source>that is no property of orders.</source>
        <translation>注文の属性ではありません。</translation>
    </message>
    <message>
        <source>“%1” is logged from %2 on: who joined on that day cannot be told.</source>
        <translation>「%1」のログは%2からです。その日に加入した顧客は特定できません。</translation>
    </message>
    <message>
        <source>“%1” is logged from %2 to %3.</source>
        <translation>「%1」のログは%2から%3までです。</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <translation>「%1」→「%2」</translation>
    </message>
    <message>
        <source>“%1”: %2 rebuilt, not recorded.</source>
        <translation>「%1」：%2は記録ではなく再構築。</translation>
    </message>
    <message>
        <source>↺ Days of this period are rebuilt from the orders, not recorded as they came.</source>
        <translation>↺ この期間には、記録ではなく注文から再構築された日があります。</translation>
    </message>
    <message>
        <source>● of these customers, who was also in “%1”: on the day of the move, or on the last day of the period.</source>
        <translation>● この顧客のうち、移動の日または期間の最終日に「%1」にも在籍していた人数。</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln segment(s) have incomplete data for this period: the alert over the board names them.</source>
        <translation>
            <numerusform>⚠ セグメント%Ln件はこの期間のデータが不完全です。ボード上部の警告をご覧ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Its data are incomplete for this period.</source>
        <translation>⚠ この期間のデータは不完全です。</translation>
    </message>
    <message>
        <source>⚠ Rests on incomplete data: see the alert over the board.</source>
        <translation>⚠ 不完全なデータに基づきます。ボード上部の警告をご覧ください。</translation>
    </message>
    <message>
        <source>⚠ The data are incomplete for this period.</source>
        <translation>⚠ この期間のデータは不完全です。</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>原寸大(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add segment with conditions …</source>
        <translation>条件でセグメントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;All movements as a matrix …</source>
        <translation>すべての移動をマトリックスで表示(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Board of the group</source>
        <translation>グループのボード(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>ワークスペースを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Direct moves only</source>
        <translation>直接の移動のみ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find a segment</source>
        <translation>セグメントを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;First time only</source>
        <translation>初回のみ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fit the board</source>
        <translation>ボード全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import exports …</source>
        <translation>エクスポートを取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import segments and groups …</source>
        <translation>セグメントとグループを取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keep a version …</source>
        <translation>バージョンを残す(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New workspace …</source>
        <translation>新規ワークスペース(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Numbers (CSV) …</source>
        <translation>数値 (CSV)(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open workspace …</source>
        <translation>ワークスペースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Recorded days only</source>
        <translation>記録された日のみ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Segments of the group</source>
        <translation>グループのセグメント(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Suggest arrows …</source>
        <translation>矢印を提案(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Versions …</source>
        <translation>バージョン(&amp;V)…</translation>
    </message>
    <message>
        <source>Add &amp;RFM group …</source>
        <translation>RFMグループを追加(&amp;R)…</translation>
    </message>
    <message>
        <source>Add segment from a &amp;template …</source>
        <translation>テンプレートからセグメントを追加(&amp;T)…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Board as &amp;tables</source>
        <translation>ボードを表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>Count only on days that were recorded as they came; days that were rebuilt later, from the orders known by then, are taken as unknown</source>
        <translation>その日に記録された日だけで数えます。後から注文をもとに再構築された日は不明とします</translation>
    </message>
    <message>
        <source>Count only who was in the source on the day before joining the target</source>
        <translation>移動先に加入する前日に移動元にいた顧客だけを数えます</translation>
    </message>
    <message>
        <source>Count only who was never in the target before, as far as the log knows</source>
        <translation>ログ上、以前に移動先に在籍したことがない顧客だけを数えます</translation>
    </message>
    <message>
        <source>Find a &amp;customer</source>
        <translation>顧客を検索(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;group …</source>
        <translation>新規グループ(&amp;G)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo shop</source>
        <translation>デモショップを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Picture (P&amp;DF) …</source>
        <translation>画像 (PDF)(&amp;D)…</translation>
    </message>
    <message>
        <source>Picture (PNG, %1×) …</source>
        <translation>画像 (PNG、%1×)…</translation>
    </message>
    <message>
        <source>Picture (S&amp;VG) …</source>
        <translation>画像 (SVG)(&amp;V)…</translation>
    </message>
    <message>
        <source>Rebuild the history of &amp;all segments …</source>
        <translation>すべてのセグメントの履歴を再構築(&amp;A)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the board</source>
        <translation>ボードから外す(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;top editing</source>
        <translation>編集を終了(&amp;T)</translation>
    </message>
    <message>
        <source>The segments and arrows of the board with their numbers, as two tables that do all the canvas does</source>
        <translation>ボードのセグメントと矢印を数値とともに二つの表で表示します。キャンバスと同じ操作ができます</translation>
    </message>
    <message>
        <source>Workspace se&amp;ttings …</source>
        <translation>ワークスペースの設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ui::AlertBanner</name>
    <message numerus="yes">
        <source>%Ln segment(s) with incomplete data for this period.</source>
        <translation>
            <numerusform>セグメント%Ln件はこの期間のデータが不完全です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a later or shorter period.</source>
        <translation>より後の、または短い期間を選んでください。</translation>
    </message>
    <message>
        <source>Choose a later period or rebuild the history.</source>
        <translation>より後の期間を選ぶか、履歴を再構築してください。</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>不完全なデータ</translation>
    </message>
    <message>
        <source>Its last logged day stands in for the end; import newer data to fill it.</source>
        <translation>ログの最終日を終わりの代わりに使っています。新しいデータを取り込むと補われます。</translation>
    </message>
    <message>
        <source>Only recorded days count here: choose a later period, or turn that option of the board off.</source>
        <translation>記録された日だけを数えています。より後の期間を選ぶか、このボードのオプションを解除してください。</translation>
    </message>
    <message>
        <source>Rebuild its history</source>
        <translation>履歴を再構築</translation>
    </message>
    <message>
        <source>Rebuild their history</source>
        <translation>履歴を再構築</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message numerus="yes">
        <source>Who joined %Ln segment(s) on the first day of this period cannot be told.</source>
        <translation>
            <numerusform>期間の初日にセグメント%Ln件へ加入した顧客は特定できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no logged days.</source>
        <translation>「%1」にログのある日がありません。</translation>
    </message>
    <message>
        <source>“%1” has no recorded days.</source>
        <translation>「%1」に記録された日がありません。</translation>
    </message>
    <message>
        <source>“%1” is logged %2.</source>
        <translation>「%1」のログ：%2。</translation>
    </message>
    <message>
        <source>“%1” is recorded %2.</source>
        <translation>「%1」の記録：%2。</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more segment(s)</source>
        <translation>
            <numerusform>…ほかセグメント%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArrowTable</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移動元</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>ui::BoardDialogs</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export the board</source>
        <translation>ボードを書き出し</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>数値を書き出し</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>画像 (*.%1)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::BoardDocument</name>
    <message numerus="yes">
        <source>Add %n frame(s)</source>
        <translation>
            <numerusform>フレーム%n個を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n lane(s)</source>
        <translation>
            <numerusform>レーン%n本を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>セグメントを追加</translation>
    </message>
    <message>
        <source>Add segment with arrow</source>
        <translation>矢印付きでセグメントを追加</translation>
    </message>
    <message>
        <source>Add sticky note</source>
        <translation>付箋を追加</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>色を変更</translation>
    </message>
    <message>
        <source>Change frame</source>
        <translation>フレームを変更</translation>
    </message>
    <message>
        <source>Change measure</source>
        <translation>施策を変更</translation>
    </message>
    <message>
        <source>Change sticky note</source>
        <translation>付箋を変更</translation>
    </message>
    <message>
        <source>Draw arrow</source>
        <translation>矢印を引く</translation>
    </message>
    <message>
        <source>Insert segment into arrow</source>
        <translation>矢印の間にセグメントを挿入</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n item(s)</source>
        <translation>
            <numerusform>%n個をロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n segment(s)</source>
        <translation>
            <numerusform>セグメント%n件をロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>%n個を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n segment(s)</source>
        <translation>
            <numerusform>セグメント%n件の位置を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Reattach arrow</source>
        <translation>矢印をつなぎ直す</translation>
    </message>
    <message>
        <source>Reattach arrow to new segment</source>
        <translation>矢印を新しいセグメントにつなぎ直す</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation>
            <numerusform>%n個を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename frame</source>
        <translation>フレームの名前を変更</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n item(s)</source>
        <translation>
            <numerusform>%n個のロックを解除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n segment(s)</source>
        <translation>
            <numerusform>セグメント%n件のロックを解除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoardPage</name>
    <message numerus="yes">
        <source>%Ln segment(s) of that state do not exist any more and were left out: %1</source>
        <translation>
            <numerusform>当時のセグメント%Ln件はもうないため除きました：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside each number, who is %1.</source>
        <translation>各数値の横に%1の人数。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Compared: %1, ▲ more, ▼ fewer than then.</source>
        <translation>比較：%1、▲ 増加、▼ 減少。</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>数え方：%1。</translation>
    </message>
    <message>
        <source>Customer Journey Board “%1”</source>
        <translation>カスタマージャーニーボード「%1」</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>バージョンを残す</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>バージョンの名前</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>%1のバージョンを復元</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The board “%1” has changes that are not saved.</source>
        <translation>ボード「%1」に未保存の変更があります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
</context>
<context>
    <name>ui::BoardScene</name>
    <message>
        <source>This frame is locked</source>
        <translation>このフレームはロックされています</translation>
    </message>
    <message>
        <source>This note is locked</source>
        <translation>この付箋はロックされています</translation>
    </message>
    <message>
        <source>What is locked stays on the board</source>
        <translation>ロックされたものはボードに残ります</translation>
    </message>
</context>
<context>
    <name>ui::BoardTable</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the segment to the board</source>
        <translation>セグメントをボードに追加</translation>
    </message>
    <message>
        <source>An arrow joins two different segments</source>
        <translation>矢印は異なる二つのセグメントをつなぎます</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Board as tables</source>
        <translation>ボードの表</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>つなぐ</translation>
    </message>
    <message>
        <source>Draw an arrow between the two</source>
        <translation>二つの間に矢印を引く</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移動元</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the selected arrows from the board</source>
        <translation>選択した矢印をボードから外す</translation>
    </message>
    <message>
        <source>Remove the selected segments from the board</source>
        <translation>選択したセグメントをボードから外す</translation>
    </message>
    <message>
        <source>Segment to add</source>
        <translation>追加するセグメント</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Segments on the board</source>
        <translation>ボードのセグメント</translation>
    </message>
    <message>
        <source>This arrow is there already</source>
        <translation>この矢印はすでにあります</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>ui::BoardView</name>
    <message>
        <source>Customer journey board</source>
        <translation>カスタマージャーニーボード</translation>
    </message>
    <message>
        <source>Drag a segment from the list onto the board, or double-click</source>
        <translation>一覧からセグメントをドラッグするか、ダブルクリックしてください</translation>
    </message>
    <message>
        <source>Nothing on this board yet</source>
        <translation>このボードはまだ空です</translation>
    </message>
    <message>
        <source>Press Edit to put segments on it and draw the moves you want to count.</source>
        <translation>「編集」を押してセグメントを置き、数えたい移動を矢印で引いてください。</translation>
    </message>
    <message>
        <source>Put between “%1” and “%2”</source>
        <translation>「%1」と「%2」の間に置く</translation>
    </message>
    <message>
        <source>Segments and the movement of customers between them</source>
        <translation>セグメントと、その間の顧客の移動</translation>
    </message>
    <message>
        <source>Then drag from a dot at its rim to another segment to draw an arrow.</source>
        <translation>次に、縁の点から別のセグメントへドラッグすると矢印を引けます。</translation>
    </message>
    <message>
        <source>This segment is on the board already</source>
        <translation>このセグメントはすでにボードにあります</translation>
    </message>
</context>
<context>
    <name>ui::BuilderGroup</name>
    <message>
        <source>A group has no rows.</source>
        <translation>行のないグループがあります。</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>At least how many</source>
        <translation>いくつ以上か</translation>
    </message>
    <message>
        <source>Change how rows are combined</source>
        <translation>行の組み合わせ方を変更</translation>
    </message>
    <message>
        <source>Duplicate a row</source>
        <translation>行を複製</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>行を移動</translation>
    </message>
    <message>
        <source>Negate a row</source>
        <translation>行を否定</translation>
    </message>
    <message>
        <source>Paste a row</source>
        <translation>行を貼り付け</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>The clipboard holds no conditions: %1</source>
        <translation>クリップボードに条件がありません：%1</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>いずれか</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>少なくとも</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>どれも満たさない</translation>
    </message>
    <message>
        <source>of these</source>
        <translation>個を満たす</translation>
    </message>
</context>
<context>
    <name>ui::BuilderRow</name>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>コピー	Ctrl+C</translation>
    </message>
    <message>
        <source>Cut	Ctrl+X</source>
        <translation>切り取り	Ctrl+X</translation>
    </message>
    <message>
        <source>Does not hold for this customer</source>
        <translation>この顧客には当てはまりません</translation>
    </message>
    <message>
        <source>Drag to move; or Alt and an arrow key</source>
        <translation>ドラッグで移動。または Alt + 矢印キー</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Duplicate, negate, copy, move</source>
        <translation>複製、否定、コピー、移動</translation>
    </message>
    <message>
        <source>Holds for this customer</source>
        <translation>この顧客に当てはまります</translation>
    </message>
    <message>
        <source>Into a group	Alt+Right</source>
        <translation>グループに入れる	Alt+Right</translation>
    </message>
    <message>
        <source>More for this row</source>
        <translation>この行のその他の操作</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>下へ	Alt+Down</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>上へ	Alt+Up</translation>
    </message>
    <message>
        <source>Negate</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>Out of the group	Alt+Left</source>
        <translation>グループから出す	Alt+Left</translation>
    </message>
    <message>
        <source>Paste below	Ctrl+V</source>
        <translation>下に貼り付け	Ctrl+V</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>この行を削除</translation>
    </message>
</context>
<context>
    <name>ui::CanvasActions</name>
    <message>
        <source>&amp;Add a segment to the board …</source>
        <translation>ボードにセグメントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Draw an arrow between two segments</source>
        <translation>二つのセグメントの間に矢印を引く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Frames and notes</source>
        <translation>フレームと付箋(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Insert a segment into the arrow …</source>
        <translation>矢印の間にセグメントを挿入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>整列(&amp;R)</translation>
    </message>
    <message>
        <source>Add a &amp;frame</source>
        <translation>フレームを追加(&amp;F)</translation>
    </message>
    <message>
        <source>Add a segment with an arro&amp;w …</source>
        <translation>矢印付きでセグメントを追加(&amp;W)…</translation>
    </message>
    <message>
        <source>Add a sticky &amp;note</source>
        <translation>付箋を追加(&amp;N)</translation>
    </message>
    <message>
        <source>Add stage &amp;lanes</source>
        <translation>ステージのレーンを追加(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>下揃え(&amp;B)</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>左右中央揃え(&amp;C)</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左揃え(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>上下中央揃え(&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>右揃え(&amp;R)</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>上揃え(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>色(&amp;O)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>左右に等間隔(&amp;A)</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>上下に等間隔(&amp;D)</translation>
    </message>
    <message>
        <source>Edit title or te&amp;xt</source>
        <translation>タイトルや文を編集(&amp;X)</translation>
    </message>
    <message>
        <source>La&amp;y out the board</source>
        <translation>ボードを自動配置(&amp;Y)</translation>
    </message>
    <message>
        <source>Lay out the &amp;selection</source>
        <translation>選択範囲を自動配置(&amp;S)</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>ロック／解除(&amp;K)</translation>
    </message>
    <message>
        <source>Snap to o&amp;ther cards</source>
        <translation>ほかのカードに吸着(&amp;T)</translation>
    </message>
    <message>
        <source>Snap to the &amp;grid</source>
        <translation>グリッドに吸着(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;urn the arrow around</source>
        <translation>矢印を逆向きにする(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ui::CanvasControl</name>
    <message numerus="yes">
        <source>%Ln arrow(s) drawn</source>
        <translation>
            <numerusform>矢印%Ln本を引きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) added</source>
        <translation>
            <numerusform>セグメント%Ln件を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) are not in this workspace</source>
        <translation>
            <numerusform>セグメント%Ln件はこのワークスペースにありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) are on the board already</source>
        <translation>
            <numerusform>セグメント%Ln件はすでにボードにあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>認知</translation>
    </message>
    <message>
        <source>Both arrows are there already</source>
        <translation>両方の矢印がすでにあります</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>初回購入</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>ロイヤル</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>リピート</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>顧客を表示</translation>
    </message>
    <message>
        <source>Show who came from elsewhere</source>
        <translation>ボード外から来た顧客を表示</translation>
    </message>
    <message>
        <source>Show who went elsewhere</source>
        <translation>ボード外へ出た顧客を表示</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>The arrow back is there already</source>
        <translation>逆向きの矢印がすでにあります</translation>
    </message>
    <message>
        <source>The clipboard holds nothing of a board</source>
        <translation>クリップボードにボードの要素がありません</translation>
    </message>
    <message>
        <source>What is locked was copied and stays on the board</source>
        <translation>ロックされたものはコピーされ、ボードにも残ります</translation>
    </message>
    <message>
        <source>“%1” is on the board already</source>
        <translation>「%1」はすでにボードにあります</translation>
    </message>
</context>
<context>
    <name>ui::CheckedField</name>
    <message>
        <source>A value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>%1以上にしてください。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>%1以下にしてください。</translation>
    </message>
    <message>
        <source>Give a number such as 1.5.</source>
        <translation>1.5 のような数を入力してください。</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>0から100までの割合を入力してください。</translation>
    </message>
    <message>
        <source>Give a time of day such as 06:30.</source>
        <translation>06:30 のような時刻を入力してください。</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>Give an amount such as 150.00.</source>
        <translation>150.00 のような金額を入力してください。</translation>
    </message>
    <message>
        <source>Not less than 0.</source>
        <translation>0以上にしてください。</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceButton</name>
    <message>
        <source>Choose a value.</source>
        <translation>値を選んでください。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>ui::ColumnChoice</name>
    <message>
        <source>Choose a column.</source>
        <translation>列を選んでください。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>列の名前</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Everything that can be done now</source>
        <translation>今できる操作の一覧</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>該当する操作がありません</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
</context>
<context>
    <name>ui::CompareButton</name>
    <message>
        <source>Beside each number: how many of these customers were also in that segment on the day of their move, or on the day the segment's size is shown for</source>
        <translation>各数値の横に、移動した日（または人数を表示している日）にそのセグメントにも在籍していた人数を表示します</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Compare with these days</source>
        <translation>この期間と比較</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>比較：%1</translation>
    </message>
    <message>
        <source>Compare: with nothing</source>
        <translation>比較：なし</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Customers of another segment</source>
        <translation>別のセグメントの顧客</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Hold every number against another period, or against the customers of another segment</source>
        <translation>すべての数値を、別の期間や別のセグメントの顧客と比べます</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>別の期間</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Show who is in it, too</source>
        <translation>在籍者の人数も表示</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>直前の期間</translation>
    </message>
    <message>
        <source>The same days last year</source>
        <translation>前年の同じ期間</translation>
    </message>
    <message>
        <source>deleted segment</source>
        <translation>削除されたセグメント</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>比較 %1</translation>
    </message>
    <message>
        <source>● also in “%1”</source>
        <translation>●「%1」にも在籍</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonEditor</name>
    <message>
        <source>Comparison</source>
        <translation>比較方法</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>最後の日付</translation>
    </message>
    <message>
        <source>Not less than the first.</source>
        <translation>1つ目の値以上にしてください。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Upper number</source>
        <translation>上限の数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>and</source>
        <translation>～</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>ui::ConditionGroup</name>
    <message>
        <source>+ Add condition</source>
        <translation>+ 条件を追加</translation>
    </message>
    <message>
        <source>+ Add group</source>
        <translation>+ グループを追加</translation>
    </message>
    <message>
        <source>Customers who match</source>
        <translation>次に当てはまる顧客：</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>who match</source>
        <translation>次に当てはまる：</translation>
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
        <translation>+ 次の明細のみ…</translation>
    </message>
    <message>
        <source>+ Only orders with …</source>
        <translation>+ 次の注文のみ…</translation>
    </message>
    <message>
        <source>Ask for properties of the lines</source>
        <translation>明細の属性を条件にする</translation>
    </message>
    <message>
        <source>Ask for properties of the order</source>
        <translation>注文の属性を条件にする</translation>
    </message>
    <message>
        <source>Choose another condition</source>
        <translation>別の条件を選ぶ</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Lines with</source>
        <translation>対象の明細</translation>
    </message>
    <message>
        <source>Orders with</source>
        <translation>対象の注文</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Scores go from 1 to %1 here.</source>
        <translation>スコアは1から%1までです。</translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln of them.</source>
        <translation>
            <numerusform>%Ln件しかありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>items</source>
        <translation>点</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>回</translation>
    </message>
    <message>
        <source>products</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>times</source>
        <translation>回</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>「%1」：%2。</translation>
    </message>
</context>
<context>
    <name>ui::CountCard</name>
    <message>
        <source>%1 % of %2 customers</source>
        <translation>顧客%2人の%1%</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Customers on the last complete day</source>
        <translation>最後の完全な日の顧客数</translation>
    </message>
    <message>
        <source>Customers who match</source>
        <translation>当てはまる顧客</translation>
    </message>
    <message>
        <source>Its past, as it would have been</source>
        <translation>過去にさかのぼった推移</translation>
    </message>
    <message>
        <source>counted in %1 ms</source>
        <translation>%1ミリ秒で集計</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>集計中…</translation>
    </message>
</context>
<context>
    <name>ui::CustomerList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>顧客%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) copied</source>
        <translation>
            <numerusform>顧客%Ln人をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>A segment of exactly these customers, for conditions, boards and filters</source>
        <translation>この顧客だけのセグメント。条件、ボード、絞り込みに使えます</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>All customers of this number, A–Z</source>
        <translation>この数値の顧客全員、A–Z</translation>
    </message>
    <message>
        <source>Also in “%1”</source>
        <translation>「%1」にも在籍</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Double-click a customer, or press Enter, to see their page</source>
        <translation>顧客をダブルクリックするか Enter キーで顧客ページを開きます</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>CSVで書き出し…</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>顧客を検索</translation>
    </message>
    <message>
        <source>First seen first</source>
        <translation>初確認が早い順</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>セグメントの名前</translation>
    </message>
    <message>
        <source>Order of the customers</source>
        <translation>顧客の並び順</translation>
    </message>
    <message>
        <source>Ordering …</source>
        <translation>並べ替え中…</translation>
    </message>
    <message>
        <source>Save as list segment</source>
        <translation>リストセグメントとして保存</translation>
    </message>
    <message>
        <source>Save as list segment …</source>
        <translation>リストセグメントとして保存…</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>「%1」として保存しました</translation>
    </message>
    <message>
        <source>Saved from “%1”, %2.</source>
        <translation>「%1」（%2）から保存。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Searching … %1</source>
        <translation>検索中… %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The rule, clause by clause, for the customer chosen in the list</source>
        <translation>一覧で選んだ顧客について、規則を一つずつ示します</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>対象の顧客</translation>
    </message>
    <message>
        <source>Why is this customer counted?</source>
        <translation>この顧客が数えられた理由</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>書き込み中…</translation>
    </message>
</context>
<context>
    <name>ui::CustomerModel</name>
    <message>
        <source>Being read</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>ui::CustomerPage</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>注文%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) in another currency or without one</source>
        <translation>
            <numerusform>ほかの通貨または通貨なしの購入%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>E-mail marketing</source>
        <translation>メールマーケティング</translation>
    </message>
    <message>
        <source>Every day in every segment</source>
        <translation>各セグメントへの在籍日</translation>
    </message>
    <message>
        <source>Find a customer by e-mail or key to see their orders and the segments they are and were in.</source>
        <translation>メールまたはキーで顧客を検索すると、注文と、現在および過去のセグメントを確認できます。</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>初回注文</translation>
    </message>
    <message>
        <source>In none.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>In these segments today</source>
        <translation>現在のセグメント</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>直近%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最終注文</translation>
    </message>
    <message numerus="yes">
        <source>Never in %Ln other segment(s).</source>
        <translation>
            <numerusform>ほかのセグメント%Ln件には在籍なし。</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>注文なし</translation>
    </message>
    <message>
        <source>Nobody has “%1” in their e-mail or key.</source>
        <translation>メールやキーに「%1」を含む顧客はいません。</translation>
    </message>
    <message>
        <source>Not in the amount</source>
        <translation>金額に含まない</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購入回数</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>SMS marketing</source>
        <translation>SMSマーケティング</translation>
    </message>
    <message>
        <source>Solid: recorded days. Hatched: rebuilt days. Dots: orders; hollow ones do not count.</source>
        <translation>塗り：記録された日。斜線：再構築された日。点：注文（白抜きは対象外）。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>There is no customer “%1”.</source>
        <translation>顧客「%1」はいません。</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>顧客情報</translation>
    </message>
    <message>
        <source>Why (not) on an arrow …</source>
        <translation>矢印に数えられる（られない）理由…</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>does not accept</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>none; known from a log made elsewhere</source>
        <translation>なし（外部のログから判明）</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>since %1 or earlier</source>
        <translation>%1以前から</translation>
    </message>
</context>
<context>
    <name>ui::CustomerSearch</name>
    <message>
        <source>Find a customer</source>
        <translation>顧客を検索</translation>
    </message>
    <message>
        <source>Find a customer by e-mail or key</source>
        <translation>メールまたはキーで顧客を検索</translation>
    </message>
</context>
<context>
    <name>ui::DayBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::DayStrip</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s); the arrow keys lead from one to the next</source>
        <translation>
            <numerusform>在籍%n件（矢印キーで前後へ移動）</numerusform>
        </translation>
    </message>
    <message>
        <source>Days in segments</source>
        <translation>セグメントの在籍日</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>perhaps earlier: the log begins that day</source>
        <translation>より早い可能性あり（ログの初日）</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <translation>再構築</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>recorded from %1</source>
        <translation>%1から記録</translation>
    </message>
    <message>
        <source>still in</source>
        <translation>在籍中</translation>
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
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>ui::FilterGroup</name>
    <message>
        <source>+ Add a property of the line</source>
        <translation>+ 明細の属性を追加</translation>
    </message>
    <message>
        <source>+ Add a property of the order</source>
        <translation>+ 注文の属性を追加</translation>
    </message>
    <message>
        <source>+ Add group</source>
        <translation>+ グループを追加</translation>
    </message>
    <message>
        <source>One and the same line of the order has all of it: these sweets, in this colour</source>
        <translation>注文の同じ明細がすべてを満たすこと：この菓子の、この色</translation>
    </message>
    <message>
        <source>of one line item</source>
        <translation>同じ明細で</translation>
    </message>
    <message>
        <source>that have</source>
        <translation>次に当てはまる</translation>
    </message>
    <message>
        <source>that is of the whole order.</source>
        <translation>注文全体の属性です。</translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message>
        <source>Property of the order</source>
        <translation>注文の属性</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>「%1」：%2。</translation>
    </message>
</context>
<context>
    <name>ui::Gallery</name>
    <message>
        <source>All templates</source>
        <translation>全テンプレート</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>テンプレートを検索</translation>
    </message>
    <message>
        <source>Looking what your orders suggest …</source>
        <translation>注文をもとに候補を調べています…</translation>
    </message>
    <message>
        <source>New segment from a template</source>
        <translation>テンプレートから新規セグメント</translation>
    </message>
    <message>
        <source>No template has these words. Try others, or another category.</source>
        <translation>この言葉を含むテンプレートはありません。別の言葉やカテゴリでお試しください。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
</context>
<context>
    <name>ui::Guide</name>
    <message>
        <source>&amp;Do anything …</source>
        <translation>操作を検索(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>キーとマウス(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tour of the board</source>
        <translation>ボードのツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Add “%1” to the board</source>
        <translation>「%1」をボードに追加</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Boards, segments, customers and imports are here. Drop the export of your shop's orders anywhere on the window, and its history is worked out. Nothing leaves this computer.</source>
        <translation>ボード、セグメント、顧客、取り込みはここにあります。ショップの注文のエクスポートをウィンドウにドロップすると、過去の推移を計算します。データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Choose the period here: all numbers follow at once, however many customers there are.</source>
        <translation>期間はここで選びます。顧客が何人いても、すべての数値がすぐに変わります。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Each card is a segment with its customers today. The number on an arrow is how many of them moved from one segment to the other in the period. Click a number to see who they are.</source>
        <translation>カードはセグメントと現在の顧客数です。矢印の数値は、期間中に一方からもう一方へ移動した人数です。数値をクリックすると、誰かを確認できます。</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>期間を選ぶ</translation>
    </message>
    <message>
        <source>Select an arrow or a card: here it says in a sentence what is counted, how it went day by day, and what you decided to do about it.</source>
        <translation>矢印やカードを選ぶと、何を数えているか、日ごとの推移、決めた施策がここに表示されます。</translation>
    </message>
    <message>
        <source>What a number means</source>
        <translation>数値の意味</translation>
    </message>
    <message>
        <source>Who moves where</source>
        <translation>誰がどこへ移動したか</translation>
    </message>
    <message>
        <source>With Edit you put segments on the board, move them and draw arrows. Everything can be undone.</source>
        <translation>「編集」でセグメントを置き、動かし、矢印を引きます。すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Your own board</source>
        <translation>自分のボード</translation>
    </message>
    <message>
        <source>Your own shop</source>
        <translation>自分のショップ</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep “%1” as it was and save this as a new segment</source>
        <translation>「%1」はそのまま残し、新しいセグメントとして保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Rebuild its past by the new conditions</source>
        <translation>新しい条件で過去を再構築(&amp;R)</translation>
    </message>
    <message>
        <source>Its log of %1 (%2) is forgotten and begins on the newest complete day.</source>
        <translation>%1（%2）のログを破棄し、最新の完全な日から始めます。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Name of the new segment</source>
        <translation>新しいセグメントの名前</translation>
    </message>
    <message>
        <source>Nothing is logged of it yet; it begins on the newest complete day.</source>
        <translation>ログはまだありません。最新の完全な日から始まります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Start its log &amp;anew</source>
        <translation>ログを新しく始める(&amp;A)</translation>
    </message>
    <message>
        <source>The conditions have changed</source>
        <translation>条件が変更されました</translation>
    </message>
    <message>
        <source>There is a segment of this name already.</source>
        <translation>同じ名前のセグメントがすでにあります。</translation>
    </message>
    <message>
        <source>What becomes of the past of “%1”?</source>
        <translation>「%1」の過去をどうしますか？</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1、%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>セグメントを追加</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>すべての取り込み</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Import exports …</source>
        <translation>エクスポートを取り込み…</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>取り込みが完了しました</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み日時</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>In which time zone is the shop?</source>
        <translation>ショップのタイムゾーンは？</translation>
    </message>
    <message>
        <source>Looking through the file …</source>
        <translation>ファイルを調べています…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Import the exports of orders, customers and products of your shop, or drop them on this window.</source>
        <translation>まだ何も取り込まれていません。ショップの注文・顧客・商品のエクスポートを取り込むか、このウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>取り込みの進行状況</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>除外された行</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>ボードを表示</translation>
    </message>
    <message>
        <source>The days of all numbers are days in this zone.</source>
        <translation>すべての数値の日付は、このタイムゾーンで数えます。</translation>
    </message>
    <message>
        <source>The days of all numbers are days in this zone. The times in the file are written with %1; these zones fit, the likeliest first.</source>
        <translation>すべての数値の日付は、このタイムゾーンで数えます。ファイルの時刻は %1 で書かれています。合うタイムゾーンを可能性の高い順に示します。</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>ショップのタイムゾーン</translation>
    </message>
</context>
<context>
    <name>ui::InPlaceEditor</name>
    <message>
        <source>Text of the sticky note</source>
        <translation>付箋の文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Title of the frame</source>
        <translation>フレームのタイトル</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを入力</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>For any customer: whether this arrow counts them, and what decides</source>
        <translation>任意の顧客について、この矢印に数えられるかどうかと、その決め手を示します</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Suggest arrows …</source>
        <translation>矢印を提案…</translation>
    </message>
    <message>
        <source>The strongest movements that are not on the board</source>
        <translation>ボードにない移動のうち、最も多いもの</translation>
    </message>
    <message>
        <source>Why (not) …</source>
        <translation>理由…</translation>
    </message>
</context>
<context>
    <name>ui::InspectorPage</name>
    <message>
        <source>Export list</source>
        <translation>リストを書き出し</translation>
    </message>
    <message>
        <source>Kept with the segment, on every board.</source>
        <translation>セグメントに保存され、すべてのボードに表示されます。</translation>
    </message>
    <message>
        <source>Measure for this segment</source>
        <translation>このセグメントの施策</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>顧客を表示</translation>
    </message>
</context>
<context>
    <name>ui::JobLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>%1[*] – Journeyboard</source>
        <translation>%1[*] – Journeyboard</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>ボード(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>オプション(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Segments</source>
        <translation>セグメント(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>E&amp;xport with its board …</source>
        <translation>ボードごと書き出し(&amp;X)…</translation>
    </message>
    <message>
        <source>Exports of orders, customers or products (*.csv *.zip);;All files (*)</source>
        <translation>注文・顧客・商品のエクスポート (*.csv *.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation>エクスポートを取り込み</translation>
    </message>
    <message>
        <source>Journeyboard speaks the chosen language from its next start on. What you are working on stays as it is.</source>
        <translation>選んだ言語は、次回の起動から使われます。作業中の内容はそのままです。</translation>
    </message>
    <message>
        <source>Journeyboard workspaces (*.journey)</source>
        <translation>Journeyboard ワークスペース (*.journey)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>マイショップ</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新規グループ</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新規ワークスペース</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>Remove “%1” and its board? Its segments stay. This cannot be undone.</source>
        <translation>「%1」をボードごと削除しますか？セグメントは残ります。元に戻せません。</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>グループの名前を変更</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>未保存の変更を復元</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>実行できませんでした</translation>
    </message>
    <message>
        <source>The segment has changes that are not saved.</source>
        <translation>セグメントに未保存の変更があります。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
</context>
<context>
    <name>ui::MeasureEdit</name>
    <message>
        <source>First day of the measure</source>
        <translation>施策の開始日</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Measure for this segment</source>
        <translation>このセグメントの施策</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>What do you do for these customers?</source>
        <translation>この顧客に何をしますか？</translation>
    </message>
    <message>
        <source>What do you do for this step? A coupon, a mail, a sample …</source>
        <translation>この段階で何をしますか？クーポン、メール、サンプルなど</translation>
    </message>
</context>
<context>
    <name>ui::MemberDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Find a segment</source>
        <translation>セグメントを検索</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Segments of the group</source>
        <translation>グループのセグメント</translation>
    </message>
</context>
<context>
    <name>ui::Minimap</name>
    <message>
        <source>Click or drag to go somewhere else on the board</source>
        <translation>クリックまたはドラッグで、ボードの別の場所へ移動</translation>
    </message>
    <message>
        <source>Overview of the board</source>
        <translation>ボードの全体図</translation>
    </message>
</context>
<context>
    <name>ui::MovementList</name>
    <message>
        <source>Arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移動元</translation>
    </message>
    <message>
        <source>How many times as often as anybody these customers joined: (moved ÷ customers of “from”) ÷ (all who joined “to” ÷ all customers), of the period. ×1 is what chance would do.</source>
        <translation>この顧客の加入しやすさが全体の何倍か：（移動 ÷ 移動元の顧客） ÷ （移動先の全加入者 ÷ 全顧客）、期間中。×1 は偶然と同じです。</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>リフト</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Of so few customers the lift says nothing.</source>
        <translation>人数が少なく、リフトに意味がありません。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>✓ on the board</source>
        <translation>✓ ボードにあり</translation>
    </message>
</context>
<context>
    <name>ui::MovementMatrix</name>
    <message numerus="yes">
        <source>%1 → %2: %Ln customer(s), lift %3</source>
        <translation>
            <numerusform>%1 → %2：%Ln人、リフト %3</numerusform>
        </translation>
    </message>
    <message>
        <source>From “%1”. Click: the columns by this row</source>
        <translation>移動元「%1」。クリックで列をこの行の順に並べます</translation>
    </message>
    <message>
        <source>To “%1”. Click: the rows by this column</source>
        <translation>移動先「%1」。クリックで行をこの列の順に並べます</translation>
    </message>
    <message>
        <source>on the board</source>
        <translation>ボードにあり</translation>
    </message>
</context>
<context>
    <name>ui::MovementsDialog</name>
    <message numerus="yes">
        <source>%1 → %2: %Ln customer(s), lift %3</source>
        <translation>
            <numerusform>%1 → %2：%Ln人、リフト %3</numerusform>
        </translation>
    </message>
    <message>
        <source>All movements there are stand on the board.</source>
        <translation>すべての移動がボードにあります。</translation>
    </message>
    <message>
        <source>All movements: from each row to each column</source>
        <translation>すべての移動：各行から各列へ</translation>
    </message>
    <message>
        <source>All to all</source>
        <translation>総当たり</translation>
    </message>
    <message>
        <source>By lift</source>
        <translation>リフト順</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>人数順</translation>
    </message>
    <message>
        <source>Counting all movements</source>
        <translation>すべての移動を集計しています</translation>
    </message>
    <message>
        <source>Counting all movements …</source>
        <translation>すべての移動を集計しています…</translation>
    </message>
    <message>
        <source>Deleted segment</source>
        <translation>削除されたセグメント</translation>
    </message>
    <message>
        <source>Draw on the board</source>
        <translation>ボードに引く</translation>
    </message>
    <message>
        <source>Into and out of “%1”</source>
        <translation>「%1」の出入り</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Movements need two segments: add another one.</source>
        <translation>移動には二つのセグメントが必要です。もう一つ追加してください。</translation>
    </message>
    <message>
        <source>Movements of</source>
        <translation>対象の移動</translation>
    </message>
    <message>
        <source>Nobody moved from any segment to another in this period.</source>
        <translation>この期間に、セグメント間の移動はありません。</translation>
    </message>
    <message>
        <source>Of all segments, not on the board yet</source>
        <translation>全セグメント、ボードにないもの</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Rows: from. Columns: to. Framed: on the board.</source>
        <translation>行：移動元。列：移動先。枠付き：ボードにあり。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>上位</translation>
    </message>
    <message>
        <source>Strongest movements</source>
        <translation>多い移動</translation>
    </message>
    <message>
        <source>The arrow, and the segments it needs, as one step to undo; or Enter, or a double-click</source>
        <translation>矢印と必要なセグメントを、一度で元に戻せる一つの操作として追加します。Enter キーやダブルクリックでもできます</translation>
    </message>
</context>
<context>
    <name>ui::NodeTable</name>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
</context>
<context>
    <name>ui::OptionsButton</name>
    <message numerus="yes">
        <source>%Ln option(s) on</source>
        <translation>
            <numerusform>オプション%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Count only</source>
        <translation>次のみ数える</translation>
    </message>
    <message>
        <source>Days that were worked out when their data first came. Rebuilt days are unknown.</source>
        <translation>データが初めて届いたときに計算された日。再構築された日は不明とします。</translation>
    </message>
    <message>
        <source>Direct moves</source>
        <translation>直接の移動</translation>
    </message>
    <message>
        <source>First times</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>オプション：%1</translation>
    </message>
    <message>
        <source>Options: none on</source>
        <translation>オプション：なし</translation>
    </message>
    <message>
        <source>Recorded days</source>
        <translation>記録された日</translation>
    </message>
    <message>
        <source>Who had never been in the target before, as far as the log knows.</source>
        <translation>ログ上、以前に移動先に在籍したことがない顧客。</translation>
    </message>
    <message>
        <source>Who was in the source on the very day before joining the target.</source>
        <translation>移動先に加入するちょうど前日に、移動元に在籍していた顧客。</translation>
    </message>
</context>
<context>
    <name>ui::OptionsPreview</name>
    <message>
        <source>Adds %1 to %2 movements on this board</source>
        <translation>このボードの移動%2人に%1人を加えています</translation>
    </message>
    <message>
        <source>Changes none of %1 movements on this board</source>
        <translation>このボードの移動%1人に変化はありません</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Hides %1 of %2 movements on this board</source>
        <translation>このボードの移動%2人のうち%1人を除いています</translation>
    </message>
    <message>
        <source>Would add %1 to %2 movements on this board</source>
        <translation>このボードの移動%2人に%1人が加わります</translation>
    </message>
    <message>
        <source>Would change none of %1 movements on this board</source>
        <translation>このボードの移動%1人は変わりません</translation>
    </message>
    <message>
        <source>Would hide %1 of %2 movements on this board</source>
        <translation>このボードの移動%2人のうち%1人が除かれます</translation>
    </message>
</context>
<context>
    <name>ui::OrderModel</name>
    <message>
        <source>%1, %2 refunded</source>
        <translation>%1、%2返金</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>In the time of the shop</source>
        <translation>ショップの時刻</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Whether it is a purchase, by the rules in the workspace's settings</source>
        <translation>ワークスペースの設定の規則で、購入とみなすかどうか</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>counts, but not as money</source>
        <translation>対象（金額は除く）</translation>
    </message>
    <message>
        <source>no: a test</source>
        <translation>対象外：テスト</translation>
    </message>
    <message>
        <source>no: cancelled</source>
        <translation>対象外：キャンセル</translation>
    </message>
    <message>
        <source>no: cancelled on %1</source>
        <translation>対象外：%1にキャンセル</translation>
    </message>
    <message>
        <source>no: fully refunded</source>
        <translation>対象外：全額返金</translation>
    </message>
    <message>
        <source>no: voided</source>
        <translation>対象外：無効</translation>
    </message>
</context>
<context>
    <name>ui::ParameterField</name>
    <message>
        <source>Choose or type</source>
        <translation>選択または入力</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>ui::PeriodButton</name>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Period: %1, %2</source>
        <translation>期間：%1、%2</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>この期間を表示</translation>
    </message>
    <message>
        <source>The period in which movements count</source>
        <translation>移動を数える期間</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>ui::PeriodsChoice</name>
    <message>
        <source>Days, weeks or months</source>
        <translation>日、週、月</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>いくつのうち</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>of the last</source>
        <translation>直近</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
</context>
<context>
    <name>ui::QuickPicker</name>
    <message>
        <source>Add segment</source>
        <translation>セグメントを追加</translation>
    </message>
    <message>
        <source>Find a segment</source>
        <translation>セグメントを検索</translation>
    </message>
    <message>
        <source>No such segment</source>
        <translation>該当するセグメントがありません</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
</context>
<context>
    <name>ui::RebuildDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>再構築</translation>
    </message>
    <message>
        <source>Rebuild history</source>
        <translation>履歴を再構築</translation>
    </message>
    <message>
        <source>The past is worked out anew from the orders as they are known today, and marked as rebuilt.</source>
        <translation>現在わかっている注文から過去を計算し直し、再構築として記録します。</translation>
    </message>
</context>
<context>
    <name>ui::RebuildSummary</name>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>%1 of %2 would change: %3 added, %4 removed, %5 altered.</source>
        <translation>%2のうち%1が変わります：追加%3、削除%4、変更%5。</translation>
    </message>
    <message>
        <source>%1 would become rebuilt.</source>
        <translation>%1が再構築になります。</translation>
    </message>
    <message>
        <source>%1 would have other members than were recorded.</source>
        <translation>%1で、記録と異なる在籍者になります。</translation>
    </message>
    <message>
        <source>%1, %2,</source>
        <translation>%1、%2、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>顧客%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded day(s)</source>
        <translation>
            <numerusform>記録された日%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>セグメント%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>在籍%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Become rebuilt</source>
        <translation>再構築になる日</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Its log would hold %1 instead of %2.</source>
        <translation>ログは%2から%1になります。</translation>
    </message>
    <message>
        <source>Its log, empty so far, would hold %1.</source>
        <translation>これまで空だったログは%1になります。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>在籍者</translation>
    </message>
    <message>
        <source>Members on the last day: %1 instead of %2.</source>
        <translation>最終日の在籍者：%2から%1へ。</translation>
    </message>
    <message>
        <source>No stay would change: who was in when stays the same.</source>
        <translation>在籍に変化はありません。誰がいつ在籍したかは同じです。</translation>
    </message>
    <message>
        <source>Nothing would change: the log says what the orders known today give.</source>
        <translation>変化はありません。ログは現在わかっている注文の結果と一致しています。</translation>
    </message>
    <message>
        <source>Rebuilding would change %1 of %2.</source>
        <translation>再構築すると%2のうち%1が変わります。</translation>
    </message>
    <message>
        <source>Recorded days changed</source>
        <translation>変わる記録日</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>在籍</translation>
    </message>
    <message>
        <source>There is nothing to rebuild: logs of lists come from outside.</source>
        <translation>再構築するものがありません。リストのログは外部から取り込まれます。</translation>
    </message>
    <message>
        <source>What would change in each segment</source>
        <translation>各セグメントで変わる内容</translation>
    </message>
    <message>
        <source>Working out what would change …</source>
        <translation>変わる内容を計算しています…</translation>
    </message>
</context>
<context>
    <name>ui::ReportView</name>
    <message numerus="yes">
        <source>! %Ln customer(s) without an order and without the day they were added: in no segment before their first order</source>
        <translation>
            <numerusform>! 注文も登録日もない顧客%Ln人：初回注文まではどのセグメントにも入りません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %Ln order(s) in another currency: purchases, but left out of money</source>
        <translation>
            <numerusform>! ほかの通貨の注文%Ln件：購入には数えますが、金額からは除きます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %Ln order(s) on days that are logged already, new or changed. The past of the segments is unchanged: rebuild it to take them in.</source>
        <translation>
            <numerusform>! すでにログにある日の注文%Ln件が新規または変更されています。セグメントの過去は変わっていません。反映するには再構築してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %Ln order(s) without e-mail or phone: nobody to follow</source>
        <translation>
            <numerusform>! メールも電話番号もない注文%Ln件：顧客を追跡できません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>キャンセル %1</translation>
    </message>
    <message>
        <source>%1 fully refunded</source>
        <translation>全額返金 %1</translation>
    </message>
    <message>
        <source>%1 joined by e-mail in other case</source>
        <translation>メールの大文字小文字違いを統合 %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新規 %1</translation>
    </message>
    <message>
        <source>%1 same</source>
        <translation>変更なし %1</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>テスト %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>%1 voided</source>
        <translation>無効 %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Customer records</source>
        <translation>顧客レコード</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Does it agree with your shop?</source>
        <translation>ショップの数値と一致していますか？</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>総額</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>取り込みレポート</translation>
    </message>
    <message>
        <source>Lay these beside the sales report of your shop admin.</source>
        <translation>ショップ管理画面の売上レポートと見比べてください。</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>除外された行と理由</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>純額</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新規顧客</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Orders by month</source>
        <translation>月別の注文</translation>
    </message>
    <message>
        <source>Orders in file</source>
        <translation>ファイル内の注文</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Revenue counted</source>
        <translation>対象の売上</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>除外された行</translation>
    </message>
    <message>
        <source>See what a rebuild would change …</source>
        <translation>再構築で何が変わるかを見る…</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>その後の処理</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>after %1 refunds</source>
        <translation>返金%1を差し引き後</translation>
    </message>
    <message>
        <source>every row was taken</source>
        <translation>すべての行を取り込み済み</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln order(s), shown below</source>
        <translation>
            <numerusform>注文%Ln件分（下に表示）</numerusform>
        </translation>
    </message>
    <message>
        <source>shown below</source>
        <translation>下に表示</translation>
    </message>
    <message>
        <source>✓ %1 joined, %2 left a segment</source>
        <translation>✓ セグメントへの加入%1、離脱%2</translation>
    </message>
    <message>
        <source>✓ %1 of %2 lines of orders found their product</source>
        <translation>✓ 注文明細%2行のうち%1行が商品と結び付きました</translation>
    </message>
    <message>
        <source>✓ %1 of %2 orders found what is known of their customer</source>
        <translation>✓ 注文%2件のうち%1件が顧客情報と結び付きました</translation>
    </message>
    <message>
        <source>✓ Data complete through %1</source>
        <translation>✓ %1までのデータがそろっています</translation>
    </message>
    <message numerus="yes">
        <source>✓ Log advanced to %1 for %Ln segment(s)</source>
        <translation>
            <numerusform>✓ セグメント%Ln件のログを%1まで更新しました</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Orders of %1</source>
        <translation>✓ %1の注文</translation>
    </message>
</context>
<context>
    <name>ui::RfmChoice</name>
    <message>
        <source>Amount paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>最終注文からの日数</translation>
    </message>
    <message>
        <source>Give %1 ascending numbers with “;” between them.</source>
        <translation>昇順の%1個の数を「;」で区切って入力してください。</translation>
    </message>
    <message>
        <source>How scores are given</source>
        <translation>スコアの付け方</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文回数</translation>
    </message>
    <message>
        <source>Steps of a score</source>
        <translation>スコアの段階</translation>
    </message>
    <message>
        <source>by cut-offs of my own</source>
        <translation>自分で決めた区切りで</translation>
    </message>
    <message>
        <source>by the shop's quantiles on each day</source>
        <translation>各日のショップの分位で</translation>
    </message>
    <message>
        <source>scores of 1 to 3</source>
        <translation>スコア 1～3</translation>
    </message>
    <message>
        <source>scores of 1 to 5</source>
        <translation>スコア 1～5</translation>
    </message>
</context>
<context>
    <name>ui::RfmDialog</name>
    <message>
        <source>A common value: your shop has too few orders to say.</source>
        <translation>一般的な値です。ショップの注文がまだ少なく、算出できません。</translation>
    </message>
    <message>
        <source>Active up to so many days after the last order</source>
        <translation>アクティブ：最終注文からの日数（上限）</translation>
    </message>
    <message>
        <source>At risk up to, lost from then on</source>
        <translation>離反リスク：この日数まで、以降は離反</translation>
    </message>
    <message>
        <source>By how long ago and how often they ordered, every customer is in exactly one of these segments on every day. The board shows who moves from one to the other.</source>
        <translation>最終注文からの日数と回数により、各顧客は毎日、必ずこのうち一つのセグメントに入ります。ボードでは誰がどこへ移動したかがわかります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cooling down up to</source>
        <translation>沈静化：この日数まで</translation>
    </message>
    <message>
        <source>Correct the value on the left to see the segments it makes.</source>
        <translation>左の値を直すと、できるセグメントが表示されます。</translation>
    </message>
    <message>
        <source>Create group and board</source>
        <translation>グループとボードを作成</translation>
    </message>
    <message>
        <source>Customers on %1, the last complete day.</source>
        <translation>最後の完全な日、%1の顧客数。</translation>
    </message>
    <message numerus="yes">
        <source>Half of all repeat orders come within %n day(s).</source>
        <translation>
            <numerusform>再注文の半数は%n日以内に行われています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what your orders suggest …</source>
        <translation>注文をもとに候補を調べています…</translation>
    </message>
    <message>
        <source>Loyal from so many orders on</source>
        <translation>ロイヤルとみなす注文回数</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message numerus="yes">
        <source>Nine in ten repeat orders come within %n day(s).</source>
        <translation>
            <numerusform>再注文の9割は%n日以内に行われています。</numerusform>
        </translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>RFM (%1)</source>
        <translation>RFM（%1）</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>RFMグループ</translation>
    </message>
    <message numerus="yes">
        <source>The tenth of the customers with the most orders have %n or more.</source>
        <translation>
            <numerusform>注文回数の上位1割の顧客は%n回以上です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Three in four repeat orders come within %n day(s).</source>
        <translation>
            <numerusform>再注文の4分の3は%n日以内に行われています。</numerusform>
        </translation>
    </message>
    <message>
        <source>With the same number as active there is no such step.</source>
        <translation>アクティブと同じ数にすると、この段階はなくなります。</translation>
    </message>
</context>
<context>
    <name>ui::RfmGrid</name>
    <message>
        <source>%1 – %2 days</source>
        <translation>%1 – %2日</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) or more</source>
        <translation>
            <numerusform>%n回以上</numerusform>
        </translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>2 orders</source>
        <translation>2回</translation>
    </message>
    <message numerus="yes">
        <source>2 – %n order(s)</source>
        <translation>
            <numerusform>2 – %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>最終注文からの日数</translation>
    </message>
    <message numerus="yes">
        <source>More than %n day(s)</source>
        <translation>
            <numerusform>%n日超</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n day(s)</source>
        <translation>
            <numerusform>%n日以内</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScopeChoice</name>
    <message>
        <source>+ Which orders …</source>
        <translation>+ 対象の注文…</translation>
    </message>
    <message>
        <source>From which order on</source>
        <translation>何回目の注文から</translation>
    </message>
    <message>
        <source>Not less than the first.</source>
        <translation>1つ目の値以上にしてください。</translation>
    </message>
    <message>
        <source>Orders that count</source>
        <translation>対象となる注文</translation>
    </message>
    <message>
        <source>To which order</source>
        <translation>何回目の注文まで</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>どの注文か</translation>
    </message>
    <message>
        <source>Which orders count is a setting: not cancelled, not refunded in full, not a test.</source>
        <translation>どの注文を数えるかは設定によります（キャンセル、全額返金、テストを除く）。</translation>
    </message>
    <message>
        <source>counted among those orders only</source>
        <translation>その注文の中だけで数える</translation>
    </message>
    <message>
        <source>counted from the latest</source>
        <translation>最新から数える</translation>
    </message>
    <message>
        <source>from order no.</source>
        <translation>次の回以降の注文</translation>
    </message>
    <message>
        <source>in any order</source>
        <translation>いずれかの注文で</translation>
    </message>
    <message>
        <source>in order no.</source>
        <translation>次の回の注文</translation>
    </message>
    <message>
        <source>in orders no.</source>
        <translation>次の範囲の注文</translation>
    </message>
    <message>
        <source>in the first order</source>
        <translation>初回の注文で</translation>
    </message>
    <message>
        <source>in the latest order</source>
        <translation>最新の注文で</translation>
    </message>
    <message>
        <source>of all orders</source>
        <translation>すべての注文</translation>
    </message>
    <message>
        <source>of orders that count</source>
        <translation>対象の注文</translation>
    </message>
    <message>
        <source>of orders that do not count</source>
        <translation>対象外の注文</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>ui::SeeingPanels</name>
    <message numerus="yes">
        <source>%Ln arrow(s) hidden</source>
        <translation>
            <numerusform>矢印%Ln本を非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows that count too little are not drawn, but counted all the same. Click to draw them.</source>
        <translation>人数の少ない矢印は表示していませんが、集計はしています。クリックで表示します。</translation>
    </message>
</context>
<context>
    <name>ui::SegmentBuilder</name>
    <message>
        <source>A list of customers that was made elsewhere; its log comes from a file.</source>
        <translation>外部で作られた顧客リスト。ログはファイルから取り込まれます。</translation>
    </message>
    <message>
        <source>All of it is rebuilt from the orders known today.</source>
        <translation>すべて、現在わかっている注文から再構築されています。</translation>
    </message>
    <message>
        <source>All of it was recorded as the days came.</source>
        <translation>すべて、その日ごとに記録されています。</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>離反リスク</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Complete the conditions to read them here.</source>
        <translation>条件を入力すると、ここに文で表示されます。</translation>
    </message>
    <message>
        <source>Create segment</source>
        <translation>セグメントを作成</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit segment</source>
        <translation>セグメントを編集</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>初回購入</translation>
    </message>
    <message>
        <source>Give the segment a name.</source>
        <translation>セグメントに名前を付けてください。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>If you change the conditions, saving asks what becomes of its past, and says what that would change.</source>
        <translation>条件を変えると、保存時に過去の扱いを尋ね、何が変わるかを示します。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文で表すと</translation>
    </message>
    <message>
        <source>Its whole past is worked out at once. Without it, its log starts on the newest complete day.</source>
        <translation>過去全体をすぐに計算します。計算しない場合、ログは最新の完全な日から始まります。</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <translation>ログ：%1。</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>ロイヤル</translation>
    </message>
    <message>
        <source>Measure for this segment</source>
        <translation>このセグメントの施策</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>セグメントの名前</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新規セグメント</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>ステージなし</translation>
    </message>
    <message>
        <source>Nothing is logged of it yet.</source>
        <translation>ログはまだありません。</translation>
    </message>
    <message>
        <source>Rebuilt before %1, recorded from then on.</source>
        <translation>%1より前は再構築、以降は記録。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>リピート</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>セグメントを保存</translation>
    </message>
    <message>
        <source>Stage in the life cycle</source>
        <translation>ライフサイクルのステージ</translation>
    </message>
    <message>
        <source>There is a segment of this name already.</source>
        <translation>同じ名前のセグメントがすでにあります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>What to do for these customers</source>
        <translation>この顧客への施策</translation>
    </message>
    <message>
        <source>Without its past</source>
        <translation>過去を計算しない</translation>
    </message>
</context>
<context>
    <name>ui::SegmentChoice</name>
    <message>
        <source>Choose a segment.</source>
        <translation>セグメントを選んでください。</translation>
    </message>
    <message>
        <source>Find a segment</source>
        <translation>セグメントを検索</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>There is no segment of this name.</source>
        <translation>この名前のセグメントはありません。</translation>
    </message>
    <message>
        <source>This would go round in a circle: %1.</source>
        <translation>循環してしまいます：%1。</translation>
    </message>
</context>
<context>
    <name>ui::SegmentModel</name>
    <message numerus="yes">
        <source>%1, %Ln customer(s)</source>
        <translation>
            <numerusform>%1、%Ln人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentTable</name>
    <message>
        <source>%1 on %2, %3 on %4</source>
        <translation>%2は%1、%4は%3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>%1 to %2 customers a day, %3</source>
        <translation>1日%1～%2人、%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) left out of money</source>
        <translation>
            <numerusform>購入%Ln件は金額から除外</numerusform>
        </translation>
    </message>
    <message>
        <source>A list from elsewhere</source>
        <translation>外部のリスト</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>Customers at the end of each day, from the lowest to the highest number. Rebuilt days are faint.</source>
        <translation>各日の終わりの顧客数（最小から最大まで）。再構築された日は薄く表示します。</translation>
    </message>
    <message>
        <source>Customers on the last day of the period against those on the day before its first one. Below other numbers stands their own change in the same time.</source>
        <translation>期間の最終日と、初日の前日の顧客数の比較。ほかの数値の下には、同じ期間の増減を表示します。</translation>
    </message>
    <message>
        <source>Days before the first recorded one were rebuilt from the orders as they are known now.</source>
        <translation>最初の記録日より前は、現在わかっている注文から再構築されています。</translation>
    </message>
    <message>
        <source>Logged %1.</source>
        <translation>ログ：%1。</translation>
    </message>
    <message>
        <source>Logged from</source>
        <translation>ログの開始</translation>
    </message>
    <message>
        <source>Nothing is logged yet: there are no complete days of orders.</source>
        <translation>ログはまだありません。注文のそろった完全な日がありません。</translation>
    </message>
    <message>
        <source>Orders from it</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Orders in the period by customers who were in the segment on the day before the order.</source>
        <translation>注文の前日にセグメントに在籍していた顧客による、期間中の注文数。</translation>
    </message>
    <message>
        <source>Revenue from it</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>The first day the log knows this segment. Rebuilt days were worked out later from the orders as they are known now; recorded days were worked out when their data first came.</source>
        <translation>このセグメントのログの初日。再構築された日は、現在わかっている注文から後で計算されたもの。記録された日は、データが初めて届いたときに計算されたものです。</translation>
    </message>
    <message>
        <source>The log of this segment knows %1 only.</source>
        <translation>このセグメントのログは%1だけです。</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>What the orders in the period came to, by customers who were in the segment on the day before the order; after discounts and refunds as known now.</source>
        <translation>注文の前日にセグメントに在籍していた顧客による、期間中の売上（現在わかっている割引・返金後）。</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>all rebuilt</source>
        <translation>すべて再構築</translation>
    </message>
    <message>
        <source>all recorded</source>
        <translation>すべて記録</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>recorded from %1</source>
        <translation>%1から記録</translation>
    </message>
</context>
<context>
    <name>ui::SegmentsPage</name>
    <message>
        <source>&amp;Duplicate …</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;RFM group …</source>
        <translation>RFMグループ(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>A segment says who: who bought what, how often, when. Add the first one.</source>
        <translation>セグメントは「誰か」を表します。誰が何を、何回、いつ買ったか。最初の一つを追加してください。</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>セグメントを追加</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>すべてのセグメント</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Choose segments …</source>
        <translation>セグメントを選択…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>E&amp;xport as a file …</source>
        <translation>ファイルに書き出し(&amp;X)…</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>CSVで書き出し…</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表を書き出し</translation>
    </message>
    <message>
        <source>Find a segment</source>
        <translation>セグメントを検索</translation>
    </message>
    <message>
        <source>From a &amp;template …</source>
        <translation>テンプレートから(&amp;T)…</translation>
    </message>
    <message>
        <source>From a template …</source>
        <translation>テンプレートから…</translation>
    </message>
    <message>
        <source>Metrics as of %1</source>
        <translation>指標（%1時点）</translation>
    </message>
    <message>
        <source>No segment has this in its name.</source>
        <translation>名前にこの語を含むセグメントはありません。</translation>
    </message>
    <message>
        <source>No segment is in this group yet. Choose some, or add a new one.</source>
        <translation>このグループにはまだセグメントがありません。選ぶか、新しく追加してください。</translation>
    </message>
    <message>
        <source>No segments yet</source>
        <translation>セグメントがまだありません</translation>
    </message>
    <message>
        <source>RFM group …</source>
        <translation>RFMグループ…</translation>
    </message>
    <message>
        <source>Re&amp;build history …</source>
        <translation>履歴を再構築(&amp;B)…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Take out of the &amp;group</source>
        <translation>グループから外す(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>The log does not know every day from %1 to %2 of %n segment(s): %3. Choose a shorter period, rebuild their history, or import newer orders.</source>
        <translation>
            <numerusform>セグメント%n件のログに、%1から%2までのすべての日がそろっていません：%3。短い期間を選ぶか、履歴を再構築するか、新しい注文を取り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers are of its last day, their change is since the day before it</source>
        <translation>数値は期間の最終日、増減は期間の前日からです</translation>
    </message>
    <message>
        <source>With &amp;conditions …</source>
        <translation>条件を指定(&amp;C)…</translation>
    </message>
    <message>
        <source>With conditions …</source>
        <translation>条件を指定…</translation>
    </message>
    <message>
        <source>Working out %1 of %2 …</source>
        <translation>計算中 %1／%2…</translation>
    </message>
    <message>
        <source>Working out …</source>
        <translation>計算中…</translation>
    </message>
</context>
<context>
    <name>ui::Session</name>
    <message>
        <source>Bringing the log up to date</source>
        <translation>ログを更新しています</translation>
    </message>
    <message>
        <source>Filling the demo shop</source>
        <translation>デモショップを作成しています</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1を取り込んでいます</translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation>バージョンを残しています</translation>
    </message>
    <message>
        <source>Making a group</source>
        <translation>グループを作成しています</translation>
    </message>
    <message>
        <source>Making a workspace</source>
        <translation>ワークスペースを作成しています</translation>
    </message>
    <message>
        <source>Making the group “%1”</source>
        <translation>グループ「%1」を作成しています</translation>
    </message>
    <message>
        <source>Naming a version</source>
        <translation>バージョンに名前を付けています</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Rebuilding the history</source>
        <translation>履歴を再構築しています</translation>
    </message>
    <message>
        <source>Removing a version</source>
        <translation>バージョンを削除しています</translation>
    </message>
    <message>
        <source>Removing segments</source>
        <translation>セグメントを削除しています</translation>
    </message>
    <message>
        <source>Removing the group</source>
        <translation>グループを削除しています</translation>
    </message>
    <message>
        <source>Renaming the group</source>
        <translation>グループの名前を変更しています</translation>
    </message>
    <message>
        <source>Saving the board</source>
        <translation>ボードを保存しています</translation>
    </message>
    <message>
        <source>Saving the group</source>
        <translation>グループを保存しています</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>設定を保存しています</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>「%1」を保存しています</translation>
    </message>
    <message>
        <source>Taking in segments</source>
        <translation>セグメントを取り込んでいます</translation>
    </message>
    <message>
        <source>Working out “%1”</source>
        <translation>「%1」を計算しています</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is too large to be a file of segments.</source>
        <translation>「%1」はセグメントのファイルとしては大きすぎます。</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled orders, from the day of the cancellation on</source>
        <translation>キャンセルされた注文（キャンセル日以降）</translation>
    </message>
    <message>
        <source>Days that are logged already stay as they are until their history is rebuilt.</source>
        <translation>すでにログにある日は、履歴を再構築するまで変わりません。</translation>
    </message>
    <message>
        <source>First day of the log</source>
        <translation>ログの初日</translation>
    </message>
    <message>
        <source>Fully refunded orders</source>
        <translation>全額返金された注文</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>ショップの名前</translation>
    </message>
    <message>
        <source>On a day of its own:</source>
        <translation>日を指定：</translation>
    </message>
    <message>
        <source>Orders that do not count as purchases</source>
        <translation>購入とみなさない注文</translation>
    </message>
    <message>
        <source>Rebuild the history of all segments by these settings</source>
        <translation>この設定ですべてのセグメントの履歴を再構築</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ショップ</translation>
    </message>
    <message>
        <source>Test orders</source>
        <translation>テスト注文</translation>
    </message>
    <message>
        <source>The log starts on the day of the earliest order</source>
        <translation>ログは最も早い注文の日から始まります</translation>
    </message>
    <message>
        <source>Time zone: %1 · Currency: %2</source>
        <translation>タイムゾーン：%1 · 通貨：%2</translation>
    </message>
    <message>
        <source>Voided orders</source>
        <translation>無効にされた注文</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>ワークスペースの設定</translation>
    </message>
    <message>
        <source>set by the first import</source>
        <translation>最初の取り込みで決定</translation>
    </message>
</context>
<context>
    <name>ui::ShopValues</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>顧客%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>注文%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the shop …</source>
        <translation>ショップのデータを調べています…</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Add a segment</source>
        <translation>セグメントを追加</translation>
    </message>
    <message>
        <source>Ctrl + wheel, pinch</source>
        <translation>Ctrl + ホイール、ピンチ</translation>
    </message>
    <message>
        <source>Draw an arrow</source>
        <translation>矢印を引く</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up what the hand is doing</source>
        <translation>途中の操作をやめる</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>キーとマウス</translation>
    </message>
    <message>
        <source>Move by a step</source>
        <translation>少し動かす</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>表示位置を動かす</translation>
    </message>
    <message>
        <source>Next card or arrow</source>
        <translation>次のカードや矢印</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>ボードの操作</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>複数を選択</translation>
    </message>
    <message>
        <source>Show the customers of a number</source>
        <translation>数値の顧客を表示</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation>Tab、Shift + Tab</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>ポインターの位置で拡大縮小</translation>
    </message>
    <message>
        <source>arrow keys; larger with Shift</source>
        <translation>矢印キー（Shift で大きく）</translation>
    </message>
    <message>
        <source>click the number, Enter</source>
        <translation>数値をクリック、Enter</translation>
    </message>
    <message>
        <source>drag from a dot of a card</source>
        <translation>カードの点からドラッグ</translation>
    </message>
    <message>
        <source>drag it from the list, double click on empty canvas</source>
        <translation>一覧からドラッグ、空白をダブルクリック</translation>
    </message>
    <message>
        <source>drag on empty canvas, Shift + click</source>
        <translation>空白をドラッグ、Shift + クリック</translation>
    </message>
    <message>
        <source>wheel, Space + drag, middle button</source>
        <translation>ホイール、Space + ドラッグ、中ボタン</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>顧客%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>Add segments</source>
        <translation>セグメントを追加</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>すべてのセグメント</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>%1までのデータ</translation>
    </message>
    <message>
        <source>Drag a segment onto the board.
Drag from a dot to draw an arrow.</source>
        <translation>セグメントをボードへドラッグ。
点からドラッグで矢印を引く。</translation>
    </message>
    <message>
        <source>Find a segment</source>
        <translation>セグメントを検索</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Log since %1</source>
        <translation>%1からのログ</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新規グループ</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>データはまだありません</translation>
    </message>
    <message>
        <source>Segment groups</source>
        <translation>セグメントグループ</translation>
    </message>
    <message>
        <source>Segments to add</source>
        <translation>追加できるセグメント</translation>
    </message>
</context>
<context>
    <name>ui::StepsList</name>
    <message>
        <source>+ Add a later order</source>
        <translation>+ 後の注文を追加</translation>
    </message>
    <message>
        <source>An order with</source>
        <translation>次の注文</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>何日以内か</translation>
    </message>
    <message>
        <source>and later, within</source>
        <translation>その後、次の期間内に</translation>
    </message>
    <message>
        <source>another with</source>
        <translation>次の注文</translation>
    </message>
    <message>
        <source>days (empty: at any time)</source>
        <translation>日（空欄：いつでも）</translation>
    </message>
</context>
<context>
    <name>ui::TemplateDetails</name>
    <message>
        <source>%1 % of %2 customers, on %3</source>
        <translation>%3、顧客%2人の%1%</translation>
    </message>
    <message>
        <source>An idea for a measure</source>
        <translation>施策の例</translation>
    </message>
    <message>
        <source>Create segment</source>
        <translation>セグメントを作成</translation>
    </message>
    <message>
        <source>Customers on the last complete day</source>
        <translation>最後の完全な日の顧客数</translation>
    </message>
    <message>
        <source>Fill in the values to read it here.</source>
        <translation>値を入力すると、ここに文で表示されます。</translation>
    </message>
    <message>
        <source>Give the segment a name.</source>
        <translation>セグメントに名前を付けてください。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文で表すと</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>セグメントの名前</translation>
    </message>
    <message>
        <source>Open in the builder</source>
        <translation>ビルダーで開く</translation>
    </message>
    <message>
        <source>There are no orders to count in yet.</source>
        <translation>集計できる注文がまだありません。</translation>
    </message>
    <message>
        <source>There is a segment of this name already.</source>
        <translation>同じ名前のセグメントがすでにあります。</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>使いどころ</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdChoice</name>
    <message numerus="yes">
        <source>%Ln of %1 arrows hidden; all are counted.</source>
        <translation>
            <numerusform>矢印%1本のうち%Ln本を非表示。集計には全部含みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>All arrows are drawn.</source>
        <translation>すべての矢印を表示しています。</translation>
    </message>
    <message>
        <source>Customers an arrow must count to be drawn</source>
        <translation>矢印を表示する最少人数</translation>
    </message>
    <message>
        <source>Hide arrows below</source>
        <translation>次の人数未満の矢印を隠す</translation>
    </message>
</context>
<context>
    <name>ui::TimeActions</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Play the period, or pause</source>
        <translation>期間を再生／一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Compare with &amp;nothing</source>
        <translation>比較しない(&amp;N)</translation>
    </message>
    <message>
        <source>Compare with the period &amp;before</source>
        <translation>直前の期間と比較(&amp;B)</translation>
    </message>
    <message>
        <source>Compare with the same days last &amp;year</source>
        <translation>前年の同じ期間と比較(&amp;Y)</translation>
    </message>
    <message>
        <source>Stop pla&amp;ying</source>
        <translation>再生を停止(&amp;Y)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>タイムライン(&amp;I)</translation>
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
        <translation>1日あたりの加入：%1</translation>
    </message>
    <message>
        <source>Moved from one day to the next: %1 → %2</source>
        <translation>前日からの移動：%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Moved from one day to the next: all %Ln arrow(s)</source>
        <translation>
            <numerusform>前日からの移動：矢印%Ln本すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause and keep these days (space bar)</source>
        <translation>一時停止してこの期間にする（スペースキー）</translation>
    </message>
    <message>
        <source>Play again and again</source>
        <translation>繰り返し再生</translation>
    </message>
    <message>
        <source>Play: let the period glide over the log (space bar)</source>
        <translation>再生：期間をログに沿って動かす（スペースキー）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Stop and go back to where it began (Esc)</source>
        <translation>停止して元の期間に戻る（Esc）</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>after a number of customers</comment>
        <translation>人が加入</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>after a number of customers</comment>
        <translation>人が移動</translation>
    </message>
</context>
<context>
    <name>ui::TimelineStrip</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>Not every segment is logged on this day.</source>
        <translation>この日のログがないセグメントがあります。</translation>
    </message>
    <message>
        <source>Rebuilt from orders, not recorded.</source>
        <translation>記録ではなく、注文から再構築されています。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>ui::ValueList</name>
    <message>
        <source>A value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>or …</source>
        <translation>または…</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>ui::VersionsDialog</name>
    <message>
        <source>Arrows</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name the version</source>
        <translation>バージョンに名前を付ける</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>名前を付ける…</translation>
    </message>
    <message>
        <source>No version yet. One is kept with every save; with “Keep a version …” it gets a name and stays.</source>
        <translation>バージョンはまだありません。保存のたびに一つ残ります。「バージョンを残す…」で名前を付けると、ずっと残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restoring changes the board that is open; until you save, it can be undone.</source>
        <translation>復元すると、開いているボードが変わります。保存するまでは元に戻せます。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Versions of the board</source>
        <translation>ボードのバージョン</translation>
    </message>
</context>
<context>
    <name>ui::ViewActions</name>
    <message>
        <source>&amp;Back to the view before</source>
        <translation>前の表示に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Legend of widths</source>
        <translation>太さの凡例(&amp;L)</translation>
    </message>
    <message>
        <source>All arrows as b&amp;road</source>
        <translation>すべての矢印を同じ太さに(&amp;R)</translation>
    </message>
    <message>
        <source>At each segment, who came on no drawn arrow and who went on none</source>
        <translation>各セグメントに、描かれた矢印によらず来た人数と出た人数を表示します</translation>
    </message>
    <message>
        <source>F&amp;ocus on paths</source>
        <translation>経路を強調(&amp;O)</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>選択範囲を表示(&amp;S)</translation>
    </message>
    <message>
        <source>From and to &amp;elsewhere</source>
        <translation>ボード外から・ボード外へ(&amp;E)</translation>
    </message>
    <message>
        <source>O&amp;verview map</source>
        <translation>全体図(&amp;V)</translation>
    </message>
    <message>
        <source>Only the paths through what the mouse rests on, or what is selected, stay lit</source>
        <translation>マウスの下または選択中の要素を通る経路だけを明るく表示します</translation>
    </message>
    <message>
        <source>Width by the lo&amp;garithm of the count</source>
        <translation>太さを人数の対数に(&amp;G)</translation>
    </message>
    <message>
        <source>Width by the s&amp;quare root of the count</source>
        <translation>太さを人数の平方根に(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>In the workspace you were in last, else in the demo shop</source>
        <translation>前回のワークスペース、なければデモショップで開きます</translation>
    </message>
    <message>
        <source>Journeyboard</source>
        <translation>Journeyboard</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Look at the segment templates</source>
        <translation>セグメントのテンプレートを見る</translation>
    </message>
    <message>
        <source>New workspace from an order export …</source>
        <translation>注文のエクスポートから新規作成…</translation>
    </message>
    <message>
        <source>No workspace was open here yet</source>
        <translation>まだワークスペースを開いていません</translation>
    </message>
    <message>
        <source>Open a workspace …</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Or drop a CSV, a zip of CSVs or a workspace anywhere on this window. Shopify: Orders → Export → All orders, as a plain CSV file.</source>
        <translation>CSV、CSVのZIP、ワークスペースをこのウィンドウにドロップすることもできます。Shopify：注文管理 → エクスポート → すべての注文、プレーンCSVファイル。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>See how your customers move: import the orders of your shop, put segments on a board, draw arrows, and read how many customers went from one to the other.</source>
        <translation>顧客の動きが見えます。ショップの注文を取り込み、セグメントをボードに置き、矢印を引くと、一方からもう一方へ移動した顧客の数がわかります。</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>デモショップを試す</translation>
    </message>
</context>
<context>
    <name>ui::WhyCard</name>
    <message>
        <source>%1 is in it</source>
        <translation>%1は在籍</translation>
    </message>
    <message>
        <source>%1 is not in it</source>
        <translation>%1は不在</translation>
    </message>
    <message>
        <source>Any customer of the shop, in the segment or not</source>
        <translation>ショップの任意の顧客（在籍の有無は問いません）</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Customers who match</source>
        <translation>当てはまる顧客</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>当てはまらない</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>顧客を検索</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>当てはまる</translation>
    </message>
    <message>
        <source>Looking for customers …</source>
        <translation>顧客を探しています…</translation>
    </message>
    <message>
        <source>No customer has this in their name.</source>
        <translation>名前にこの語を含む顧客はいません。</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>当てはまる顧客はいません。</translation>
    </message>
    <message>
        <source>Who is in it, and why</source>
        <translation>誰が、なぜ在籍しているか</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhyDialog</name>
    <message>
        <source>%1 is counted</source>
        <translation>%1は数えられます</translation>
    </message>
    <message>
        <source>%1 is not counted</source>
        <translation>%1は数えられません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>当てはまらない</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移動元</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>当てはまる</translation>
    </message>
    <message>
        <source>Nobody has the key “%1”.</source>
        <translation>キー「%1」の顧客はいません。</translation>
    </message>
    <message>
        <source>Nobody has “%1” in their e-mail or key.</source>
        <translation>メールやキーに「%1」を含む顧客はいません。</translation>
    </message>
    <message>
        <source>Solid: recorded days. Hatched: rebuilt days. Between the lines: the period. Dots: orders.</source>
        <translation>塗り：記録された日。斜線：再構築された日。線の間：期間。点：注文。</translation>
    </message>
    <message>
        <source>There is no arrow from a segment to itself.</source>
        <translation>同じセグメントへの矢印はありません。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Whom do you ask about?</source>
        <translation>どの顧客を調べますか？</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>数えられる理由・られない理由</translation>
    </message>
</context>
<context>
    <name>ui::WidthLegend</name>
    <message>
        <source>All arrows as broad</source>
        <translation>すべて同じ太さ</translation>
    </message>
    <message>
        <source>Customers moved</source>
        <translation>移動した顧客</translation>
    </message>
    <message>
        <source>Nobody moved</source>
        <translation>移動なし</translation>
    </message>
    <message>
        <source>Width of arrows: %1</source>
        <translation>矢印の太さ：%1</translation>
    </message>
</context>
<context>
    <name>ui::WindowChoice</name>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Days ago, the newer end</source>
        <translation>何日前か（新しい側）</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Not more than the first.</source>
        <translation>1つ目の値以下にしてください。</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>初日が最終日より後です。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>and</source>
        <translation>～</translation>
    </message>
    <message>
        <source>between</source>
        <translation>日付の範囲</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>日前</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>from</source>
        <translation>日数の範囲</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>過去</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>次の日数より前</translation>
    </message>
    <message>
        <source>on its anniversary</source>
        <translation>記念日</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>次の日以降</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>次の日以前</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>ui::ZoomBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>How the board is looked at</source>
        <translation>ボードの表示方法</translation>
    </message>
    <message>
        <source>View ▾</source>
        <translation>表示 ▾</translation>
    </message>
</context>
</TS>
