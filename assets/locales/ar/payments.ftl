# المدفوعات: كيف يدفع المشترون، ومتى يصل المال، وكم تكون قيمته حينها، وهل يكفي.

payments-not-entered = ادخل { $market } أولًا، ثم تختار كيف يدفع مشتروها.

payments-cash = أموالك
payments-cash-text = بعملة بلدك وبأسعار اليوم.
payments-at-home = النقد في بلدك
payments-drawn = سُحب { $drawn } من { $line }
payments-overdrawn = تجاوزت خط الائتمان منذ { $since }. إن بقي الحال حتى { $until } وجب إغلاق المتجر.
payments-short = لن يكفي المال في بلدك ابتداءً من { $date }: سينقص { $missing }.
payments-short-if-poor = إن ضعفت المبيعات فلن يكفي المال في بلدك ابتداءً من { $date }: قد ينقص { $missing }.
payments-short-wallets = سيكون في المحافظ حتى ذلك الحين { $amount }: حوّلها في الوقت المناسب.
payments-suffices = { $days ->
    [zero] النقد والائتمان يكفيان اليوم ({ $days }).
    [one] النقد والائتمان يكفيان ليوم ({ $days }) حتى لو ضعفت المبيعات.
    [two] النقد والائتمان يكفيان ليومين ({ $days }) حتى لو ضعفت المبيعات.
    [few] النقد والائتمان يكفيان { $days } أيام حتى لو ضعفت المبيعات.
    [many] النقد والائتمان يكفيان { $days } يومًا حتى لو ضعفت المبيعات.
   *[other] النقد والائتمان يكفيان { $days } يوم حتى لو ضعفت المبيعات.
}
payments-coming = ما هو قادم
payments-coming-more = و{ $count } غيرها في جدول المستحقات.

payments-methods = وسائل الدفع
payments-methods-text = من لا يجد من المشترين الوسيلة التي يفضلها يغادر غالبًا دون شراء.
payments-coverage = من يجدون وسيلتهم
payments-no-method = لا وسيلة دفع معروضة: لا أحد يستطيع الشراء.
payments-method-terms = { $days ->
    [0] يفضلها { $share } من المشترين · الرسوم { $fee } · المال في يوم التسليم.
    [zero] يفضلها { $share } من المشترين · الرسوم { $fee } · المال في يوم التسليم.
    [one] يفضلها { $share } من المشترين · الرسوم { $fee } · المال بعد التسليم بيوم.
    [two] يفضلها { $share } من المشترين · الرسوم { $fee } · المال بعد التسليم بيومين.
    [few] يفضلها { $share } من المشترين · الرسوم { $fee } · المال بعد التسليم بـ{ $days } أيام.
    [many] يفضلها { $share } من المشترين · الرسوم { $fee } · المال بعد التسليم بـ{ $days } يومًا.
   *[other] يفضلها { $share } من المشترين · الرسوم { $fee } · المال بعد التسليم بـ{ $days } يوم.
}
payments-cod-refusals = يعود { $cod } من الطرود المدفوعة عند الباب، و{ $prepaid } من المدفوعة مسبقًا.
payments-cod-own = في الأسابيع الأربعة الأخيرة عاد { $refused } من طرودك وعددها { $all }: أي { $share }.
payments-offer-all = عرض الوسائل الناقصة كلها ({ $count })
payments-early = الدفع المبكر
payments-early-text = { $days ->
    [zero] في اليوم التالي للتسليم، مقابل { $share } من المبلغ.
    [one] في اليوم التالي للتسليم بدلًا من الانتظار يومًا، مقابل { $share } من المبلغ.
    [two] في اليوم التالي للتسليم بدلًا من الانتظار نحو يومين، مقابل { $share } من المبلغ.
    [few] في اليوم التالي للتسليم بدلًا من الانتظار نحو { $days } أيام، مقابل { $share } من المبلغ.
    [many] في اليوم التالي للتسليم بدلًا من الانتظار نحو { $days } يومًا، مقابل { $share } من المبلغ.
   *[other] في اليوم التالي للتسليم بدلًا من الانتظار نحو { $days } يوم، مقابل { $share } من المبلغ.
}

payments-convert = تحويل العملة
payments-amount = المبلغ المراد تحويله
payments-all = المبلغ كله
payments-half = نصفه
payments-worth = قيمته اليوم
payments-gets = تحصل على
payments-gets-on = { $amount } في { $date }
payments-convert-verb = حوّل { $amount }
payments-wallet-next = المحفظة فارغة الآن. الدفعة القادمة { $amount } في { $date }.
payments-wallet-empty = المحفظة فارغة. يصل المال بعد أيام من تسليم الطلبات.
payments-under-way = في طريقه إلى بلدك
payments-until = { $amount } حتى { $date }
payments-daily = إعادة كل دفعة إلى بلدك
payments-daily-text = { $days ->
    [0] تُحوَّل كل دفعة يوم وصولها وتصل في اليوم نفسه. وإلا بقيت هنا، وقد تربح أو تخسر.
    [zero] تُحوَّل كل دفعة يوم وصولها وتصل في اليوم نفسه. وإلا بقيت هنا، وقد تربح أو تخسر.
    [one] تُحوَّل كل دفعة يوم وصولها وتصل بعد يوم. وإلا بقيت هنا، وقد تربح أو تخسر.
    [two] تُحوَّل كل دفعة يوم وصولها وتصل بعد يومين. وإلا بقيت هنا، وقد تربح أو تخسر.
    [few] تُحوَّل كل دفعة يوم وصولها وتصل بعد { $days } أيام. وإلا بقيت هنا، وقد تربح أو تخسر.
    [many] تُحوَّل كل دفعة يوم وصولها وتصل بعد { $days } يومًا. وإلا بقيت هنا، وقد تربح أو تخسر.
   *[other] تُحوَّل كل دفعة يوم وصولها وتصل بعد { $days } يوم. وإلا بقيت هنا، وقد تربح أو تخسر.
}

payments-forward = بيع المال آجلًا
payments-forward-text = يثبّت اليوم سعرًا لمال يأتي لاحقًا. تعرف ما ستحصل عليه، وإن تحسن السعر فلن تكسب منه شيئًا.
payments-forward-none = لا شيء يُباع آجلًا: المحفظة فارغة ولا أحد مدين لك هنا.
payments-forward-amount = المبلغ المباع آجلًا
payments-forward-days = عدد الأيام من الآن
payments-forward-cost = ثمن الأمان
payments-forward-rate = السعر المثبت اليوم
payments-forward-gets = ستحصل على
payments-forward-verb = { $days ->
    [zero] بع { $amount } لليوم نفسه
    [one] بع { $amount } لأجل يوم
    [two] بع { $amount } لأجل يومين
    [few] بع { $amount } لأجل { $days } أيام
    [many] بع { $amount } لأجل { $days } يومًا
   *[other] بع { $amount } لأجل { $days } يوم
}
payments-forward-held = { $amount } مباعة لتاريخ { $date }
payments-forward-today = لو حُوّلت اليوم لجلبت { $amount }.

payments-due-balance = باقي ثمن طلبية: { $product }
payments-due-border = تكاليف الحدود: { $product }
payments-due-payout = دفعة من { $market }
payments-due-remittance = وصول مال من سوق إلى بلدك
payments-due-forward-pays = عقد آجل في { $market }: تسليم المال
payments-due-forward-fetches = عقد آجل: وصول المال
payments-due-vat = ضريبة القيمة المضافة في { $market }
payments-due-reports = اشتراكات التقارير
payments-daily-advertising = الإعلان
payments-daily-wages = الأجور
payments-daily-rent = الإيجار
payments-daily-storage = التخزين

payments-in-wallets = في المحافظ
payments-owed = المستحق لك
payments-todays-rate = بسعر اليوم
payments-cash-chart = النقد وما قد يصير إليه
payments-cash-past = حتى الآن
payments-cash-ahead = إن استمر الحال
payments-cash-sentence = لديك { $now } إجمالًا. إن استمرت المبيعات على حالها صار المبلغ نحو { $mid } (بعد أيام عددها { $days })، وبين { $low } و{ $high } في أربع حالات من خمس.
payments-credit-end = نهاية خط الائتمان
payments-short-day = نفاد المال
payments-dues = ما يستحق ومتى
payments-no-dues = لا شيء مستحق بعد. الطلبيات والشحنات والتسليمات تضع تواريخها هنا.
payments-col-date = التاريخ
payments-col-what = البند
payments-col-local = بالعملة المحلية
payments-col-home = بعملة بلدك
payments-ageing = المستحق لك بحسب موعده
payments-age-3 = خلال 3 أيام
payments-age-7 = بعد 4 إلى 7 أيام
payments-age-14 = بعد 8 إلى 14 يومًا
payments-age-more = بعد ذلك
payments-ageing-text = بعملة بلدك وبسعر اليوم. لا يمكنك الدفع به قبل أن يصل.
payments-ageing-none = لا أحد مدين لك. مال الطلب مستحق لك من تسليمه حتى صرفه.
payments-every-day = ما يكلفه كل يوم
payments-every-day-none = لا شيء يُصرف كل يوم بعد.
payments-by-market = المال بحسب السوق
payments-col-wallet = المحفظة
payments-col-receivable = المستحق
payments-col-worth = قيمته في بلدك
payments-col-rate = السعر
payments-col-change = في 4 أسابيع
payments-rate-chart = سعر الصرف
payments-rate-sentence = وحدة من عملة بلدك تشتري { $now } { $currency }، وكانت تشتري في البداية { $first }. إذا صعد الخط قلّت قيمة المال الباقي هنا.
payments-own-exchanges = تحويلاتك
payments-payout-chart = الدفعات المستلمة
payments-payout-sentence = { $amount } في الأسابيع الأربعة الأخيرة.
payments-result = الأرباح والخسائر
payments-result-text = بعملة بلدك؛ الداخل موجب والتكاليف سالبة.
payments-no-result = لم يُكسب مال ولم يُصرف بعد.
payments-col-account = الحساب
payments-col-week = 7 أيام
payments-col-month = 28 يومًا
payments-col-run = الجولة كلها
payments-exchange = أرباح وخسائر الصرف
payments-profit = الربح
payments-result-chart = من أين جاء المال وأين ذهب
payments-result-sentence = المحصلة: { $profit }.
