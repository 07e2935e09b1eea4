# source = مصدر البلاغ، المصدر
# report = بلاغ، بلاغات
# handler = شخص من فريق المعالجة; handlers = فريق المعالجة; the role = معالجة البلاغات
# overseer, overseers = جهة الإشراف (one of them: شخص من جهة الإشراف); the role = الإشراف
# operator = إدارة النظام
# channel = قناة
# receipt = إيصال
# paper key = المفتاح الورقي
# passphrase = عبارة المرور
# inbox = صندوق الوارد
# docket = قائمة المواعيد
# clock = مهلة
# to escalate, to pass up = الرفع إلى جهة الإشراف
# to acknowledge = تأكيد الاستلام
# outcome = نتيجة
# to close (a report, a channel) = إغلاق
# to erase = المحو
# to leave out = استبعاد
# to share = مشاركة
# to hand over, to refer = إحالة
# case file = ملف القضية
# to step back = التنحي
# note (among handlers) = ملاحظة داخلية
# sealed = مختوم; encrypted = مشفر
# label = وسم، وسوم
# draft = مسودة
# entry = مُدخل، مُدخلات
# grant = إذن القراءة
# backup = نسخة احتياطية
# desk = المكتب
# site = الموقع

### Everything a person reads. Plain, short, kind, exact; never more promise than the code keeps.

## The language itself: its tag (BCP 47) and its direction, ltr or rtl

language-tag = ar
direction = rtl

## Days and sizes

day = { "\u200F" }{ $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }
month = { "\u200F" }{ $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }
weekday = { "\u200F" }{ $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}، { $day }
size-bytes = { $count ->
    [zero] { $count } بايت
    [one] بايت واحد
    [two] { $count } بايت
    [few] { $count } بايتات
    [many] { $count } بايتًا
   *[other] { $count } بايت
}
size-kib = { $count } كيلوبايت
size-mib = { $count } ميغابايت
size-gib = { $count } غيغابايت

## Titles. Neutral: they show in tabs, histories and screen sharing.

title-start = البداية
title-form = نموذج
title-receipt = ملاحظة
title-return = عودة
title-messages = رسائل
title-left = صفحة فارغة
title-error = حدث خطأ
title-desk = المكتب
title-paper-key = المفتاح الورقي

## On every page of the source's site

site-home = البداية
leave-now = مغادرة الآن
onion-heed = لم يتم الوصول إلى هذا الموقع عبر عنوان onion الخاص به، لذلك تستطيع شبكتكم أن ترى أنه فُتح.
back-to-start = العودة إلى البداية
# A button that is not seen: what Enter does in a form.
go-on = متابعة

## The first page

home-heading = أخبرونا بما رأيتم
home-safe-short = لا اسم ولا حساب. يُشفَّر كل شيء عند وصوله.
home-who-short = الأشخاص المذكورون أدناه. يمكن استبعاد أي منهم.
home-next-short = بسبع كلمات تقرؤون الردود.
# The colon after “Before you start”; what follows is one of the next two, after a space. French has a space before it, too.
home-colon = :
home-heed = يرجى عدم استخدام جهاز العمل أو شبكته.
home-heed-watched = تستطيع شبكتكم أن ترى هذه الزيارة.
home-doors = ماذا تريدون أن تفعلوا؟
door-report = تقديم بلاغ
door-report-hint = كتابة وإرفاق ملفات وإرسال.
door-replies = الاطلاع على الردود
door-replies-hint = بالإيصال المكوَّن من سبع كلمات.
home-safe = هل هذا آمن؟
home-safe-kept = لا يحفظ هذا الخادم ما ترسلونه إلا مشفرًا، مع يوم وصوله. ولا يسجل عنوانكم على الإنترنت ولا الوقت الدقيق ولا زيارتكم.
home-safe-limits = لا شيء آمن تمامًا. فالخادم نفسه يرى كلماتكم أثناء إرسالها، ويرى ردودنا أثناء قراءتكم لها. ومن يتحكم فيه في تلك اللحظة قد يراها أيضًا.
home-who = من يقرأ البلاغ؟
home-leave-out = يمكن استبعاد أي شخص مذكور هنا. لن يعرض عليه هذا الموقع بلاغكم، ولا حتى أن هناك بلاغًا.
home-overseers = هؤلاء يشرفون على هذه القناة. ولا يرون البلاغ إلا إذا أُرسل إليهم مباشرة أو رُفع إليهم:
home-next = ماذا يحدث بعد ذلك؟
home-next-receipt = تحصلون على إيصال من سبع كلمات. يرجى كتابتها على ورقة: فهي الطريقة الوحيدة لقراءة ردودنا.
home-next-read = يقرأ بلاغَكم من اخترتموهم. وقد يردون عليه أو يطرحون عليكم سؤالًا.
home-next-return = يمكنكم العودة بالكلمات السبع متى شئتم، وقراءة ما كتبوه، والكتابة من جديد إن أردتم.
home-before = قبل أن تبدؤوا
home-before-device = يرجى استخدام جهاز واتصال لا يتبعان مكان عملكم. فقد يسجل مكان العمل المواقع التي تفتحونها.
home-before-tor = يُفضَّل استخدام Tor Browser إن أمكن. عندئذ لا ترى شبكتكم أي موقع تفتحون، ولا يرى هذا الخادم مكانكم. وهو مجاني على torproject.org وفي متاجر تطبيقات هواتف Android. يرجى تثبيته في المنزل وعلى جهازكم الخاص.
home-before-onion = يرجى فتح هذا العنوان في Tor Browser. فهو أكثر الطرق أمانًا إلى هذا الموقع:
home-before-onion-copy = يرجى نسخه أو كتابته على ورقة. المتصفحات الأخرى لا تستطيع فتحه، ومحاولة فتحه فيها تكشف لشبكتكم ما تبحثون عنه.
home-before-words = يرجى التفكير فيما لا يعرفه أحد غيركم، أو فيما قلتموه لأحد بالكلمات نفسها. والأفضل حذفه إن كان يدل عليكم.
home-before-photos = قد تُظهر صورة شاشة أو ورقة أكثر مما تقصدون: انعكاسًا أو يدًا أو اسم مستخدم. وقد تحمل الورقة المطبوعة علامات تدل على من طبعها.
home-before-law = في بلدان كثيرة يمنع القانون معاقبة من أبلغ عن مخالفات في العمل وكان لديه سبب وجيه لتصديقها. وفي الاتحاد الأوروبي يسري ذلك أيضًا على من أبلغ دون ذكر اسمه ثم عُرف لاحقًا. أما ما يُحمى بالضبط فيختلف من بلد إلى آخر.
home-before-leave = زر «{ leave-now }» في أعلى كل صفحة ينهي زيارتكم هنا. لكنه لا يستطيع مسح سجل المتصفح. Tor Browser لا يحفظ سجلًا، وكذلك النافذة الخاصة.

## Choosing a channel

channels-heading = ما موضوع البلاغ؟
channels-lead = يرجى اختيار الجهة التي يُرسل إليها بلاغكم. تعرض الصفحة التالية من يستطيع قراءته، ويمكن استبعاد أشخاص منهم.

## The form

compose-heading = بلاغ جديد: { $channel }
compose-who = من يستطيع قراءته
compose-who-hint = هؤلاء يتسلمون بلاغكم. يرجى وضع علامة على من يجب ألا يتسلمه: لن يعرض عليه هذا الموقع أن البلاغ موجود.
compose-leave-out = استبعاد { $name }، { $title }
compose-overseers-hint = هؤلاء يشرفون على القناة. ولا يرون بلاغكم إلا إذا أرسلتموه إليهم مباشرة، أو لم يبق أحد غيرهم لقراءته، أو رُفع إليهم لاحقًا. وهنا أيضًا يرجى وضع علامة على من يجب ألا يراه.
compose-nobody-oversees = لا أحد يشرف على هذه القناة. فإن لم يفعل هؤلاء شيئًا، لا يصل بلاغكم إلى أي شخص آخر.
compose-straight = إرساله فقط إلى من يشرفون على القناة
compose-shut = لا تستقبل هذه القناة بلاغات حاليًا.
compose-other = اختيار قناة أخرى
compose-nobody-else = عدم إضافة أي شخص لاحقًا غير المذكورين هنا
compose-optional = { $question } (اختياري)
compose-choose = يرجى الاختيار
compose-date-hint = السنة ثم الشهر ثم اليوم، مثل 2026-11-27.
compose-unasked = إجاباتكم عن أسئلة لم تعد تُطرح
compose-message = ماذا حدث؟
compose-message-hint = ما رأيتموه أو سمعتموه، ومتى وأين، وكيف عرفتم به. والأفضل حذف ما لا يعرفه أحد غيركم إن كان يدل عليكم.
compose-people = عمّن هذا البلاغ؟ (اختياري)
compose-people-hint = أسماء أو وظائف. لا يراها إلا من يستطيع قراءة البلاغ. وإن كان أحدهم مذكورًا أعلاه، فيرجى استبعاده هناك.
compose-files = ملفات (اختياري)
compose-files-more = ملفات أخرى (اختياري)
compose-files-hint = الحد الأقصى لعدد الملفات { $files }، ولكل ملف { $file }، ولها جميعًا { $body }. قد يحتوي الملف على بيانات مخفية: من أنشأه ومتى وأين وبأي جهاز. نزيلها حيثما استطعنا، ولا نرسل اسم الملف. وترون النتيجة قبل الإرسال.
compose-originals = إرسال الملفات كما هي أيضًا، بأسمائها وبكل ما هو مخفي فيها
compose-hints = كلمات قد تدل عليكم (اختياري)
compose-hints-hint = اسمكم أو لقبكم أو وحدتكم أو مناوبتكم، يُفصل بينها بهذه العلامة «,» لا بالفاصلة العربية. نبحث عنها في نصكم قبل إرساله. وهي لا تُرسل ولا تُحفظ.
compose-chars-hint = الحد الأقصى لطول الرسالة بالأحرف: { $chars }.
compose-send-hint = قد يستغرق إرسال الملفات الكبيرة بضع دقائق. يرجى الانتظار حتى يظهر الإيصال.
compose-send = إرسال الآن
compose-kept = ما كتبتموه لا يزال أدناه.
compose-files-again = إن كنتم قد أرفقتم ملفات، فيرجى اختيارها من جديد: المتصفح لا يحتفظ بها.

## Files that wait to be sent

files-here = الملفات التي أرفقتموها
files-names = لا تُرسل الأسماء أعلاه، إلا إذا أرسلتم الملفات كما هي.
file-remove = عدم إرسال { $name }
file-clean = لم نجد فيه شيئًا مخفيًا.
file-cleaned = كان مخفيًا فيه وأُزيل: { $found }
file-unknown = لا نعرف هذا النوع من الملفات. ويُرسل معه كل ما هو مخفي فيه.
file-cannot-clean = لا يمكن إزالة شيء من هذا النوع من الملفات. ويُرسل معه كل ما هو مخفي فيه.
file-damaged = لم نتمكن من قراءة هذا الملف. ويُرسل معه كل ما هو مخفي فيه.
file-too-large = هذا الملف أكبر من أن نزيل منه شيئًا. ويُرسل معه كل ما هو مخفي فيه.
file-original = هو كما وصل، مع كل ما هو مخفي فيه.
finding-location = المكان
finding-device = الجهاز
finding-serial = رقم تسلسلي
finding-author = اسم شخص
finding-organisation = شركة أو قسم
finding-times = التاريخ والوقت
finding-program = البرنامج
finding-edit-history = نسخ سابقة
finding-comment = عنوان أو ملاحظات
finding-thumbnail = صورة مصغرة منه
finding-original-name = اسم ملف أو مجلد
finding-attachment = ملف آخر بداخله
finding-other = بيانات أخرى

## Before a report is sent

check-heading = مراجعة قبل الإرسال
check-lead = لم يُرسل شيء بعد. يرجى النظر فيما سيُرسل وإلى من.
check-who = من سيستطيع قراءته
check-channel = { $channel }:
check-later = سيستطيع هؤلاء قراءته إذا رُفع إليهم:
check-left-out = استبعدتم:
check-nobody-else = لا يمكن إضافة أحد لاحقًا.
check-yourself = هل يدل عليكم؟
# Words by which people speak of themselves, with commas between them: they are marked in what a source wrote.
check-own-words = أنا, وأنا, فأنا, انا, وانا, لي, ولي, إليّ, عليّ, مني, عني, عندي, لدي, لديّ, معي, بي, فيّ, أمامي, خلفي, بجانبي, قبلي, بعدي, حولي, بيني, نفسي, بنفسي, لنفسي, رأيي, مناوبتي, بمناوبتي, نوبتي, بنوبتي, ورديتي, دوامي, عملي, وظيفتي, مكتبي, قسمي, وحدتي, فريقي, زميلي, زميلتي, زملائي, زميلاتي, لزميلي, لزميلتي, وزميلي, وزميلتي, مديري, مديرتي, رئيستي, هاتفي, جهازي, سيارتي, اسمي, كنت, وكنت, كنتُ, رأيت, ورأيت, شاهدت, سمعت, وسمعت, أعمل, أخبرني, أخبرتني, رآني, رأتني
check-found-hint = كلمات طلبتم أن نبحث عنها: { $found }
check-found-mail = عناوين بريد إلكتروني: { $found }
check-found-phone = أرقام هاتف: { $found }
check-found-oneself = تتحدثون عن أنفسكم: { $found }
check-marked = وُضعت عليها علامة أدناه. ولا خطر فيها إلا إذا كانت تدل على هويتكم.
check-marked-some = عددها كبير جدًا: لا توضع العلامة في كل نص إلا على أول { $max } منها، ولا يُذكر هنا سواها.
check-found-nothing = لم نجد عنوان بريد إلكتروني ولا رقم هاتف ولا أيًا من كلماتكم.
check-limits = لا نستطيع أن نرى ما لا يعرفه أحد غيركم، ولا ما تُظهره الصور، ولا من يعرف غيركم أنكم كنتم هناك. يرجى قراءة نصكم مرة أخرى بعين من يشك فيكم.
check-texts = ما كتبتموه
check-files = ملفاتكم
check-originals = سترسلون الملفات كما هي أيضًا، بأسمائها وبكل ما كان مخفيًا فيها.
check-send = إرسال البلاغ
check-edit = تعديل

## What can be wrong with a form

problem-message-blank = يرجى كتابة شيء في الرسالة.
problem-message-long = الرسالة طويلة جدًا. الحد الأقصى لعدد الأحرف { $max }.
problem-people-long = الإجابة عن «عمّن هذا البلاغ؟» طويلة جدًا. الحد الأقصى لعدد الأحرف { $max }.
problem-leave-out = لم نتمكن من قراءة من تريدون استبعادهم. يرجى التحقق من العلامات وإعادة الإرسال.
problem-nobody-left = لن يبقى أحد لقراءة هذا البلاغ. يرجى إبقاء شخص واحد على الأقل.
problem-files-lost = لم تعد الملفات التي أرفقتموها هنا: فهي تنتظر حتى تُرسل، ساعة واحدة على الأكثر، ولا تبقى بعد إعادة تشغيل الخادم. يرجى اختيارها من جديد، أو إرسال البلاغ بدونها.
problem-channel-closed = لم تعد هذه القناة تستقبل بلاغات، لذلك لم يُحفظ شيء. يرجى نسخ نصكم، أو اختيار قناة أخرى ولصقه هناك.
problem-unasked = تغيرت أسئلة هذه القناة أثناء كتابتكم. يرجى نسخ ما لا يزال لازمًا من المربع أدناه إلى رسالتكم، ثم إعادة الإرسال.
problem-hints = الكلمات المطلوب البحث عنها كثيرة جدًا. الحد الأقصى لعددها { $count }، ولعدد أحرفها جميعًا { $max }.
problem-answer-missing = يرجى الإجابة عن السؤال المحدد بعلامة.
problem-answer-long = الإجابة عن السؤال المحدد بعلامة طويلة جدًا. الحد الأقصى لعدد الأحرف { $max }.
problem-answer-choice = يرجى اختيار إحدى إجابات السؤال المحدد بعلامة.
problem-answer-date = يرجى كتابة اليوم المحدد بعلامة على شكل سنة ثم شهر ثم يوم، مثل 2026-11-27.
problem-malformed = لم نتمكن من قراءة النموذج. يرجى مراجعته وإعادة الإرسال.
problem-cut-off = انقطع الاتصال قبل أن يصل كل شيء. يرجى إعادة الإرسال.
problem-charset = لم تصل بعض الأحرف كما كُتبت. يرجى مراجعة النص أدناه وإعادة الإرسال.
problem-body-large = هذا كثير على مرة واحدة. الحد الأقصى للكل معًا { $max }.
problem-file-large = أحد الملفات كبير جدًا. الحد الأقصى لكل ملف { $max }.
problem-many-files = عدد الملفات كبير جدًا. الحد الأقصى في المرة الواحدة { $max }.
problem-full = لم يبق مكان على هذا الخادم، لذلك لم نتمكن من حفظ هذا. لم يُخزَّن شيء، ونصكم أدناه. يرجى الاحتفاظ به والمحاولة لاحقًا.
problem-store = هناك عطل في هذا الخادم. لا نستطيع التأكد من أن هذا قد حُفظ. يرجى الاحتفاظ بنصكم وإعادة إرساله لاحقًا.
problem-busy = يرسل عدد كبير من الأشخاص في هذه اللحظة. يرجى الانتظار دقيقة ثم إعادة الإرسال.
problem-done = سبق أن تم ذلك. يرجى إعادة تحميل الصفحة لمعرفة وضع البلاغ.
problem-closed = البلاغ مغلق. يمكن إعادة فتحه أولًا.
problem-open = البلاغ ليس مغلقًا.
problem-outcome = يرجى اختيار نتيجة البلاغ.
problem-guard = بقي هذا النموذج مفتوحًا مدة طويلة. يرجى مراجعة ما كتبتموه وإعادة الإرسال.

## The receipt

receipt-heading = وصل بلاغكم
receipt-lead = هذه الكلمات السبع هي إيصالكم. وهي الطريقة الوحيدة لقراءة ردودنا. يرجى كتابتها على ورقة الآن. الكلمات إنجليزية، فيرجى نقلها حرفًا حرفًا.
receipt-keep = كيف تُحفظ
receipt-keep-paper = يرجى كتابتها على ورقة دون ذكر الغرض منها. ويرجى عدم تصويرها وعدم حفظها في مكان العمل.
receipt-keep-once = لن تظهر إلا الآن. نحن لا نحتفظ بها ولا نستطيع إعطاءكم إياها مرة أخرى.
receipt-keep-opens = من يعثر عليها يستطيع قراءة ردودنا والكتابة إلينا وكأن الرسالة منكم. لكنه لا يستطيع رؤية ما كتبتموه.
receipt-next = ماذا يحدث بعد ذلك
receipt-next-text = يستطيع من اخترتموهم قراءة بلاغكم الآن. وقد يردون عليه أو يطرحون عليكم سؤالًا. يرجى الاطلاع على الردود بعد بضعة أيام.
receipt-next-leave = بعد كتابة الكلمات على ورقة، يرجى اختيار «{ leave-now }» في أعلى هذه الصفحة.
receipt-check = هل كُتبت على ورقة؟
receipt-check-hint = يرجى كتابة كلمتين من ورقتكم هنا لنقارنهما. ويمكن تجاوز هذه الخطوة.
receipt-check-word = الكلمة { $position }
receipt-check-send = مقارنة
problem-receipt-check = الكلمة { $position } مختلفة. يرجى النظر في القائمة أدناه وفي ورقتكم.
noted-heading = الكلمات على ورقتكم صحيحة
noted-text = يرجى حفظ الورقة حيث لا يبحث عنها أحد. فهي كل ما يلزم للعودة.
noted-not-heading = لم نتمكن من المقارنة
noted-not = أُعيد تشغيل هذه الخدمة في هذه الأثناء، ولا نحتفظ بشيء نقارن به. ومع ذلك فالكلمات على ورقتكم صالحة: لتجربتها يرجى اختيار «{ door-replies }».

## Coming back

replies-heading = الاطلاع على الردود
replies-receipt = كلماتكم السبع
replies-receipt-hint = بالترتيب الذي أُعطيت لكم به. ولا فرق بين الأحرف الكبيرة والصغيرة، ولا تهم المسافات الزائدة والشرطات.
replies-open = فتح
replies-lost = لا يستطيع أحد استعادة إيصال مفقود. لكن يمكنكم دائمًا تقديم بلاغ جديد.
problem-receipt-count = { $found ->
    [zero] لا توجد أي كلمة. الإيصال سبع كلمات.
    [one] هذه كلمة واحدة. الإيصال سبع كلمات.
    [two] هاتان كلمتان. الإيصال سبع كلمات.
    [few] هذه { $found } كلمات. الإيصال سبع كلمات.
    [many] هذه { $found } كلمة. الإيصال سبع كلمات.
   *[other] هذه { $found } كلمة. الإيصال سبع كلمات.
}
problem-receipt-word = الكلمة { $position } ليست من الكلمات التي نستخدمها. يرجى التحقق من كتابتها.
problem-receipt-unknown = هذه الكلمات لا تفتح أي بلاغ. يرجى التحقق من كل كلمة ومن الترتيب.

## The conversation, as the source sees it

conversation-heading = بلاغكم
conversation-sent = وصلت رسالتكم.
conversation-waiting = وصل بلاغكم في { $day }. لا يوجد رد بعد. يرجى الاطلاع مرة أخرى بعد بضعة أيام.
conversation-answered = وصل بلاغكم في { $day }. { $count ->
    [zero] لا يوجد رد بعد.
    [one] يوجد رد واحد.
    [two] يوجد ردان.
    [few] توجد { $count } ردود.
    [many] يوجد { $count } ردًا.
   *[other] يوجد { $count } رد.
}
conversation-their-turn = كتبتم بعد ذلك، ولم يردوا عليه بعد.
conversation-acknowledge-by = آخر موعد لتأكيد استلامه: { $day }.
conversation-acknowledged = تم تأكيد استلامه في { $day }: وصل إلى من يستطيعون قراءته.
conversation-answer-by = آخر موعد للرد: { $day }.
conversation-was-answered = جاء ردهم في { $day }.
conversation-then-overseers = وإن لم يحدث ذلك، ينتقل البلاغ كاملًا إلى من لم تستبعدوهم من جهة الإشراف، دون حاجة إلى موافقة أحد هنا.
conversation-then-nobody = وإن لم يحدث ذلك، لا ينتقل البلاغ إلى أي شخص آخر. ويمكنكم دائمًا إرساله مرة أخرى كبلاغ جديد.
conversation-escalated = لم يتقدم العمل على البلاغ، أو لم يبق من يعمل عليه. ومنذ { $day } تستطيع جهة الإشراف قراءته.
conversation-closed = أُغلق في { $day }.
conversation-outcome-substantiated = النتيجة: تبيّن أن ما أبلغتم به صحيح.
conversation-outcome-partly = النتيجة: تبيّن أن جزءًا مما أبلغتم به صحيح.
conversation-outcome-not-substantiated = النتيجة: جرى النظر فيه، ولم يمكن إثبات صحته.
conversation-outcome-referred = النتيجة: أُحيل إلى جهة أخرى يمكنها أن تفعل أكثر.
conversation-outcome-not-enough = النتيجة: لم تكن المعلومات كافية.
conversation-outcome-out-of-scope = النتيجة: لم يكن هذا هو المكان المناسب له.
conversation-kept-until = يُحفظ حتى { $day } ثم يُمحى نهائيًا. وإن كتبتم مرة أخرى قبل ذلك، فلن يُمحى حتى تُقرأ رسالتكم ويُرد عليها.
conversation-extension = حاجة إلى مزيد من الوقت: { $author }، { $day }
conversation-sharing = مشاركة بلاغكم: { $author }، { $day }
conversation-referral = إحالة بلاغكم: { $author }، { $day }
conversation-handed-over = صار البلاغ الآن أيضًا لدى جهة خارجية: { $body }
conversation-reply = { $author }، { $day }
conversation-can-read = شخص آخر يستطيع قراءة بلاغكم: { $person }
conversation-files-hint = الملف الذي تحفظونه يبقى على هذا الجهاز حتى تحذفوه.
conversation-unreadable-heading = رد لا يمكن قراءته
conversation-unreadable = تعرض هذا الرد للتلف على الخادم. يرجى أن تكتبوا أدناه أنكم لم تتمكنوا من قراءته.
conversation-own-words = لا يُعرض هنا ما أرسلتموه، تحسبًا لعثور شخص آخر على إيصالكم.
conversation-add = الكتابة إلينا
conversation-message = رسالتكم
conversation-attach-hint = نزيل ما هو مخفي في الملف حيثما استطعنا، ولا نرسل اسمه.
conversation-send = إرسال الرسالة
ended-heading = انتهت زيارتكم
ended-text = غبتم بعض الوقت، لذلك أنهينا زيارتكم. ولم تُرسل رسالتكم. يرجى نسخها أولًا، ثم فتح بلاغكم من جديد ولصقها هناك.
ended-message = ما كتبتموه
left-text = يمكنكم إغلاق هذه الصفحة.

## Errors

error-not-set-up-title = لم يُفتح بعد
error-not-set-up = لم يتم إعداد هذه الخدمة بعد. يرجى العودة لاحقًا.
error-not-found-title = هذه الصفحة غير موجودة
error-not-found = لا توجد صفحة كهذه. يرجى العودة إلى البداية.
error-unreadable-title = لم نتمكن من قراءة ذلك
error-unreadable = أرسل متصفحكم شيئًا لم نتمكن من قراءته. يرجى العودة والمحاولة من جديد.
error-elsewhere-title = لم يُقبل
error-elsewhere = أُرسل هذا النموذج من صفحة موقع آخر. يرجى ملء النموذج في صفحتنا.
error-erased-title = مُحي هذا البلاغ
error-erased = انتهت مدة حفظه، ولم يعد أحد يستطيع قراءته. لم يعد إيصالكم يفتح شيئًا، ويمكنكم التخلص منه. وإن حدث شيء بعد ذلك، فيمكنكم إرسال بلاغ جديد.
error-busy-title = يرجى المحاولة بعد دقيقة
error-busy = يوجد هنا عدد كبير من الأشخاص في هذه اللحظة. لم يُحفظ ما أرسلتموه.
error-full-title = لم يبق مكان
error-full = لم يبق مكان على هذا الخادم، لذلك لم نتمكن من حفظ ما أرسلتموه. يرجى المحاولة لاحقًا.
error-store-title = هناك عطل هنا
error-store = هناك عطل في هذا الخادم، لذلك لم نتمكن من تنفيذ هذا. يرجى المحاولة لاحقًا.

## While the server is being stopped, on both sites

closing-heading = سنعود قريبًا
closing-text = يُعاد الآن تشغيل هذه الخدمة. لم يُحفظ ما أرسلتموه للتو، ولا ملفاته. يرجى المحاولة بعد بضع دقائق.
closing-message = ما كتبتموه. يرجى نسخه أولًا، ثم العودة ولصقه.

## The desk: set-up and signing in

set-up-heading = إعداد هذا الموقع
set-up-lead = أنتم أول شخص هنا، وستتولون معالجة بلاغات القناة الأولى.
set-up-site = اسم الموقع
set-up-site-hint = ما تراه مصادر البلاغات في أعلى كل صفحة.
set-up-channel = القناة الأولى
set-up-channel-hint = موضوع البلاغات هنا: سجن أو قسم أو موضوع.
set-up-name = اسمكم
set-up-name-hint = تسجلون الدخول به، وتراه مصادر البلاغات قبل الكتابة.
set-up-title = وظيفتكم
set-up-title-hint = تراها مصادر البلاغات بجانب اسمكم.
set-up-passphrase = عبارة المرور
set-up-passphrase-hint = الحد الأدنى لعدد الأحرف { $min }. الأفضل عدة كلمات لا علاقة بينها. ولا أحد يستطيع إعادة تعيينها لكم.
set-up-send = إعداد
problem-name = يرجى ملء الحقل المحدد بعلامة. الحد الأقصى لعدد الأحرف { $max }.
problem-passphrase-short = عبارة المرور هذه قصيرة جدًا. الحد الأدنى لعدد الأحرف { $min }.
problem-passphrase-long = عبارة المرور هذه طويلة جدًا.
problem-passphrase-common = عبارة المرور هذه سهلة التخمين: فهي شائعة، أو مكونة من أسماء أو تواريخ أو مفاتيح متجاورة. يرجى اختيار عدة كلمات لا علاقة بينها.
paper-key-heading = مفتاحكم الورقي
paper-key-lead = { $name }، يرجى طباعة هذه الصفحة أو نسخ المفتاح بخط اليد. ويرجى حفظه حيث تحفظون ما يجب ألا يضيع أبدًا.
paper-key-what = بهذا المفتاح يمكنكم فتح البلاغات التي نزّلتموها على حاسوب ليس عليه Tipline. وإن نسيتم عبارة المرور، فهو الشيء الوحيد الذي يبقى قادرًا على فتح البلاغات الموجهة إليكم. وهو يفعل الشيء نفسه لأي شخص يعثر عليه.
paper-key-sign-in = هذا المفتاح لتسجيل الدخول: إن نسيتم عبارة المرور، فهو الشيء الوحيد الذي يتيح اختيار عبارة جديدة، لكم ولأي شخص يعثر عليه. وهو لا يفتح أي بلاغ. فالبلاغات تُفتح بمفتاحكم الخاص، لذلك يرجى حفظ نسخة منه أيضًا.
paper-key-once = لن يظهر إلا الآن. يحفظه الخادم مقفلًا بعبارة مروركم، لا بأي شكل آخر.
paper-key-next = حفظتُه: تسجيل الدخول
sign-in-heading = تسجيل الدخول
sign-in-name = الاسم
sign-in-passphrase = عبارة المرور
sign-in-send = تسجيل الدخول
sign-in-code = الرمز
sign-in-code-hint = فقط إن كنتم قد شغّلتم الرموز لحسابكم: الأرقام الستة التي يعرضها تطبيقكم الآن.
sign-in-failed = الاسم أو عبارة المرور أو الرمز غير صحيح. يرجى المحاولة من جديد. كل محاولة تستغرق وقتًا أطول قليلًا.
sign-out = تسجيل الخروج
sign-in-forgotten = هل نسيتم عبارة المرور؟
nav-places = صفحات المكتب
nav-inbox = صندوق الوارد
nav-channels = القنوات
nav-team = الفريق
nav-account = الحساب

## The desk: channels

channels-list-heading = القنوات
channels-list-lead = إلى أين تذهب البلاغات ومن يتسلمها.
channel-name = الاسم
channel-state = الحالة
channel-handlers = فريق المعالجة
channel-overseers = جهة الإشراف
channel-open = تستقبل بلاغات
channel-closed = مغلقة
channel-nobody = لا أحد هنا: لا تستقبل بلاغات
channel-new = قناة جديدة
channel-closed-heed = هذه القناة مغلقة. لا تستقبل بلاغات جديدة. أما البلاغات التي فيها فتُقرأ ويُرد عليها كما في السابق.
channel-description = الوصف (اختياري)
channel-description-hint = جملة أو جملتان عما يخص هذه القناة. تقرؤه مصادر البلاغات قبل الاختيار.
channel-members = الأشخاص
channel-members-hint = فريق المعالجة يقرأ ويرد. وجهة الإشراف تتابع سير البلاغات وتتسلم المتوقف منها. ومن يُضاف يقرأ البلاغات التي تصل من الآن فصاعدًا، لا السابقة.
channel-handles = المعالجة
channel-oversees = الإشراف
channel-clocks = المهل بالأيام
channel-clocks-hint = المهل المعتادة 7 أيام لتأكيد الاستلام و90 يومًا للرد. يسري التغيير على البلاغات التي تصل بعده.
channel-acknowledge = لتأكيد الاستلام
channel-answer = للرد
channel-keep = للحفظ بعد الإغلاق
channel-questions = أسئلة خاصة بالقناة
channel-questions-hint = يطرحها النموذج إلى جانب السؤال عما حدث. يُفضَّل طرح القليل: فكل إجابة قد تدل على شخص. ولحذف سؤال يرجى تفريغه.
channel-question-label = السؤال
channel-question-kind = طريقة الإجابة
channel-kind-short = سطر واحد
channel-kind-long = عدة أسطر
channel-kind-choice = أحد الخيارات أدناه
channel-kind-date = يوم
channel-question-choices = الخيارات، كل منها في سطر
channel-question-required = لا بد من إجابة عن هذا في كل بلاغ
channel-list-nobody = لا أحد
channel-more = سؤال آخر
channel-save = حفظ القناة
channel-close = إغلاق القناة
channel-close-hint = لن تستقبل بعدها بلاغات جديدة. أما البلاغات التي فيها فتُحفظ وتُقرأ ويُرد عليها كما في السابق.
channel-reopen = إعادة فتح القناة
changes-heading = ما تغير في هذه الأثناء
changes-nothing = (لا شيء)
changes-question = { $label } ({ $kind })
changes-question-required = { $label } ({ $kind }، الإجابة لازمة)
changes-change = كان: { $was }
    والآن: { $now }
problem-name-taken = هذا الاسم مستخدم. يرجى اختيار اسم آخر.
problem-name-alike = هذا الاسم يشبه «{ $other }» الموجود من قبل. يرجى اختيار اسم لا يمكن أن يختلط به على أحد.
problem-description = الوصف طويل جدًا. الحد الأقصى لعدد الأحرف { $max }.
problem-empty-channel = لا بد للقناة من شخص يتسلم بلاغاتها. يرجى اختيار شخص واحد على الأقل للمعالجة أو الإشراف.
problem-acknowledge = عدد أيام تأكيد الاستلام يجب أن يكون رقمًا من 1 إلى { $max }.
problem-answer-days = عدد أيام الرد يجب أن يكون رقمًا من 1 إلى { $max }.
problem-keep = عدد أيام الحفظ يجب أن يكون رقمًا من 1 إلى { $max }.
problem-clock-order = لا يمكن أن يكون موعد الرد على البلاغ قبل موعد تأكيد استلامه.
problem-many-questions = الحد الأقصى لعدد أسئلة القناة { $max }.
problem-question = السؤال { $row } غير موجود أو طويل جدًا. الحد الأقصى لعدد الأحرف { $max }.
problem-question-twice = السؤال { $row } مكرر. يرجى حذف أحدهما.
problem-choices = السؤال { $row } يحتاج إلى خيارات، من 2 إلى { $max }، كلها مختلفة وكل منها في سطر.
problem-channel-large = الوصف والأسئلة معًا أطول من اللازم. يرجى اختصارها.
problem-not-there = أحد الأشخاص الذين اخترتموهم لم يعد هنا. يرجى النظر في القائمة مرة أخرى.
problem-changed = غيّر شخص آخر هذا أثناء تعديلكم، لذلك لم تُحفظ تعديلاتكم. تجدون أدناه ما غيّره، والنموذج وفيه تعديلاتكم. يرجى مراجعته والحفظ من جديد.
problem-last-operator = ليس لدى أي شخص آخر دور إدارة النظام. يرجى إعطاؤه لشخص آخر أولًا.
problem-leaves-empty-channel = بهذا تبقى قناة دون أي شخص. يرجى إضافة شخص آخر إليها أولًا.
problem-link = هذا الرابط لا يعمل. ربما لم يُنسخ كاملًا، أو حل محله رابط أحدث. يرجى طلب رابط جديد.
problem-link-used = سبق استخدام هذا الرابط. إن كنتم أنتم من استخدمه، فيرجى تسجيل الدخول. وإلا فيرجى إبلاغ إدارة النظام فورًا.
problem-link-late = انتهت صلاحية هذا الرابط. يرجى طلب رابط جديد.
problem-wrong-passphrase = عبارة المرور الحالية غير صحيحة. يرجى المحاولة من جديد.
problem-paper-key = الاسم أو المفتاح الورقي غير صحيح. يرجى التحقق من كل حرف في المفتاح.
problem-own-secret = هذا هو المفتاح السري الذي تقرؤون به، لا المفتاح الورقي الذي تسجلون الدخول به. لم يُحفظ، لكنكم أرسلتموه إلى هذا الخادم: يرجى التفكير فيما إذا كنتم لا تزالون تثقون به. ومكانه حاسوبكم وحده لا غير.
problem-own-key-secret = ما لصقتموه هو النصف السري من مفتاح. لم يُحفظ، لكن يجب ألا يراه أحد غيركم أبدًا: يرجى إنشاء مفتاح جديد، ولصق السطر الذي يبدأ بـ age1pq1.
problem-own-key-classic = هذا المفتاح من النوع القديم الذي قد يكسره حاسوب كمّي يومًا ما. يرجى إنشاء مفتاح بالأمر «age-keygen -pq»، وهو يبدأ بـ age1pq1.
problem-own-key-unreadable = هذا ليس مفتاحًا، أو ليس كاملًا. يبدأ المفتاح بـ age1pq1 وعدد أحرفه 1,959. وإن لم يكن لديكم مفتاح، فيرجى ترك الحقل فارغًا.
problem-own-key-broken = يشبه هذا مفتاحًا في كتابته، لكن ما يُختم به لن يكون آمنًا. يرجى إنشاء مفتاح جديد بالأمر «age-keygen -pq».
problem-own-key-taken = هذا المفتاح لدى شخص آخر هنا. لا بد لكل شخص من مفتاح خاص به لا يملكه غيره.

## The desk: the team

team-heading = الفريق
team-lead = من يعملون هنا. يُعطى الدور لكل قناة على حدة. ودور إدارة النظام لا يفتح أي بلاغ.
person-name = الاسم
person-title = الوظيفة التي تراها مصادر البلاغات
person-roles = المهام
person-state = الحالة
person-invite = دعوة شخص
person-invite-lead = تحصلون على رابط يعمل مرة واحدة. عدد أيام صلاحيته: { $days }. ومن يفتحه يختار عبارة مروره بنفسه.
person-name-hint = به يسجل هذا الشخص الدخول، وتراه مصادر البلاغات قبل الكتابة.
person-roles-hint = يستطيع هذا الشخص قراءة البلاغات التي تصل من الآن فصاعدًا، لا السابقة. ويمكن لمن يقرأ بلاغًا سابقًا أن يشاركه معه.
person-handles = المعالجة
person-oversees = الإشراف
person-operator = إدارة النظام: تغيير القنوات والأشخاص
person-handles-these = المعالجة: { $channels }.
person-oversees-these = الإشراف: { $channels }.
person-operates = إدارة النظام.
person-own-key = القراءة بمفتاح خاص.
person-nothing = لا مهام بعد.
person-invited = { $person } (دعوة قائمة)
person-state-invited = دعوة قائمة حتى { $day }
person-state-removed = تمت الإزالة
person-state-never = لا تسجيل دخول بعد
person-state-here = آخر تسجيل دخول في { $day }
person-save = حفظ الشخص
person-make-link = إنشاء الرابط
person-renew = رابط جديد
person-renew-hint = يتوقف الرابط القديم عن العمل.
person-remove = إزالة
person-remove-hint = لن يستطيع هذا الشخص تسجيل الدخول، وتُتلف مفاتيحه. تبيّن الصفحة التالية ما يترتب على ذلك.
person-remove-ask = إزالة هذا الشخص
yes = نعم
no = لا
link-heading = رابط من أجل { $name }
link-lead = يرجى تسليم الرابط بأنفسكم، على ورقة أو بوسيلة تثقون بها. يعمل مرة واحدة، حتى { $day }.
link-how = من لديه هذا الرابط يستطيع أن يحل محل صاحبه. ولن يظهر إلا الآن، فإن ضاع فيرجى إنشاء رابط جديد.
invitation-heading = مرحبًا { $name }
invitation-lead = يرجى اختيار عبارة مرور. تعرض الصفحة التالية مفتاحكم الورقي: يرجى تجهيز طابعة أو قلم.
invitation-send = دخول
own-key-heading = للقلة الذين لديهم مفتاح age خاص بهم
own-key-usual = معظم الناس يتركون هذا مغلقًا: عندئذ يحفظ المكتب مفتاحكم مقفلًا بعبارة مروركم، وتقرؤون هنا.
own-key-what = إن كان لديكم مفتاح لبرنامج «age» على حاسوب تثقون به أكثر من هذا الخادم، فيمكن ختم البلاغات به بدلًا من ذلك. وعندئذ:
own-key-no-content = يعرض المكتب قائمة البلاغات الموجهة إليكم، ووجهتها وحالتها وما هو مستحق، ولا يعرض شيئًا من محتواها. تنزّلون كل بلاغ وهو مختوم، وتفتحونه بمفتاحكم على حاسوبكم.
own-key-answers = تؤكدون الاستلام وتردون وتكتبون الملاحظات وتغلقون هنا كغيركم. لكن لا يمكنكم من هنا البحث في البلاغات ولا وسمها ولا مشاركتها، ولا حفظ المسودات، ولا فتح ملفات مفردة، ولا إحالة بلاغ.
own-key-not-here = لا أحد ممن يتحكمون في هذا الخادم يستطيع قراءة بلاغاتكم بمجرد انتظار تسجيل دخولكم. فعبارة المرور والمفتاح الورقي لتسجيل الدخول فقط.
own-key-lost = إن فقدتم مفتاحكم، فلا شيء يفتح ما خُتم به، ولا أحد يستطيع إعطاءكم مفتاحًا آخر للبلاغات السابقة. ولا يمكن استبداله لاحقًا.
own-key-field = النصف العام من مفتاحكم
own-key-hint = السطر الذي يبدأ بـ age1pq1. يُنشئ برنامج «age» من الإصدار 1.3 أو أحدث مفتاحًا كهذا بالأمر «age-keygen -pq». لا تلصقوا أبدًا السطر الذي يبدأ بـ AGE-SECRET-KEY. وإن لم يكن لديكم مفتاح كهذا، فيرجى ترك هذا الحقل فارغًا.
remove-heading = إزالة { $name }؟
remove-text = تُتلف مفاتيح هذا الشخص ووصوله إلى كل البلاغات، وتنتهي جلساته. لا يمكن التراجع عن ذلك.
remove-send = إزالة نهائية
removed-heading = تمت إزالة { $name }
removed-text = أُتلفت مفاتيح هذا الشخص وانتهت جلساته.
remove-without-handler = لا يوجد شخص آخر لمعالجة بلاغات «{ $channel }». ستذهب بلاغاتها إلى من يشرفون عليها.
remove-without-anybody = لن تستقبل «{ $channel }» بلاغات بعد ذلك حتى يُضاف إليها شخص.
remove-without-reader = لن يبقى قارئ لهذه البلاغات، لأنها لم تُعط قط لأي شخص آخر. ويبقى بإمكان مصادرها الكتابة:
problem-has-overseen = يشرف هذا الشخص على قناة، أو كان يشرف عليها قبل مدة قصيرة. وقد تعتمد عليه بلاغات لا يستطيع شخص خارجي آخر أن يتسلمها، لذلك لا يمكن لأحد إزالته هنا. يرجى حذفه من قوائم الإشراف: عندئذ لا يصله شيء جديد. ومن يشغّل الخادم يستطيع إزالته بالأمر «tipline handler remove».
remove-unknown = إن كان مصدر قد استبعد جميع الآخرين، فلن يبقى قارئ لذلك البلاغ أيضًا. ولا يستطيع هذا الخادم معرفة ذلك: فمن استُبعد يبدو له كأي قارئ.

## The desk: one's own account

account-heading = حسابكم
account-back = العودة إلى حسابكم
account-passphrase = عبارة مرور أخرى
account-passphrase-hint = تنتهي جلساتكم الأخرى. ويبقى مفتاحكم الورقي كما هو.
account-old = عبارة المرور الحالية
account-new = عبارة المرور الجديدة
account-new-hint = الحد الأدنى لعدد الأحرف { $min }. الأفضل عدة كلمات لا علاقة بينها.
account-send = تغيير عبارة المرور
account-changed = تم تغيير عبارة المرور.
account-own-key = مفتاحكم الخاص
account-own-key-hint = تُختم البلاغات بمفتاح خاص بكم، لذلك لا يعرض المكتب شيئًا من محتواها. وما يلي في هذه الصفحة لتسجيل الدخول. لا يمكن استبدال مفتاحكم: من يحتاج إلى مفتاح آخر يُزال ويُدعى من جديد.
account-own-key-show = عرض المفتاح كاملًا لمقارنته بمفتاحكم
forgotten-heading = عبارة مرور جديدة
forgotten-lead = بالمفتاح الورقي يمكنكم اختيار عبارة مرور جديدة. وهو يوقف الرموز أيضًا.
forgotten-no-other = لا توجد طريقة أخرى. لا يفتح بلاغاتكم إلا عبارة المرور أو المفتاح الورقي، ولا أحد غيركم يملك أيًا منهما: لا إدارة النظام ولا هذا الخادم. وإن لم يكن لديكم أي منهما، فيرجى أن تطلبوا من إدارة النظام إزالتكم ودعوتكم من جديد. ويمكن للزملاء بعد ذلك مشاركة بلاغات معكم.
forgotten-key = المفتاح الورقي
forgotten-key-hint = السطر الذي يبدأ بـ AGE-SECRET-KEY-PQ-1. لا تهم المسافات، ولا فرق بين الأحرف الكبيرة والصغيرة.
forgotten-done = تم تغيير عبارة المرور. وانتهت جلساتكم السابقة. وإن كانت الرموز مشغّلة، فقد أُوقفت الآن: يمكنكم تشغيلها من جديد في حسابكم.

## The desk: one's own account

factor-heading = رموز لتسجيل الدخول
factor-off = عبارة المرور وحدها تفتح حسابكم الآن. مع الرموز، من يعرف عبارة مروركم يحتاج إلى هاتفكم أيضًا.
factor-scan = يرجى فتح تطبيق مصادقة على هاتفكم وقراءة هذه الصورة به.
factor-picture = الصورة التي يقرؤها تطبيق المصادقة
factor-type = وإن تعذر ذلك، فيرجى كتابة هذا فيه:
factor-paper-key = إن فقدتم الهاتف، فالمفتاح الورقي هو الطريقة الوحيدة الأخرى للدخول. يرجى التأكد من وجوده لديكم.
factor-on = الرموز مشغّلة. تحتاجون إلى رمز عند كل تسجيل دخول، وكل رمز يعمل مرة واحدة.
factor-lost = إن فقدتم هاتفكم، فيرجى اختيار عبارة مرور جديدة بالمفتاح الورقي: فذلك يوقف الرموز. ولإيقافها الآن، يرجى كتابة الرمز التالي.
factor-code = الأرقام الستة التي يعرضها تطبيقكم الآن
factor-turn-on = تشغيل الرموز
factor-turn-off = إيقاف الرموز
factor-refused = ليس هذا هو الرمز، أو سبق استخدامه. يرجى انتظار الرمز التالي وكتابته. وإن لم يُقبل أي رمز، فساعة هاتفكم أو ساعة الخادم غير مضبوطة.
sessions-heading = أين سُجّل دخولكم
sessions-lead = يمثل كل سطر متصفحًا سُجّل دخولكم فيه. ولا يُحفظ عنه غير اليوم، وذلك ما دام مفتوحًا فقط.
sessions-started = منذ
sessions-end = إنهاء
sessions-end-it = إنهاء هذه الجلسة
sessions-this-one = (هذه الجلسة)
sessions-unknown = إن لم يكن أحدها لكم، فيرجى إنهاؤه واختيار عبارة مرور جديدة.
reminders-heading = رسائل التذكير
reminders-lead = رسالة التذكير بريد إلكتروني يقول دائمًا الشيء نفسه: قد يكون هناك شيء للاطلاع عليه. لا تذكر بلاغًا ولا قناة ولا شخصًا، ولا تصل أكثر من مرة في اليوم.
reminders-often = متى تريدون رسالة تذكير؟
reminders-never = أبدًا
reminders-every-day = كل يوم
reminders-every-day-hint = هذا هو الأكثر أمانًا: لا يدل أحدًا على شيء، سواء وصل شيء أم لم يصل.
reminders-when-something = عندما قد يكون هناك شيء للاطلاع عليه
reminders-when-something-hint = في الأيام التي تلي حدوث شيء في بلاغ تستطيعون قراءته، وفي أيام أخرى عشوائيًا. ومع ذلك، من يرى بريدكم مدة طويلة قد يستنتج منه شيئًا.
reminders-email = عنوان بريدكم الإلكتروني
reminders-email-hint = يُحفظ على الخادم بشكل مقروء. يرجى اختيار عنوان لا يقرؤه غيركم.
reminders-keep = حفظ هذا
reminders-no-mail-server = ليس لهذا الموقع خادم بريد بعد، لذلك لا يُرسل شيء. تستطيع إدارة النظام تحديد خادم في الإعدادات.
reminders-last = آخر رسالة تذكير
reminders-none-yet = لم تُرسل أي رسالة منذ تشغيل الخادم.
reminders-waiting = هناك رسالة في الطريق.
reminders-sent = استلمها خادم البريد في { $day }.
reminders-unreachable = تعذر الوصول إلى خادم البريد. تُعاد المحاولة كل عشر دقائق.
reminders-refused = يرفضها خادم البريد. يرجى التحقق من العنوان. تُعاد المحاولة كل عشر دقائق.
reminders-failing = لا يمكن إرسال رسائل التذكير من هذا الموقع.
reminders-now = إرسال رسالة الآن
problem-email = يرجى كتابة عنوان بريد إلكتروني، مثل name@example.org.

## The desk: inbox

inbox-heading = صندوق الوارد
inbox-empty = لا يوجد شيء هنا بعد. ستظهر البلاغات الجديدة الموجهة إليكم في هذه الصفحة.
inbox-count = { $count ->
    [zero] لا بلاغات. بانتظار رد: { $waiting }.
    [one] بلاغ واحد. بانتظار رد: { $waiting }.
    [two] بلاغان. بانتظار رد: { $waiting }.
    [few] { $count } بلاغات. بانتظار رد: { $waiting }.
    [many] { $count } بلاغًا. بانتظار رد: { $waiting }.
   *[other] { $count } بلاغ. بانتظار رد: { $waiting }.
}
inbox-own-key = تقرؤون بمفتاح خاص بكم: تبيّن هذه القائمة أي البلاغات لكم وما حالتها. ويُفتح كل منها على حاسوبكم بعد تنزيله.
inbox-name = البلاغ
inbox-channel = القناة
inbox-received = تاريخ الوصول
inbox-moved = آخر رسالة
inbox-turn = الحالة
inbox-turn-source = تم الرد
inbox-next = الخطوة التالية
inbox-next-written = كتب المصدر بعد ذلك.
inbox-next-source = بانتظار المصدر. { $due }
inbox-choose = أي البلاغات
inbox-choice = { $text } ({ $count })
inbox-state-acknowledge = لتأكيد الاستلام
inbox-state-answer = للرد
inbox-state-source = بانتظار المصدر
inbox-mine = بالنسبة إليّ
inbox-mine-new = الجديد منذ آخر اطلاع لي
inbox-mine-hand = ما كان آخر إجراء فيه لي
inbox-mine-draft = ما فيه مسودة لي
inbox-label = الوسم
inbox-chosen = { $count ->
    [zero] لا شيء مما لديكم يوافق اختياركم. عدد بلاغاتكم: { $all }.
    [one] بلاغ واحد يوافق اختياركم. عدد بلاغاتكم: { $all }.
    [two] بلاغان يوافقان اختياركم. عدد بلاغاتكم: { $all }.
    [few] { $count } بلاغات توافق اختياركم. عدد بلاغاتكم: { $all }.
    [many] { $count } بلاغًا يوافق اختياركم. عدد بلاغاتكم: { $all }.
   *[other] { $count } بلاغ يوافق اختياركم. عدد بلاغاتكم: { $all }.
}
inbox-show-all = عرض كل البلاغات
inbox-new = جديد: { $count }
inbox-draft = مسودة
inbox-some-damage = بعض البيانات على هذا الخادم تالف. وقد يخص ذلك بلاغًا لكم أو لا يخص أيًا منها. يرجى أن تطلبوا من إدارة النظام إيقاف الخادم وتشغيل «tipline check».
inbox-damaged = سجل هذا البلاغ تالف. يرجى فتحه لرؤية ما يمكن قراءته.
inbox-newer = الصفحة السابقة
inbox-older = الصفحة التالية
inbox-pages = مزيد من البلاغات
search-heading = البحث في البلاغات
search-find = كلمات
search-hint = في كل ما تستطيعون فتحه: الرسائل والملاحظات والردود وأسماء الملفات والوسوم وأسماء البلاغات. يجب أن ترد الكلمات كلها، ولا فرق بين الأحرف الكبيرة والصغيرة ولا أثر لعلامات التشكيل.
search-send = بحث
search-found = { $count ->
    [zero] لم يُعثر على شيء. عدد البلاغات التي جرى البحث فيها: { $searched }
    [one] عُثر عليها في بلاغ واحد من { $searched }
    [two] عُثر عليها في بلاغين من { $searched }
    [few] عُثر عليها في { $count } بلاغات من { $searched }
    [many] عُثر عليها في { $count } بلاغًا من { $searched }
   *[other] عُثر عليها في { $count } بلاغ من { $searched }
}
search-nothing = يرجى تجربة كلمات أقل أو أقصر.
search-where = { $channel }، آخر رسالة { $day }
search-older = البحث في بلاغات أقدم
search-damaged = تعرض شيء من بلاغاتكم للتلف على الخادم ولم يجر البحث فيه. يرجى أن تطلبوا من إدارة النظام تشغيل «tipline check».
problem-search-blank = يرجى كتابة كلمة واحدة على الأقل للبحث عنها.
problem-search-busy = يبحث شخص آخر الآن. يرجى المحاولة بعد لحظات.
keys-heading = مفاتيح لوحة المفاتيح
keys-how = يرجى الضغط على هذه الأحرف مع المفاتيح التي يستخدمها متصفحكم لاختصارات الصفحات: Alt وShift في Firefox وTor Browser، وAlt في Chrome وEdge، وControl وOption على أجهزة Mac.
keys-inbox = صندوق الوارد
keys-previous = البلاغ السابق أو الصفحة السابقة
keys-next = البلاغ التالي أو الصفحة التالية
keys-reply = كتابة رد
keys-note = كتابة ملاحظة
skip = إلى المحتوى

## The desk: one tip

tip-back = العودة إلى صندوق الوارد
tip-around = البلاغات في صندوق الوارد
tip-previous = السابق: { $name }
tip-next = التالي: { $name }
tip-new = { $count ->
    [zero] لا توجد مُدخلات جديدة
    [one] يوجد مُدخل واحد جديد
    [two] يوجد مُدخلان جديدان
    [few] توجد { $count } مُدخلات جديدة
    [many] يوجد { $count } مُدخلًا جديدًا
   *[other] يوجد { $count } مُدخل جديد
}
tip-entry-new = جديد
tip-unread = وضع علامة غير مقروء
languages-reply-only = لا ينتقل معكم إلا نص ردكم. يرجى إرسال أي شيء آخر أو حفظه أولًا.
tip-carried = هذا ما كنتم قد كتبتموه. لم يُرسل منه شيء بعد.
draft-save = حفظ المسودة
draft-hint = لا يستطيع غيركم قراءة المسودة. ولا تُحفظ الملفات معها.
draft-saved = حُفظت المسودة في { $day }
draft-discard = حذف هذه المسودة
draft-discard-hint = تُحذف نهائيًا.
problem-drafts-full = المسودات في هذا البلاغ أطول من أن تُحفظ معًا. يرجى إرسال إحداها أو اختصارها أولًا.
labels-heading = الوسوم
labels-new = وسم جديد
labels-put = إضافة
labels-remove = إزالة «{ $label }»
labels-damaged = تعرضت وسوم هذا البلاغ للتلف على الخادم. أما البلاغ نفسه فلم يتأثر.
problem-label-blank = يرجى كتابة كلمة أو كلمتين.
problem-label-long = الوسم طويل جدًا. الحد الأقصى لعدد الأحرف { $max }.
problem-label-many = بلغ عدد الوسوم الحد الأقصى { $max }. يرجى إزالة أحدها أولًا.
tip-channel = القناة: { $channel }
tip-channel-unknown = سجل هذا البلاغ تالف. ما يمكن قراءته موجود أدناه.
tip-entry-tip = البلاغ، { $day }
tip-entry-follow-up = من المصدر، { $day }
tip-entry-reply = رد: { $author }، { $day }
tip-entry-note = ملاحظة: { $author }، { $day } (لا يراها المصدر)
tip-entry-extension = مزيد من الوقت للرد: { $author }، { $day }
tip-entry-closing = إغلاق: { $author }، { $day } (لا يرى المصدر هذا النص)
tip-entry-reopening = إعادة فتح: { $author }، { $day } (لا يرى المصدر هذا النص)
tip-entry-sharing = مشاركة: { $author }، { $day }
tip-entry-step-back = تنحٍّ: { $author }، { $day } (لا يرى المصدر هذا النص)
tip-entry-referral = إحالة: { $author }، { $day }
tip-people = عمّن هذا البلاغ
tip-files = الملفات
tip-file-clean = لم يُعثر فيه على شيء مخفي.
tip-file-cleaned = أُزيل منه قبل ختمه: { $found }
tip-file-uncleaned = تعذر تنظيفه، وقد يدل على من أنشأه.
tip-file-original = الأصل كما وصل
tip-file-original-warning = قد يدل على هوية المصدر: بمكان أو اسم أو جهاز. يرجى عدم فتحه إلا عند الحاجة إليه كدليل، وعلى حاسوب غير متصل بشبكة، وعدم عرضه على من يجب ألا يعرف.
tip-file-kind = { $size }، نوعه عند الإرسال: { $kind }
tip-file-look = عرضه هنا
tip-files-warning = قد تكون الملفات ضارة، وقد تحتوي على بيانات مخفية عن المصدر. يرجى فتحها على حاسوب ليس عليه شيء مهم آخر، وعدم تمريرها كما هي.
tip-damaged-heading = لا يمكن قراءة المُدخل { $number }
tip-damaged = تعرض للتلف على الخادم. يرجى أن تطلبوا من إدارة النظام تشغيل «tipline check». أما المُدخلات الأخرى فلم تتأثر.
tip-reply = رد على المصدر
tip-reply-hint = يقرأ المصدر هذا بإيصاله، وكذلك يستطيع أي شخص يعثر على الإيصال. يرجى عدم تكرار أي شيء قد يدل على المصدر.
tip-reply-files = ملفات للمصدر (اختياري)
tip-reply-answer = هذا هو ردنا على ما ورد في البلاغ
tip-reply-send = إرسال الرد
tip-note = ملاحظة لفريق المعالجة
tip-note-hint = كل من يستطيع قراءة هذا البلاغ يستطيع قراءة الملاحظة. أما المصدر فلا.
tip-note-send = حفظ الملاحظة
tip-message = الرسالة
tip-export = تنزيل البلاغ كاملًا ومختومًا
tip-export-hint = ملف ZIP فيه ملفات مشفرة. يفتحها مفتاحكم الورقي على حاسوب ليس عليه Tipline، وبداخله نص يشرح كيف.
# A look at a file, drawn by the server
look-around = صفحات هذا الملف
look-page = الصفحة { $page } من { $pages }
look-picture = رسم الخادم هذا انطلاقًا من الملف. أما الملف نفسه فلم يصل إلى حاسوبكم.
look-text = ما هو مكتوب في الملف، كنص ({ $coding }). لا شيء فيه يستطيع أن يفعل شيئًا.
look-cut = للملف بقية. لقراءتها يرجى تنزيله.
look-nothing = لا يمكن عرض هذا الملف هنا: قد يكون تالفًا أو مقفلًا بكلمة مرور أو كبيرًا جدًا أو من نوع لا يُعرض. ويمكن تنزيله رغم ذلك.
tip-sealed = تقرؤون بمفتاح خاص بكم، لذلك لا تعرض هذه الصفحة شيئًا من محتوى البلاغ. يرجى تنزيله وفتحه بمفتاحكم على حاسوبكم، وبداخله نص يشرح كيف. وما تكتبونه أدناه يُختم مثل كل شيء آخر.
tip-sealed-entry = مختوم. تجدونه في الملف الذي يُنزَّل.
tip-sealed-reply = رد، { $day }
tip-sealed-note = ملاحظة، { $day } (لا يراها المصدر)
tip-sealed-extension = مزيد من الوقت للرد، { $day }
tip-sealed-closing = إغلاق، { $day } (لا يرى المصدر هذا النص)
tip-sealed-reopening = إعادة فتح، { $day } (لا يرى المصدر هذا النص)
tip-sealed-sharing = مشاركة، { $day }
tip-sealed-step-back = تنحى شخص، { $day } (لا يرى المصدر هذا النص)
tip-sealed-referral = إحالة، { $day }
tip-share-own-key = مشاركة البلاغ تحتاج إلى مفتاحه، ومفتاحكم ليس هنا. يرجى أن تطلبوا ممن يقرؤه هنا مشاركته.
tip-referral-own-key = يُعد ملف القضية من محتوى البلاغ، وهو لا يُفتح إلا على حاسوبكم. يمكن لمن يقرؤه هنا أن يحيله، أو يمكنكم استخدام ما نزّلتموه.
tip-answers = إجابات عن أسئلة القناة
tip-left-out = استبعد المصدر: { $people }. يرجى عدم إخبارهم بوجود هذا البلاغ.
tip-nobody-else = طلب المصدر عدم إضافة أحد.
tip-can-read-now = صار بإمكان { $person } قراءة هذا البلاغ. ويرى المصدر ذلك.
tip-stepped-back = لم يعد بإمكان { $person } قراءة هذا البلاغ. ولا يرى المصدر ذلك.
tip-handed-over = أُعد ملف قضية من أجل: { $body }. ويرى المصدر ذلك.
tip-share = مشاركة هذا البلاغ
tip-share-hint = يستطيع شخص آخر قراءة كل ما فيه، نهائيًا. ويُخبَر المصدر من هو.
tip-share-with = الشخص
tip-share-nobody = لا يوجد هنا من يمكن مشاركته معه.
tip-share-sure = أعلم أنه لا يمكن التراجع عن ذلك.
tip-share-send = مشاركة
problem-share-nobody-else = طلب المصدر عدم إضافة أحد، لذلك لا يمكن مشاركة هذا البلاغ.
problem-share-left-out = استبعد المصدر هذا الشخص، لذلك لا يمكن مشاركة هذا البلاغ معه.
problem-share-unknown = وصل هذا البلاغ قبل أن يبدأ هذا الخادم بحفظ من يستبعدهم المصدر، لذلك لا يمكن مشاركته.
problem-share-unsure = يرجى وضع علامة تؤكد علمكم بأنه لا يمكن التراجع عن ذلك.
problem-share-person = يرجى اختيار شخص من القائمة.
tip-referral = إحالة إلى الخارج
tip-referral-hint = للشرطة أو جهة أخرى: المحادثة كاملة للطباعة، وقائمة الملفات والملفات، كلها في ملف واحد.
tip-referral-ask = إعداد ملف القضية
tip-step-back = التنحي
tip-step-back-hint = إن كان ينبغي ألا تعالجوا هذا البلاغ، لقربكم مثلًا من شخص مذكور فيه.
tip-step-back-ask = التنحي عن هذا البلاغ
step-back-heading = التنحي عن «{ $name }»؟
step-back-text = لن تروا بعد ذلك هذا البلاغ ولا ملفاته ولا ملاحظاته. لا يمكن التراجع عن ذلك، إلا إذا شاركه معكم قارئ آخر.
step-back-others = يبقى من يستطيعون قراءته: { $people }.
step-back-own-key = تقرؤون بمفتاح خاص بكم، لذلك لا يستطيع هذا الخادم معرفة من يقرأ هذا البلاغ غيركم. أما الملف الذي تنزّلونه فيبيّن ذلك في details.json. وما لم تذكروا أن آخرين باقون، ينتقل البلاغ إلى من يشرفون على القناة.
step-back-others-stay = لا يزال هنا آخرون يستطيعون قراءته
step-back-alone = لا أحد غيركم ممن هم هنا يستطيع قراءته الآن. سينتقل إلى من يشرفون على القناة.
step-back-send = التنحي
step-back-last = لن يستطيع أحد غيركم ممن هم هنا قراءة هذا البلاغ، الآن أو لاحقًا. يرجى مشاركته مع شخص أولًا.
step-back-stay = العودة إلى البلاغ
referral-heading = إحالة «{ $name }»
referral-text = تحصلون على ملف واحد لجهة خارجية: المحادثة كاملة للطباعة، والملفات. ويُكتب في البلاغ أنه أُحيل، وإلى من، ومن أحاله.
referral-left-out = استبعد المصدر: { $people }. يرجى التفكير فيما إذا كان ما تحيلونه قد يصل إليهم.
referral-nobody-else = طلب المصدر عدم إضافة أحد. يرجى عدم إحالته إلا إذا أوجب القانون ذلك أو وافق المصدر، والكتابة إليه أولًا إن أمكن.
referral-nothing-yet = لم يُحل شيء بعد. ما كتبتموه لا يزال أدناه.
referral-body = الجهة المستلمة
referral-body-hint = يقرأ المصدر هذا الاسم، وكذلك أي شخص يعثر على إيصاله. يرجى ذكر الجهة، مثل «شرطة الولاية، القسم 3».
referral-how = كيف يُنقل
referral-sealed = مختومًا، فلا تفتحه إلا تلك الجهة
referral-recipient = مفتاحها العام
referral-recipient-hint = مفتاح age: يبدأ بـ age1. يرجى طلبه من الجهة، والتحقق منه معها بطريقة أخرى، كالهاتف.
referral-plain = غير مختوم: كل من يحصل على الملف يستطيع قراءته
referral-plain-warning = سيبقى الملف مكشوفًا على هذا الحاسوب وحيثما يمر. ومن يحصل عليه يقرأ كل ما كتبه المصدر، وقد يعرف هويته.
referral-sure = أعلم ذلك، وسأنقله إلى تلك الجهة بأمان.
referral-what = ما يدخل فيه
referral-what-hint = كل ما كتبه المصدر، وكل ما كُتب إليه، وما حدث يومًا بيوم، والملفات. ولا يدخل الإيصال أبدًا، ولا وقت أدق من اليوم. تُنقل الملفات كما وصلت: وقد تحتوي على بيانات مخفية عن المصدر.
referral-notes = الملاحظات الداخلية لفريق المعالجة أيضًا.
referral-notes-hint = يُفضَّل ترك هذا ما لم تحتج إليه الجهة: فقد تتضمن الملاحظات تخمينات وأسماء لم يكتبها المصدر قط.
referral-after = ما يحدث للبلاغ هنا
referral-close = إغلاقه بنتيجة: أُحيل إلى جهة أخرى.
referral-close-hint = وإلا يبقى مفتوحًا وتستمر مهله.
referral-reason = سبب إغلاقه
referral-closed = البلاغ مغلق ويبقى كذلك.
referral-send = إعداد ملف القضية
referral-send-hint = يرى المصدر أنه أُحيل، حتى لو تخلصتم من الملف. يبدأ التنزيل فورًا، وبعده يرجى العودة إلى البلاغ.
problem-referral-how = يرجى اختيار ما إذا كان الملف سيُختم.
problem-referral-recipient = هذا ليس مفتاح age عامًا. فالمفتاح العام يبدأ بـ age1 ويجب أن يكون كاملًا. يرجى نسخه من جديد.
problem-referral-secret = هذا مفتاح سري. ولا يُعرض هنا مرة أخرى. يرجى إخبار أصحابه بأن غيرهم رآه، وطلب مفتاحهم العام الذي يبدأ بـ age1.
problem-referral-unsure = يرجى تأكيد التحذير، أو اختيار ختم الملف.
problem-referral-reason = يرجى كتابة سبب إغلاق البلاغ، أو تركه مفتوحًا.
problem-referral-busy = يجري تنزيل عدد كبير من البلاغات في هذه اللحظة. يرجى الانتظار دقيقة ثم إعادة الإرسال.

## The case file, on paper.

case-title = ملف القضية «{ $name }»
case-made = أُعد في { $day }، أعده: { $by }، من أجل: { $to }.
case-from = من: { $site }. القناة: { $channel }.
case-with-notes = فيه كل ما كتبه المصدر هنا، وكل ما كُتب إليه، والملاحظات الداخلية لفريق المعالجة.
case-without-notes = فيه كل ما كتبه المصدر هنا وكل ما كُتب إليه. وليست فيه الملاحظات الداخلية لفريق المعالجة.
case-protect = قد يتعرض من قدّم هذا البلاغ للخطر إن عُرفت هويته. يرجى حصر هذا الملف في أقل عدد ممكن من الأشخاص. ولم يُحفظ أي وقت أدق من اليوم.
case-squares = أحرف ليس لها شكل في هذه المطبوعة وتظهر على شكل □: { $count }. أما الملف conversation.txt ففيه كل الأحرف.
case-left-out = طلب المصدر ألا يرى هؤلاء البلاغ: { $people }. يرجى عدم إخبارهم بوجوده.
case-nobody-else = طلب المصدر عدم إضافة أحد إلى من يقرؤونه.
case-history = ما حدث يومًا بيوم
case-on = { $day }: { $said }
case-received = وصل البلاغ إلى القناة { $channel }.
case-acknowledged = تم تأكيد استلامه.
case-answered = تم الرد عليه.
case-escalated = رُفع إلى جهة الإشراف.
case-follow-up = كتب المصدر مرة أخرى.
case-reply = كتابة إلى المصدر: { $by }.
case-note = كتابة ملاحظة: { $by }.
case-extension = تمديد مهلة الرد: { $by }.
case-closing = إغلاق: { $by }.
case-reopening = إعادة فتح: { $by }.
case-sharing = مشاركة: { $by }، مع: { $person }.
case-step-back = تنحٍّ: { $by }.
case-referral = إحالة: { $by }، إلى: { $to }.
case-outcome = النتيجة: { $outcome }.
case-damaged = تعرض للتلف على الخادم الذي جاء منه هذا الملف.
case-with-files = الملفات المرفقة به: { $paths }
case-files = قائمة الملفات
case-files-hint = تجدونها بجانب هذا النص، بأسماء وضعناها نحن. وقد تكون ضارة: يرجى فتحها على حاسوب ليس عليه شيء مهم آخر.
case-file = { $path }، اسمه حيث جاء «{ $called }»، نوعه عند الإرسال: { $claimed }، حجمه بالبايت: { $bytes }
case-sum = SHA-256: { $sum }
case-file-damaged = هو تالف على الخادم الذي جاء منه، وينتهي قبل أوانه: كان يجب أن يكون حجمه بالبايت { $bytes }.
case-foot = { $name }، صفحة { $page } من { $pages }
## The desk: signed out, and a copy still sealed.

signed-out-heading = سُجّل خروجكم
signed-out-text = غبتم بعض الوقت، لذلك سُجّل خروجكم. لم يُرسل شيء.
signed-out-message = ما كنتم قد كتبتموه
signed-out-back = يرجى تسجيل الدخول هنا، فيعود ما كتبتموه إلى نموذجه. أما الملفات فيجب اختيارها من جديد.
signed-out-copy = يرجى نسخه أولًا، ثم تسجيل الدخول ولصقه.
export-readme =
    البلاغ «{ $name }»: كل ما فيه، ولا يزال مشفرًا.
    
    يلزمكم مفتاحكم الورقي وبرنامج «age» من الإصدار 1.3 أو أحدث (أو برنامج آخر يقرأ صيغة age بمفاتيح ما بعد الكمّ). والأفضل أيضًا حاسوب لا يُوصل بشبكة أبدًا.
    
    1. يرجى كتابة المفتاح الورقي، أي السطر الذي يبدأ بـ AGE-SECRET-KEY-PQ-1، في ملف باسم paper-key.txt.
    2. يرجى فتح إذن القراءة. ففيه مفتاح هذا البلاغ:
           age -d -i paper-key.txt grant.age > report-key.txt
    3. يرجى فتح أحد المُدخلات. كل منها أرشيف ZIP:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    في كل أرشيف: message.txt هو الرسالة، وdetails.json يبيّن من كتبها وما كانت أسماء الملفات، وfiles/ فيه الملفات، وpadding حشو فارغ يخفي الحجم.
    
    مُدخلات لم يمكن قراءتها على الخادم وليست هنا: { $unreadable }.

export-readme-own-key =
    البلاغ «{ $name }»: كل ما فيه، ولا يزال مشفرًا.
    
    يلزمكم مفتاحكم الخاص وبرنامج «age» من الإصدار 1.3 أو أحدث (أو برنامج آخر يقرأ صيغة age بمفاتيح ما بعد الكمّ). والأفضل أيضًا حاسوب لا يُوصل بشبكة أبدًا.
    
    1. يرجى تجهيز الملف الذي فيه مفتاحكم: اسمه هنا key.txt.
    2. يرجى فتح إذن القراءة. ففيه مفتاح هذا البلاغ:
           age -d -i key.txt grant.age > report-key.txt
    3. يرجى فتح أحد المُدخلات. كل منها أرشيف ZIP:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    في كل أرشيف: message.txt هو الرسالة، وdetails.json يبيّن من كتبها وما كانت أسماء الملفات، وfiles/ فيه الملفات، وpadding حشو فارغ يخفي الحجم.
    
    وفي المُدخل الأول يبيّن details.json أيضًا تحت «audience» من يستطيع قراءة البلاغ، ومن استبعدهم المصدر، وهل طلب المصدر عدم إضافة أحد. يرجى الالتزام بذلك.
    
    مُدخلات لم يمكن قراءتها على الخادم وليست هنا: { $unreadable }.

## Errors at the desk

desk-error-not-set-up-title = لم يتم الإعداد بعد
desk-error-not-set-up = يرجى فتح رابط الإعداد الذي طبعه الخادم عند تشغيله.
desk-error-set-up-link-title = هذا الرابط لا يعمل
desk-error-set-up-link = سبق استخدامه، أو أُعيد تشغيل الخادم بعده. وما دام الإعداد لم يتم، يطبع الخادم رابطًا جديدًا عند كل تشغيل.
desk-error-not-found = لا توجد صفحة كهذه أو بلاغ كهذا، أو ليس موجهًا إليكم.
desk-error-signed-out-title = يرجى تسجيل الدخول
desk-error-signed-out = لم تسجلوا الدخول، أو طال غيابكم.
desk-error-own-key-title = هذا لا يُفتح إلا على حاسوبكم
desk-error-own-key = تقرؤون بمفتاح خاص بكم، لذلك لا يفتح لكم هذا الخادم شيئًا من أي بلاغ: لا ملفات ولا بحث ولا وسوم ولا مسودات، ولا يشارك شيئًا ولا يحيله. يرجى تنزيل البلاغ والعمل عليه.
desk-error-guard-title = يرجى المحاولة من جديد
desk-error-guard = بقي هذا النموذج مفتوحًا مدة طويلة. يرجى العودة وإعادة تحميل الصفحة والمحاولة من جديد.
desk-error-busy = يسجل الدخول عدد كبير من الأشخاص في هذه اللحظة. يرجى المحاولة بعد دقيقة.
desk-error-not-now-title = سبقكم شخص آخر، أو لم يعد هذا مناسبًا
desk-error-damaged-title = لا يمكن قراءة هذا
desk-error-damaged = تعرض للتلف على الخادم. يرجى أن تطلبوا من إدارة النظام تشغيل «tipline check».

## Where a report stands, for those who handle or oversee it.

standing-received = وصل في { $day }.
standing-acknowledged = تم تأكيد استلامه في { $day }.
standing-answered = تم الرد عليه في { $day }.
standing-extended = مُددت مهلة الرد عليه في { $day }.
standing-acknowledge-by = آخر موعد لتأكيد استلامه: { $day }.
standing-acknowledge-late = فات آخر موعد لتأكيد استلامه: { $day }.
standing-answer-by = آخر موعد للرد عليه: { $day }.
standing-answer-late = فات آخر موعد للرد عليه: { $day }.
standing-then-overseers = بعد ذلك ينتقل إلى جهة الإشراف، كاملًا مع ما سبق فيه.
standing-then-nobody = بعد ذلك لا ينتقل إلى أي شخص آخر: لا يوجد في جهة الإشراف من يستطيع تسلّمه.
standing-escalated = رُفع إلى جهة الإشراف في { $day }.
standing-closed = أُغلق في { $day }: { $outcome }.
standing-kept-until = يُحفظ حتى { $day } ثم يُمحى نهائيًا، إلا إذا كتب المصدر مرة أخرى.
standing-source-wrote = كتب مصدر البلاغ بعد ذلك، ولم يرد أحد على ما كتبه.

outcome-substantiated = ثبتت صحته
outcome-partly = ثبتت صحة جزء منه
outcome-not-substantiated = لم تثبت صحته
outcome-referred = أُحيل إلى جهة أخرى
outcome-not-enough = معلومات غير كافية
outcome-out-of-scope = ليس من شأن هذا المكان

steps-heading = الخطوة التالية
step-reason = السبب
acknowledge-hint = يرى المصدر أن البلاغ وصل إلى من يستطيعون قراءته. وأي رد يؤكد ذلك أيضًا.
acknowledge-send = تأكيد الاستلام
extend-heading = مزيد من الوقت للرد
extend-hint = مرة واحدة، وحتى ستة أشهر من يوم وصول البلاغ. يقرأ المصدر السبب.
extend-send = تمديد
close-heading = إغلاق هذا البلاغ
close-outcome = النتيجة
close-hint = لمن يستطيعون قراءة البلاغ. يرى المصدر وجهة الإشراف النتيجة، أما السبب فلا يراه المصدر.
close-send = إغلاق
reopen-heading = إعادة فتحه
reopen-hint = يرجى ذكر السبب لمن يستطيعون قراءة البلاغ. بعدها يُعد البلاغ غير مردود عليه وغير مغلق: فتبدأ مهلته من جديد، ويرى المصدر ذلك.
reopen-send = إعادة الفتح
erase-heading = محوه قبل موعده
erase-hint = لا يستطيع أحد قراءته بعد ذلك، ولا شيء يعيده. ويلزم لذلك شخصان: تطلبون أنتم، ويوافق شخص من جهة الإشراف.
erase-sure = أعلم أنه لا يمكن التراجع عن ذلك.
erase-ask = طلب محوه
erase-asked = طلب محو هذا البلاغ الآن: { $name }.
erase-waits = يجب أن يوافق شخص من جهة الإشراف.
erase-agree = محو نهائي
erase-keep = الإبقاء عليه
erase-somebody = شخص ما

docket-heading = قائمة المواعيد
docket-hint = كل بلاغ تشرفون عليه، مرتبة حسب أقرب موعد. وتستطيعون قراءة البلاغ متى رُفع إلى جهة الإشراف أو أُرسل إليها مباشرة.
docket-empty = لا يوجد شيء هنا.
docket-count = { $count ->
    [zero] لا بلاغات
    [one] بلاغ واحد
    [two] بلاغان
    [few] { $count } بلاغات
    [many] { $count } بلاغًا
   *[other] { $count } بلاغ
}، المتأخر: { $overdue }، لدى جهة الإشراف: { $escalated }.
docket-due = وضع البلاغ
docket-escalated = لدى جهة الإشراف
docket-yes = نعم
docket-no = لا
docket-state = الحالة
docket-every = الكل
docket-show = عرض
docket-state-overdue = متأخر
docket-state-waiting = قيد الانتظار
docket-state-answered = تم الرد ولم يُغلق
docket-state-closed = مغلق
docket-state-source-wrote = كتب المصدر بعد ذلك
docket-state-escalated = لدى جهة الإشراف
docket-download = تنزيل هذه القائمة (CSV)
docket-pages = المزيد من قائمة المواعيد
docket-counts = الأعداد
docket-counts-hint = حسب القناة، وحسب الشهر الذي وصل فيه البلاغ. تشمل الأعداد البلاغات التي لا تزال هنا: ما مُحي لا يُحسب. وتُظهر الرسوم ما يُظهره الجدول.
docket-counts-download = تنزيل الأعداد (CSV)
docket-month = الشهر
docket-received = واردة
docket-acknowledged-in-time = تم تأكيد استلامها في الموعد
docket-answered-in-time = تم الرد عليها في الموعد
docket-overdue = متأخرة
docket-closed = مغلقة
docket-closed-as = أُغلقت بنتيجة: { $outcome }
docket-numbers = الواردة: { $received }، المتأخرة: { $overdue }، قيد الانتظار: { $waiting }، تم الرد عليها: { $answered }، المغلقة: { $closed }
docket-picture-months = { $channel }: أين وصلت بلاغات أحدث الأشهر
docket-picture-all = { $channel }: ما أُنجز في الموعد، وما كانت النتيجة
docket-back = العودة إلى قائمة المواعيد
docket-read = قراءة هذا البلاغ
docket-not-yet = لا تستطيعون قراءته بعد. ستستطيعون ذلك حالما يُرفع إلى جهة الإشراف.
