# البرنامج نفسه: ما قد تقوله كل شاشة.

app-name = Dhow
date = { $day } { $month }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
units = { $units ->
    [zero] { $units } وحدة
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
}
minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
none = لا شيء
yes = نعم
no = لا
close = إغلاق
back = رجوع
home-currency = العملة الوطنية

# ما الذي سيفعله القرار.
quote-free = مجانًا.
quote-charge = { $purpose }: { $amount }.
quote-minutes = { $minutes ->
    [zero] لا يأخذ من يومك وقتًا.
    [one] يأخذ من يومك دقيقة واحدة.
    [two] يأخذ من يومك دقيقتين.
    [few] يأخذ من يومك { $minutes } دقائق.
    [many] يأخذ من يومك { $minutes } دقيقة.
   *[other] يأخذ من يومك { $minutes } دقيقة.
}
quote-today = يسري اليوم.
quote-from = { $days ->
    [zero] يسري اليوم، { $date }.
    [one] يسري غدًا، { $date }.
    [two] يسري بعد يومين، في { $date }.
    [few] يسري بعد { $days } أيام، في { $date }.
    [many] يسري بعد { $days } يومًا، في { $date }.
   *[other] يسري بعد { $days } يوم، في { $date }.
}
quote-some-refused = يتعذّر تنفيذ { $refused } من { $all }.

# الجداول والرسوم البيانية.
table-filter = تصفية الجدول
table-filter-hint = اكتب كلمة للتصفية
table-empty = لا شيء هنا بعد.
table-none-fit = لا صف يحوي هذه الكلمة.
chart-empty = يظهر الرسم البياني بعد أن يمر يوم.
chart-as-table = اعرضه جدولًا
chart-as-chart = اعرضه رسمًا بيانيًا
chart-day = اليوم

# مشترك بين المراحل.
pick-market = السوق
pick-product = المنتج
col-product = المنتج
col-demand-week = طلبات أسبوعيًا
col-range = المدى المرجح
col-interest = مؤشر البحث
col-offers = العروض
col-median-price = السعر الأوسط
col-landed = الكلفة الواصلة

# التنقل بين الشاشات.
go-home = الرئيسية
go-settings = الإعدادات
go-briefing = موجز السيناريو
go-glossary = المسرد
go-result = النتيجة
go-palette = ابحث عن أي شيء

# متاعب.
trouble-save = تعذّرت كتابة جولتك على القرص. تأكد من وجود مساحة كافية ومن أن الكتابة في المجلد مسموح بها.
trouble-open = تعذّر فتح هذا الملف.
trouble-scenario = تعذّرت قراءة هذا السيناريو.
trouble-settings = تعذّر حفظ إعداداتك.
trouble-answer = تعذر حفظ إجابتك.

# الإعدادات.
settings-language = اللغة
settings-language-text = الكتابة من اليمين إلى اليسار داخل الحقول لم تكتمل بعد؛ أما القراءة فسليمة.
settings-look = المظهر
palette-night = ليلي
palette-day = نهاري
palette-contrast = تباين عالٍ
settings-scale = حجم النص والأزرار
settings-comfort = الراحة
settings-motion = حركة أقل
settings-motion-text = تمر الأيام دفعة واحدة، ولا ينساب شيء على الخريطة.
settings-detail = خريطة مبسّطة
settings-detail-text = أشكال أقل، للحواسيب البطيئة.
settings-guide = اعرض الجولة الأولى الموجّهة من جديد
settings-guide-text = تبدأ مع جولة التدريب التالية التي تفتحها.
