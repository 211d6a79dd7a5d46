# المنتج: ماذا تعرض، وتصميم خاص بك.

product-range = تشكيلتك
product-places = الأماكن
product-places-used = { $used } من { $slots }
product-range-empty = تشكيلتك فارغة. اختر منتجًا أدناه، وانظر ما يبقى من سعره، ثم أضفه.

product-title = منتج للعرض
product-demand = الطلبات في الأسبوع، كل البائعين
product-demand-range = { $mid } (المرجح { $low } إلى { $high })
product-price = الأسعار المطلوبة
product-price-range = { $mid } { $currency } (نصفها بين { $low } و{ $high })
product-works = سعر المصنع
product-no-papers = لا شيء مطلوب
product-rivals-reviews = آراء منافس معتاد
product-recalled = مسحوب من السوق هنا: لا يجوز بيعه حتى ينتهي السحب.
product-weight = { $kg } كغ
product-volume = { $litres } ل
product-battery = بطارية
product-liquid = سائل
product-fragile = قابل للكسر
product-custom = تصميم خاص
product-add-text = مكان واحد من تشكيلتك، مع أول الصور والنصوص.
product-add-verb = أضف { $product }
product-next-source = في تشكيلتك. التالي: اطلب عروض أسعار من الموردين، في «التوريد».
product-next-quoted = في تشكيلتك ولديك عروض أسعار. التالي: اطلب البضاعة، في «التوريد».
product-next-bought = في تشكيلتك وقد اشتريته. التالي: انقله («اللوجستيات») واعرضه («التسعير»).
product-next-sold = في تشكيلتك ومعروض للبيع.
product-drop = إخراجه من التشكيلة
product-drop-text = يُغلق العرض وتتوقف إعلاناته وإعادة طلبه ويخلو مكانه. تبقى البضاعة حيث هي.
product-drop-verb = أخرج { $product }

product-chain = تصميم خاص بك
product-chain-text = مصمم يرسمه، وصانع قوالب وصانع مكونات يحضّرانه، ومصنع يجمّعه. يكلف أتعابًا وأسابيع، ولا يبيع غيرك مثله.
product-chain-not-custom = هذا المنتج يباع جاهزًا فقط. ابحث عن «تصميم خاص» في جدول البضائع.
product-chain-no-maker = لا مورد تعرفه يقول إنه مصنع. ابحث في أدلة أخرى، في «التوريد».
product-chain-maker = يجمّعه
product-chain-stars = النجوم من عملاء سابقين، وتقول جزءًا من الحقيقة؛ وأضعف الثلاثة أكثرهم أثرًا.
product-chain-verb = كلّف بالتصميم
product-partner = { $name } · { $stars }/5
product-partner-terms = الأتعاب { $fee }، { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
product-chain-due = يستطيع { $supplier } صنع تصميمك ابتداءً من { $date }.
product-chain-ready = جاهز منذ { $date }. اطلب عرض سعر من { $supplier }: سيكون لتصميمك.
product-col-part = الدور
product-col-name = الشريك
product-col-fee = الأتعاب
product-col-days = الأيام
product-col-stars = النجوم

product-all = منتجات هذا السوق
product-cols = الأعمدة
product-cols-money = ما يبقى
product-cols-buyers = المشترون والمنافسون
product-cols-goods = البضاعة
product-cols-money-text = وحدة بالسعر الأوسط وبأرخص طريق، بعملة البلد الأم. تضاف الطرود المرفوضة والمرتجعات والإعلان. العمود الأخير: أسبوع لكل البائعين معًا.
product-cols-buyers-text = الأسعار بعملة { $currency }. عند الفرز بمؤشر البحث يأتي أكبر تغير أولًا.
product-cols-goods-text = ما يسهّل نقل المنتج أو يصعّبه: الوزن والحجم، وما يسأل عنه الناقلون، والأوراق.
product-in-range = في التشكيلة
product-col-orders = أسبوعيًا
product-col-interest = البحث
product-col-works = المصنع
product-col-left = يبقى للوحدة
product-col-share = يبقى ٪
product-col-week = للجميع
product-col-prices = النصف الأوسط
product-col-reviews = الآراء
product-col-category = الفئة
product-col-weight = كغ
product-col-volume = لتر
product-col-handling = المناولة
product-col-papers = الأوراق
product-col-again = يكررون

product-no-way = لا خط يوصل هذا المنتج إلى هنا.
product-way = الطريق
product-way-option = { $mode }، { $origin } · { $cost } · { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
product-parts = أين يذهب السعر الأوسط
product-freight = الشحن والمناولة
product-import-vat = ضريبة الاستيراد (VAT)
product-delivery = التوصيل إلى الباب
product-fees = رسوم الدفع
product-sales-vat = الضريبة داخل السعر
product-left = يبقى لك
product-middle-price = السعر الأوسط
product-parts-left = من { $price } ثمنًا لـ{ $product } يبقى { $left } ({ $share })، قبل الطرود المرفوضة والمرتجعات والإعلان.
product-parts-loss = { $product } بسعر { $price } لا يغطي كلفته: ينقص { $left } في كل وحدة. جرّب طريقًا آخر أو منتجًا آخر.
product-rivals = ما يطلبه الآخرون
product-price-10 = أرخص عُشر
product-price-25 = أرخص ربع
product-price-50 = السعر الأوسط
product-price-75 = أغلى ربع
product-price-own = سعرك
product-rivals-sentence = عروض الآخرين اليوم: { $offers }، شاملة الشحن. وعدد آراء العرض المعتاد: { $reviews }.
product-papers = الأوراق المطلوبة هنا
product-papers-none = لا تلزم أي ورقة لبيعه هنا.
product-paper-held = لديك حتى { $date }
product-paper-due = تصل في { $date }
product-paper-terms = { $cost }، { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}؛ وبدونها { $penalty } من القيمة
