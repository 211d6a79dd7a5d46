# التوريد: ممن تشتري، وماذا تتحقق منه أولًا، وبأي شروط.

sourcing-in-range = في التشكيلة
sourcing-not-carried = يمكنك النظر في موردي هذا المنتج. وللطلب أو الشراء أضفه أولًا إلى تشكيلتك، في «المنتج».

sourcing-steps = الخطوة
sourcing-step-ask = اسأل
sourcing-step-check = تحقّق
sourcing-step-order = اطلب
sourcing-step-track = تابع
sourcing-standing = ردود منتظرة: { $due } · عروض لديك: { $quotes } · طلبات مفتوحة: { $orders }

sourcing-search = ابحث عن موردين آخرين
sourcing-free = مجانًا
sourcing-search-verb = ابحث
sourcing-found = { $count ->
    [zero] لم يوجد أحد
    [one] وُجد واحد
    [two] وُجد اثنان
    [few] وُجد { $count }
    [many] وُجد { $count }
   *[other] وُجد { $count }
}
sourcing-due = يُعرف في { $date }

sourcing-ask = اطلب عروض أسعار
sourcing-ask-text = السؤال مجاني. قارن ثلاثة على الأقل: الصفحات تعرض أدنى سعر، والعرض يعطي السعر الذي تدفعه.
sourcing-ask-all = اختر الكل
sourcing-ask-none = لا تختر أحدًا
sourcing-ask-verb = { $count ->
    [zero] اختر من تسأل
    [one] اسأل موردًا واحدًا
    [two] اسأل مورّدَين
    [few] اسأل { $count } موردين
    [many] اسأل { $count } موردًا
   *[other] اسأل { $count } مورد
}
sourcing-nobody = لا تعرف موردًا لهذا المنتج. ابحث في دليل أدناه.
sourcing-page-line = من { $price } · { $moq } وحدة على الأقل · { $origin }
sourcing-quote-due = عرض { $incoterm } متوقع في { $date }
sourcing-incoterm-exw = EXW
sourcing-incoterm-fob = FOB
sourcing-incoterm-cif = CIF
sourcing-cif-market = الوجهة

sourcing-probe = تحقّق قبل أن تدفع
sourcing-probe-text = كل وسيلة تقول جزءًا، ولا واحدة منها تصيب دائمًا.
sourcing-probe-verb = اسأل
sourcing-supplier = المورّد
sourcing-not-asked = لم يُسأل
sourcing-found-sample = { $share } من قطع العينة معيبة.
sourcing-found-line = { $share } من القطع على الخط معيبة.
sourcing-found-factory = في العنوان مصنع.
sourcing-found-factory-short = مصنع
sourcing-found-office = في العنوان مكتب بلا آلات.
sourcing-found-office-short = مكتب
sourcing-found-papers = أوراقه سليمة.
sourcing-found-no-papers = لم يمكن تأكيد أوراقه.
sourcing-found-maker = السجل يذكر التصنيع ضمن أعماله.
sourcing-found-maker-short = مصنّع
sourcing-found-trader = السجل يذكر التجارة لا التصنيع.
sourcing-found-trader-short = تاجر
sourcing-found-known = الجهة المصدرة تعرف شهاداته.
sourcing-found-known-short = معروفة
sourcing-found-unknown = الجهة المصدرة لا تعرف شهاداته.
sourcing-found-unknown-short = مجهولة
sourcing-found-late = مشترون سابقون: تأخر { $share } من بضائعهم.
sourcing-own-bought = عدد الوحدات التي طلبتها منه: { $units }.
sourcing-own-late = تسليمات متأخرة إليك: { $late } من { $all }.
sourcing-own-vanished = أخذ عربونك ولم يُسمع عنه منذ ذلك.
sourcing-own-talks-ended = لم يعد يناقش الشروط.
sourcing-remark-private = يريد العربون على حساب شخصي.
sourcing-remark-below = سعره أدنى بنسبة { $share } من وسط الصفحات التي تعرفها.
sourcing-remark-above = سعره أعلى بنسبة { $share } من وسط الصفحات التي تعرفها.

sourcing-quotes = العروض والطلبات
sourcing-no-quotes = لا عرض سعر لديك. اسأل الموردين؛ يصل الرد في يوم إلى عشرة أيام.
sourcing-quote = العرض
sourcing-tier = من { $units } وحدة
sourcing-small-batch = دفعة صغيرة
sourcing-small-batch-terms = من { $units } وحدة، +{ $premium }، { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
sourcing-valid = صالح حتى
sourcing-own-design = لتصميمك الخاص.
sourcing-have = في المخزون والطريق
sourcing-on-order = قيد الطلب
sourcing-sold = بيع في أربعة أسابيع
sourcing-units = الوحدات المطلوبة
sourcing-inspected = فحص قبل الشحن
sourcing-unit-price = سعر الوحدة
sourcing-total = المجموع
sourcing-balance = الباقي عند الجهوز
sourcing-balance-short = عندما تجهز البضاعة يلزمك هذا المبلغ؛ ولديك اليوم { $headroom }.
sourcing-order-verb = { $units ->
    [zero] اطلب { $units } وحدة
    [one] اطلب وحدة واحدة
    [two] اطلب وحدتين
    [few] اطلب { $units } وحدات
    [many] اطلب { $units } وحدة
   *[other] اطلب { $units } وحدة
}

sourcing-talks = اطلب شروطًا أفضل
sourcing-talks-text = الطلب الخفيف يُقبل، والثقيل يُقبل نصفه، والمبالغ فيه ينهي التفاوض. من اشترى من قبل يطلب أكثر.
sourcing-talks-rounds = الجولات حتى الآن
sourcing-talks-opening = أول سعر عُرض
sourcing-talks-due = يصل الرد في { $date }.
sourcing-talks-verb = أرسل العرض المقابل
sourcing-wish-price = سعر أدنى
sourcing-wish-price-value = سعر الوحدة
sourcing-wish-off = أدنى بنسبة { $share } من أول سعر عُرض
sourcing-wish-moq = حد أدنى أصغر
sourcing-wish-moq-value = أصغر طلب
sourcing-wish-deposit = عربون أصغر
sourcing-wish-deposit-value = ما يُدفع الآن

sourcing-orders = بضائع قيد الطلب
sourcing-orders-others = قيد الطلب لمنتجات أخرى
sourcing-orders-past = طلبات سابقة
sourcing-no-orders = لا شيء قيد الطلب. يلزم الطلبَ عرضُ سعر: اسأل الموردين أولًا.
sourcing-on-time = في موعده.
sourcing-promised = الموعد
sourcing-overdue = { $days ->
    [zero] دون تأخر.
    [one] تأخر يومًا واحدًا.
    [two] تأخر يومين.
    [few] تأخر { $days } أيام.
    [many] تأخر { $days } يومًا.
   *[other] تأخر { $days } يوم.
}
sourcing-unpaid = طلب المورد باقي الثمن ولم يُدفع له. جهّز المال وإلا ضاع العربون.
sourcing-inspection-booked = الفحص محجوز
sourcing-inspection-passed = اجتاز الفحص
sourcing-inspection-sorted = رسب ثم فُرز

sourcing-suppliers = موردو هذا المنتج
sourcing-cols = الأعمدة
sourcing-cols-offer = ما يعرضونه
sourcing-cols-standing = ما يقولونه عن أنفسهم
sourcing-cols-found = ما عرفته
sourcing-cols-offer-text = أسعار صفحاتهم وكمياتها؛ العمود الأخير أفضل عرض لديك أو موعد وصوله.
sourcing-cols-standing-text = لم يتحقق أحد من هذا. انقر على مورّد لتفتح ملفه.
sourcing-cols-found-text = العينات والتدقيق تعطي نسبة القطع المعيبة، والمشترون السابقون نسبة التأخر.
sourcing-col-supplier = المورّد
sourcing-col-origin = المنشأ
sourcing-col-price = السعر من
sourcing-col-moq = أدنى
sourcing-col-small = دفعات
sourcing-col-certificate = شهادة
sourcing-col-directory = وُجد في
sourcing-col-quoted = العرض
sourcing-col-factory = يقول إنه
sourcing-says-factory = مصنع
sourcing-says-trader = تاجر
sourcing-col-years = السنوات
sourcing-col-hours = يرد خلال، س
sourcing-col-repeat = عائدون
sourcing-col-badge = شارة
sourcing-col-account = العربون إلى
sourcing-account-private = حساب شخصي
sourcing-account-company = حساب شركة
sourcing-col-own-late = تأخر معك
sourcing-head-sample = عينة
sourcing-head-audit = تدقيق
sourcing-head-registry = سجل
sourcing-head-documents = شهادات
sourcing-head-references = مشترون
sourcing-page = ما تقوله صفحته
sourcing-findings = ما عرفته
sourcing-col-incoterm = الشرط
sourcing-col-tier-1 = الأصغر
sourcing-col-tier-2 = المتوسط
sourcing-col-tier-3 = الكبير
sourcing-col-lead = الأيام
sourcing-col-deposit = العربون
sourcing-tier-cell = { $price } ({ $units }+)
sourcing-compare = ثمن القطعة عند { $units } وحدة
sourcing-below-moq = دون حدّه الأدنى
sourcing-compare-text = أسعار EXW وFOB وCIF تشمل أجزاء مختلفة من الطريق: قارن المثل بالمثل.
sourcing-col-units = الوحدات
sourcing-col-paid = المدفوع
sourcing-col-late = أيام تأخر
sourcing-col-state = الحالة
