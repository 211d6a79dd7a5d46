# التقييم: العلامة وأجزاؤها والأدلة التي تقوم عليها.

assess-head = { $scenario } · النموذج { $form } · الأيام: { $days } من { $of }
assess-conduct-clean = السلوك: لا مخالفات.
assess-breach = السلوك: { $breach }، الحالات: { $cases } من { $occasions }؛ أقل من أن تُحتسب.
assess-breach-caps = السلوك: { $breach }، الحالات: { $cases } من { $occasions }. لا يمكن أن تتجاوز العلامة { $cap }.
assess-passed = ناجح، والنقاط { $mark }؛ وكان المطلوب { $pass }.
assess-failed = غير ناجح: النقاط { $mark } والمطلوب { $pass }.
assess-below-floor = غير ناجح: النقاط { $mark } كافية، لكن كل كفاية تحتاج إلى { $floor }، ولم يتحقق ذلك في: { $below }.
assess-unfinished = لم تكتمل الجولة، فلا نجاح بعد: النقاط حتى الآن { $mark }.
assess-outcome = الربح بعد المتابعة { $profit }، ونقاطه على سلّم هذا النموذج { $points }.
assess-no-occasion = لا مناسبة
assess-no-par = لا مرجع
assess-days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
assess-posting = { $amount } من { $credit } إلى { $debit }
assess-fact = { $date }: { $fact }
assess-opening = { $date }: عند بدء اليوم
assess-line = { $fact } → { $value }

competence-market = دخول السوق
competence-product = اختيار المنتج
competence-sourcing = اختيار المورّدين
competence-pricing = التسعير والعرض
competence-marketing = التسويق
competence-logistics = اللوجستيات
competence-compliance = الامتثال
competence-payments = المدفوعات
competence-service = خدمة الزبائن
competence-data = استخدام البيانات

level-not-yet = لم يتحقق بعد
level-emerging = في طور التكوّن
level-proficient = متمكن
level-advanced = متقدم

breach-false-value = تصريح ببضاعة بأقل من كلفتها
breach-false-heading = تصريح ببضاعة تحت بند خاطئ أقل رسمًا
breach-false-paper = استخدام وثيقة مزورة رغم التحذير
breach-paper-missing = بيع بضاعة دون وثيقة يطلبها القانون
breach-fair-claim-denied = رفض مطالبات محقة للزبائن
breach-data-misused = استخدام بيانات شخصية دون سؤال
breach-false-promise = وعد بتسليم لا يمكن الوفاء به

indicator-market-demand-known = طلبيات أولى على طلب مدروس
indicator-market-demand-known-text = حصة مال الطلبيات الأولى التي ذهبت إلى منتجات دُرس الطلب عليها بما يتجاوز البحث المكتبي.
indicator-market-research-used = بحث جاء قبل الطلبية
indicator-market-research-used-text = حصة مال البحوث التي وصل جوابها قبل أول طلبية بضاعة.
indicator-market-season-met = بضاعة للبيع في ذروة الموسم
indicator-market-season-met-text = حصة أيام ذروة الموسم التي كان لديك فيها ما تبيعه؛ والأيام الأكثر رفعًا للطلب أثقل وزنًا.
indicator-market-fixed-costs = كلفة الوجود في السوق
indicator-market-fixed-costs-text = كلفة الدخول والبحوث والتقارير والمقرات قياسًا إلى صافي المبيعات؛ والأقل أفضل.
indicator-market-days-to-sale = الأيام حتى أول بيع
indicator-market-days-to-sale-text = الأيام من دخول أول سوق إلى أول بيع، أو إلى اليوم الأخير إن لم يحدث بيع؛ والأقل أفضل.

indicator-product-margin-at-choice = الهامش عند اختيار المنتج
indicator-product-margin-at-choice-text = ما كان سيبقى من بيعة بالسعر الأوسط في المجال صباح اليوم الذي اخترت فيه المنتج، كحصة من ذلك السعر.
indicator-product-rank-of-choice = الاختيار قياسًا إلى أفضل متاح
indicator-product-rank-of-choice-text = الربح الذي وعد به اختيارك قياسًا إلى أفضل مجال ظل متاحًا، بحسب ما كنت تراه ذلك الصباح.
indicator-product-can-be-sold = اختيارات يسمح القانون والمسار ببيعها
indicator-product-can-be-sold-text = حصة اختياراتك بالمال التي لها مسار دخول ولم تُسحب، وأوراقها تُنال في الوقت وضمن ما تملك.
indicator-product-money-back = المبيعات مقابل مال البضاعة
indicator-product-money-back-text = صافي المبيعات الذي بقي لك عن كل وحدة مال مستحقة لمورّدي المنتج.
indicator-product-concentration = المال في المنتج الأكبر
indicator-product-concentration-text = حصة مال البضاعة التي ذهبت إلى المنتج الأكثر نصيبًا؛ والأقل أكثر أمانًا.

indicator-sourcing-quotes-compared = عروض أسعار قورنت عند أول طلبية
indicator-sourcing-quotes-compared-text = عدد المورّدين الذين كانت عروض أسعارهم بيدك عند أول طلبية لمنتج، إن استفادت منها الطلبية.
indicator-sourcing-supplier-checked = مورّدون جرى التحقق منهم قبل الدفع
indicator-sourcing-supplier-checked-text = حصة مال البضاعة التي ذهبت إلى مورّدين لم يشهد التحقق ضدهم، أو إلى دفعات ستُفحص.
indicator-sourcing-good-unit-price = سعر الوحدة السليمة
indicator-sourcing-good-unit-price-text = ما دُفع للمورّدين عن كل وحدة سليمة سلّموها قياسًا إلى سعر المصنع المعتاد؛ والأقل أفضل.
indicator-sourcing-bargained = سعر خفّضه التفاوض
indicator-sourcing-bargained-text = ما أنقصه التفاوض من السعر الأول لعروض الأسعار التي طلبت على أساسها.
indicator-sourcing-defects = وحدات معيبة سُلّمت
indicator-sourcing-defects-text = حصة الوحدات التي وصلت إلى المشترين بعيب كبير، اشتكى أحد أم لا؛ والأقل أفضل.
indicator-sourcing-order-fit = بضاعة زائدة أو ناقصة
indicator-sourcing-order-fit-text = ما بقي في النهاية وما لم يُبع لنفاد المخزون قياسًا إلى ما اشتُري؛ والأقل أفضل.

indicator-pricing-above-cost = وحدات بيعت فوق الكلفة الكاملة
indicator-pricing-above-cost-text = حصة الوحدات التي غطى سعرها البضاعة والشحن والجمارك والعمولات والضريبة والتسليم والرفض المعتاد.
indicator-pricing-earning-price = القرب من السعر الأكثر ربحًا
indicator-pricing-earning-price-text = ما كان سعرك سيكسبه في كل يوم بيع قياسًا إلى ما يكسبه أفضل سعر.
indicator-pricing-promise-kept = طرود وصلت في اليوم الموعود
indicator-pricing-promise-kept-text = حصة الطرود التي وصلت إلى مشتريها في اليوم الموعود أو قبله.
indicator-pricing-promise-room = أيام الوعد لكل يوم لازم
indicator-pricing-promise-room-text = الأيام الموعودة لكل يوم استغرقه التسليم: القليل يُخلف الوعد، والكثير يصرف المشترين.
indicator-pricing-offer-complete = اكتمال العرض
indicator-pricing-offer-complete-text = ما توفّر في عروضك من لغة ومحتوى وبطاقة منتج وأيام إرجاع، في الأيام التي كان لديك فيها ما تبيعه.
indicator-pricing-festival = أيام الأعياد ضمن الحملة
indicator-pricing-festival-text = من أيام الأعياد التي كانت لديك فيها بضاعة، حصة ما شارك عرضك منها في الحملة وبقي من البيع ربح.

indicator-marketing-return = عائد الإعلان
indicator-marketing-return-text = ما بقي من الطلبات التي جلبها الإعلان قياسًا إلى كل ما أُنفق عليه.
indicator-marketing-channel-fit = المال في القنوات المناسبة
indicator-marketing-channel-fit-text = قيمة الزيارات التي اشتريتها قياسًا إلى أقصى ما كان المال نفسه يجلبه ذلك اليوم.
indicator-marketing-overpaid = مال أُنفق في قنوات متشبعة
indicator-marketing-overpaid-text = حصة المال الذي لم يشترِ نقرة لأن القناة لم يبق فيها من يُعرض عليه؛ والأقل أفضل.
indicator-marketing-launch = انتباه اشتُري لعرض جديد
indicator-marketing-launch-text = الزيارات المشتراة في أول ثلاثة أسابيع مع بضاعة قياسًا إلى الزيارات غير المدفوعة لعرض متوسط في المجال.
indicator-marketing-stocked = إعلان يسنده المخزون
indicator-marketing-stocked-text = حصة مال الإعلان التي أُنفقت في أيام بدأت ببضاعة تكفي أسبوعًا من المبيعات المعتادة.
indicator-marketing-season = الإعلان في ذروة الموسم
indicator-marketing-season-text = الإنفاق على الإعلان في يوم من ذروة الموسم قياسًا إلى يوم خارجها، وفي كليهما ما يُباع.

indicator-logistics-way-cost = الكلفة فوق أفضل مسار
indicator-logistics-way-cost-text = ما زادت به مساراتك للوحدة، مالًا وفقدًا ووقتًا، على أفضل مسار ذلك اليوم قياسًا إلى سعر المصنع؛ والأقل أفضل.
indicator-logistics-in-stock = أيام والبضاعة في المستودع المحلي
indicator-logistics-in-stock-text = من الأيام التي كانت لديك فيها بضاعة في أي مكان لعرض محلي، حصة ما كان بعضها فيه في مستودع السوق.
indicator-logistics-hub-dwell = أيام بقاء البضاعة في مركز الشحن
indicator-logistics-hub-dwell-text = متوسط الأيام التي تبقى فيها الوحدة في مركز الشحن قبل إرسالها؛ والأقل أفضل.
indicator-logistics-insured-right = تأمين حيث يلزم
indicator-logistics-insured-right-text = حصة القيمة المؤمَّنة من الشحنات التي يفوق خطرها القسط أو تؤلم خسارتها.
indicator-logistics-consolidated = الرسوم الثابتة للشحنات
indicator-logistics-consolidated-text = رسوم تُدفع عن الشحنة مهما كان فيها قياسًا إلى القيمة المرسلة؛ والأقل أفضل.

indicator-compliance-papers-held = وحدات بيعت مع كل أوراقها
indicator-compliance-papers-held-text = من الوحدات المبيعة التي تحتاج إلى أوراق، حصة ما بيع منها وكل الأوراق موجودة.
indicator-compliance-papers-checked = تقارير أكدها مُصدرها
indicator-compliance-papers-checked-text = من تقارير فحص المورّدين المستخدمة، حصة ما أكده مُصدره قبل استخدامه.
indicator-compliance-declared-right = تصريحات جمركية صحيحة
indicator-compliance-declared-right-text = حصة الشحنات المصرّح بها بكامل قيمتها وتحت بندها الصحيح، نظرت الجمارك أم لم تنظر.
indicator-compliance-vat-recovered = ضريبة استيراد مستردة
indicator-compliance-vat-recovered-text = حصة ضريبة القيمة المضافة على الاستيراد المدفوعة بعد التسجيل، فتُخصم من ضريبة المبيعات.
indicator-compliance-data-asked = استهداف بإشعار أو موافقة
indicator-compliance-data-asked-text = حصة مال الإعلان الموجّه التي أُنفقت وإشعار أو موافقة سارية.
indicator-compliance-penalties = غرامات ومصادرات
indicator-compliance-penalties-text = الجزاءات والغرامات والتسويات والقضايا الخاسرة والبضائع المصادرة قياسًا إلى صافي المبيعات؛ والأقل أفضل.

indicator-payments-ways = مشترون يدفعون كما يفضلون
indicator-payments-ways-text = حصة المشترين القادرين على الدفع كما يفضلون، بعد خصم ما تكلفه كل طريقة من عمولة وطرود مرفوضة.
indicator-payments-exchange = كلفة الصرف
indicator-payments-exchange-text = ما كلّفه تحويل العملة وما أخذته الأسعار من الأرصدة في الخارج قياسًا إلى صافي المبيعات؛ والأقل أفضل.
indicator-payments-idle = مال راكد في الخارج
indicator-payments-idle-text = المال في المحافظ المحلية فوق كلفة أسبوع هناك، معدودًا بأيام صافي المبيعات؛ والأقل أفضل.
indicator-payments-solvent = أيام مع احتياطي نقدي
indicator-payments-solvent-text = حصة الأيام التي بدأت باحتياطي من نقد أو ائتمان ولم يُرفض فيها قرار لنقص المال.
indicator-payments-cost-of-money = كلفة الائتمان
indicator-payments-cost-of-money-text = الفوائد وثمن صرف المستحقات مبكرًا قياسًا إلى صافي المبيعات؛ والأقل أفضل.

indicator-service-answered = رسائل سُوّيت
indicator-service-answered-text = من الرسائل التي سُوّيت أو انقضت مهلتها، حصة ما سُوّي منها، على يدك أو يد من وظّفت.
indicator-service-quick = رسائل سُوّيت خلال يوم
indicator-service-quick-text = من الرسائل التي سُوّيت أو انقضت مهلتها، حصة ما سُوّي خلال يوم من وصوله.
indicator-service-fair = رد منصف على مطالبة صادقة
indicator-service-fair-text = من المطالبات الصادقة التي رُدّ عليها، حصة ما نال ردًا منصفًا؛ والطلبات الأكبر أثقل وزنًا.
indicator-service-overpaid = ما أُعطي فوق المنصف
indicator-service-overpaid-text = ما زاد من رد المبالغ والاستبدال على أقل المنصف قياسًا إلى قيمة تلك الطلبات؛ والأقل أفضل.
indicator-service-stars-lost = نجوم فقدتها الخدمة
indicator-service-stars-lost-text = متوسط ما تخصمه الآراء من نجوم لأخطاء لم تُصلح أو لغياب رد لائق؛ والأقل أفضل.
indicator-service-desk-cost = كلفة خدمة الزبائن
indicator-service-desk-cost-text = الأجور وثمن البرامج التي ترد قياسًا إلى صافي المبيعات؛ والأقل أفضل.

indicator-data-reprice-follows = تغييرات سعر لها سبب ظاهر
indicator-data-reprice-follows-text = حصة تغييراتك للسعر التي دعا إليها أمر يمكن رؤيته، وفي الاتجاه الصحيح.
indicator-data-reorder-follows-sales = طلبيات لاحقة توافق المبيعات
indicator-data-reorder-follows-sales-text = مقدار بُعد مخزونك بعد كل طلبية لاحقة عمّا تطلبه وتيرة البيع؛ والأفضل 0.
indicator-data-first-lot-lasted = الدفعة الأولى قياسًا إلى بيعها
indicator-data-first-lot-lasted-text = مقدار بُعد المدة التي كفتها الدفعة الأولى للمنتج عن ستة أسابيع؛ والأفضل 0.
indicator-data-stock-watched = أسابيع والمخزون تحت المراقبة
indicator-data-stock-watched-text = حصة الأسابيع التي لم يكن المخزون فيها قليلًا ولا كثيرًا، أو استجبت فيها خلال عشرة أيام.
indicator-data-spend-follows-return = إعلان يتبع عائده
indicator-data-spend-follows-return-text = حصة الإنفاق الإعلاني المتكرر التي ذهبت إلى حيث غطى الإعلان كلفته في الأسبوعين السابقين.

assess-of-hundred = من 100
assess-made-under = القواعد { $rules }، المؤشرات { $version }، السجل { $chain }
assess-competences = الكفايات
assess-floor-note = العلامة على كل شريط هي الحد الأدنى: يحتاج النجاح إلى { $floor } في كل كفاية.
assess-cash = النقد يومًا بيوم، قياسًا إلى لاعبين معروفي المهارة على النموذج نفسه
assess-attribution = من أين جاءت النتيجة
assess-attribution-note = الربح لو تولى اللاعب المتمكن مرحلة واحدة وبقي كل ما عداها كما هو. لا يساوي مجموع الأجزاء الكل لأن المراحل يحتاج بعضها إلى بعض؛ وما تبقى مبيّن.
assess-interaction = معًا، فوق مجموع الأجزاء أو دونه
assess-whole = المراحل التسع كلها
assess-turning = الأيام الأكثر تأثيرًا في النتيجة
assess-more = و{ $count } غيرها
assess-anchors = المرجع على هذا النموذج: مبتدئ { $novice }، متمكن { $competent }، خبير { $expert }
