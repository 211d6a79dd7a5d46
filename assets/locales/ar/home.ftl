# الرئيسية والموجز.

home-tagline = أدِر متجرًا عبر الحدود. قرّر، وشاهد النتيجة، واعرف السبب.
home-continue = تابع
home-no-runs = لا جولة بعد. ابدأ بالمتجر الأول: يرشدك إلى أول عملية بيع في دقائق قليلة.
home-open-text = جولة من ذاكرة USB أو من رسالة: اكتب مكان الملف.
home-open-path = مسار ملف من نوع dhow
home-open = افتح
home-run-day = اليوم { $day } من { $days }، النموذج { $form }
home-run-over = انتهت، النموذج { $form }
home-practice = تدريب
home-assessed = تقييم دراسي
home-begin = جولة جديدة
home-kind = نوع الجولة
home-practice-text = يمكنك التراجع عن القرارات والأيام. ويُظهر السجل أنك تراجعت.
home-assessed-text = لا تراجع عن شيء، كما في العمل الحقيقي. اختره حين يطلبه معلمك.
home-begin-verb = ابدأ: { $title }
briefing-start = ابدأ الجولة
briefing-go-on = تابع
briefing-none = لا موجز لهذا السيناريو.
