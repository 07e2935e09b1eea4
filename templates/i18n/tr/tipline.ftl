# source = bildiren kişi
# report = bildirim
# handler = görevli
# overseer = denetçi
# operator = sistem yöneticisi
# channel = kanal
# receipt = alındı belgesi
# paper key = kâğıt anahtar
# passphrase = parola
# inbox = gelen kutusu
# docket = süre listesi
# clock = süre
# to escalate, to pass up = denetçilere aktarmak (denetçilere geçmek)
# to acknowledge = alındığını onaylamak
# outcome = sonuç
# to close (a report, a channel) = kapatmak
# to erase = kalıcı olarak silmek, silmek
# to leave out = hariç tutmak
# to share = paylaşmak
# to hand over, to refer = başka bir kuruma yönlendirmek
# case file = olay dosyası
# to step back = çekilmek
# note (among handlers) = iç not
# sealed = mühürlü; encrypted = şifreli
# label = etiket
# draft = taslak
# entry = kayıt
# grant = okuma izni
# backup = yedek
# desk = çalışma alanı
# site = site

### Everything a person reads. Plain, short, kind, exact; never more promise than the code keeps.

## The language itself: its tag (BCP 47) and its direction, ltr or rtl

language-tag = tr
direction = ltr

## Days and sizes

day = { $day } { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
} { $year }
number-between-thousands = .
month = { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
} { $year }
weekday = { $day } { $weekday ->
    [1] Pazartesi
    [2] Salı
    [3] Çarşamba
    [4] Perşembe
    [5] Cuma
    [6] Cumartesi
   *[7] Pazar
}
size-bytes = { $count } bayt
size-kib = { $count } KB
size-mib = { $count } MB
size-gib = { $count } GB

## Titles. Neutral: they show in tabs, histories and screen sharing.

title-start = Başlangıç
title-form = Form
title-receipt = Not
title-return = Geri dönüş
title-messages = Mesajlar
title-left = Boş sayfa
title-error = Bir sorun oluştu
title-desk = Çalışma alanı
title-paper-key = Kâğıt anahtar

## On every page of the source's site

site-home = Başlangıç
leave-now = Hemen çık
onion-heed = Buraya onion adresimizden gelmediniz. Bu yüzden ağınız bu siteyi açtığınızı görebilir.
back-to-start = Başlangıca dön
# A button that is not seen: what Enter does in a form.
go-on = Devam

## The first page

home-heading = Gördüklerinizi bize anlatın
home-safe-short = Ad yok, hesap yok. Her şey geldiği anda şifrelenir.
home-who-short = Adları aşağıda yazılı kişiler. Dilediğinizi hariç tutabilirsiniz.
home-next-short = Yanıtları yedi kelimeyle okursunuz.
# The colon after “Before you start”; what follows is one of the next two, after a space. French has a space before it, too.
home-colon = :
home-heed = iş yerine ait cihaz veya ağ kullanmayın.
home-heed-watched = ağınız bu ziyareti görebilir.
home-doors = Ne yapmak istersiniz?
door-report = Bildirimde bulunun
door-report-hint = Yazın, dosya ekleyin, gönderin.
door-replies = Yanıtlara bakın
door-replies-hint = Yedi kelimelik alındı belgenizle.
home-safe = Güvenli mi?
home-safe-kept = Bu sunucu gönderdiklerinizi yalnızca şifreli olarak, geldiği günle birlikte saklar. İnternet adresinizi, tam saati ve ziyaretinizi kaydetmez.
home-safe-limits = Hiçbir şey tam olarak güvenli değildir. Siz gönderirken yazdıklarınızı, siz okurken de yanıtlarımızı sunucunun kendisi görür. O anda sunucuyu kontrolünde tutan biri de bunları görebilir.
home-who = Kim okur?
home-leave-out = Burada adı geçen herkesi hariç tutabilirsiniz. Bu site o kişiye bildiriminizi de, böyle bir bildirim olduğunu da göstermez.
home-overseers = Bu kanalı denetlerler. Bir bildirimi ancak doğrudan kendilerine gönderilirse veya kendilerine aktarılırsa görürler:
home-next = Sonra ne olur?
home-next-receipt = Size yedi kelimelik bir alındı belgesi verilir. Kelimeleri bir yere yazın: yanıtlarımızı okumanın tek yolu onlardır.
home-next-read = Seçtiğiniz kişiler bildiriminizi okur. Yanıt verebilir veya size bir şey sorabilirler.
home-next-return = Dilediğiniz zaman yedi kelimenizle geri gelir, yazdıklarını okur, isterseniz yeniden yazarsınız.
home-before = Başlamadan önce
home-before-device = İş yerinize ait olmayan bir cihaz ve bağlantı kullanın. İş yeri hangi siteleri açtığınızı kaydediyor olabilir.
home-before-tor = Mümkünse Tor Browser kullanın. O zaman ağınız hangi siteyi açtığınızı, bu sunucu da nerede olduğunuzu görmez. Ücretsizdir; torproject.org adresinde ve Android telefonların uygulama mağazalarında bulunur. Evde, kendi cihazınıza kurun.
home-before-onion = Tor Browser’da şu adresi açın. Bu siteye gelmenin en güvenli yolu budur:
home-before-onion-copy = Adresi kopyalayın veya bir yere yazın. Başka tarayıcılar bu adresi açamaz; birinde denemek, ne aradığınızı ağınıza gösterir.
home-before-words = Neleri yalnızca sizin bilebileceğinizi, neleri başka birine aynı sözlerle anlattığınızı düşünün. Sizi ele verecekse yazmayın.
home-before-photos = Bir ekranın veya kâğıdın fotoğrafı istediğinizden fazlasını gösterebilir: bir yansıma, bir el, bir kullanıcı adı. Yazıcı çıktısında kimin yazdırdığını gösteren izler olabilir.
home-before-law = Birçok ülkede yasa, iş yerindeki bir usulsüzlüğü haklı bir nedenle doğru olduğuna inanarak bildiren kişilerin cezalandırılmasını yasaklar. Avrupa Birliği’nde bu, adını vermeden bildirip sonradan kim olduğu öğrenilenler için de geçerlidir. Neyin tam olarak korunduğu ülkeden ülkeye değişir.
home-before-leave = Her sayfanın üst kısmındaki “{ leave-now }” buradaki ziyaretinizi sona erdirir. Tarayıcınızın geçmişini silemez. Tor Browser geçmiş tutmaz, gizli pencere de tutmaz.

## Choosing a channel

channels-heading = Konu nedir?
channels-lead = Bildiriminizin nereye gideceğini seçin. Sonraki sayfa bildirimi kimlerin okuyabileceğini gösterir; dilediğiniz kişileri hariç tutabilirsiniz.

## The form

compose-heading = Yeni bildirim: { $channel }
compose-who = Kimler okuyabilir
compose-who-hint = Bildiriminiz bu kişilere gider. Görmemesi gereken herkesi işaretleyin: bu site o kişiye böyle bir bildirim olduğunu göstermez.
compose-leave-out = Hariç tut: { $name }, { $title }
compose-leave-out-both = Hariç tut: { $name }, { $title } (aynı zamanda kanalı denetler)
compose-overseers-hint = Bu kişiler kanalı denetler. Bildiriminizi ancak doğrudan onlara gönderirseniz, okuyacak başka kimse kalmazsa veya bildirim sonradan onlara aktarılırsa görürler. Burada da görmemesi gereken herkesi işaretleyin.
compose-nobody-oversees = Bu kanalı kimse denetlemiyor. Bu kişiler bir şey yapmazsa bildiriminiz başka kimseye gitmez.
compose-straight = Yalnızca kanalı denetleyenlere gönder
compose-shut = Bu kanal şu anda bildirim almıyor.
compose-other = Başka bir kanal seçin
compose-nobody-else = Burada adı olmayan hiç kimse sonradan eklenmesin
compose-optional = { $question } (isteğe bağlı)
compose-choose = Lütfen seçin
compose-date-hint = Yıl, ay ve gün: örneğin 2026-11-27.
compose-unasked = Artık sorulmayan sorulara yanıtlarınız
compose-message = Ne oldu?
compose-message-hint = Ne gördünüz veya duydunuz, ne zaman, nerede ve nereden biliyorsunuz? Yalnızca sizin bilebileceğiniz şeyler sizi ele verecekse onları yazmayın.
compose-people = Kimle ilgili? (isteğe bağlı)
compose-people-hint = Adlar veya görevler. Bunu yalnızca bildirimi okuyabilenler görür. İçlerinden birinin adı yukarıda geçiyorsa onu orada hariç tutun.
compose-files = Dosyalar (isteğe bağlı)
compose-files-more = Başka dosyalar (isteğe bağlı)
compose-files-hint = En çok { $files } dosya; her biri en çok { $file }, hepsi birlikte en çok { $body }. Bir dosyada gizli bilgiler olabilir: kim, ne zaman, nerede, hangi cihazla hazırladı. Bunları çıkarabildiğimiz yerde çıkarırız, dosyanın adını da göndermeyiz. Bir dosyada bu yapılamıyorsa hiçbir şey gönderilmeden önce bunu görürsünüz.
compose-originals = Dosyaları, adları ve içlerinde gizli olan her şeyle birlikte, oldukları gibi de gönder
compose-hints = Sizi ele verebilecek kelimeler (isteğe bağlı)
compose-hints-hint = Adınız, takma adınız, biriminiz, vardiyanız; aralarına virgül koyun. Göndermeden önce metninizde bunları ararız. Gönderilmez ve saklanmazlar.
compose-chars-hint = Mesajınız en çok { $chars } karakter olabilir.
compose-send-hint = Büyük dosyaların gönderilmesi birkaç dakika sürebilir. Lütfen alındı belgenizi görene kadar bekleyin.
compose-send = Şimdi gönder
compose-kept = Yazdıklarınız aşağıda duruyor.
compose-files-again = Dosya eklediyseniz lütfen yeniden seçin: tarayıcı onları saklamaz.

## Files that wait to be sent

files-here = Eklediğiniz dosyalar
files-names = Dosyaları oldukları gibi göndermediğiniz sürece yukarıdaki adlar gönderilmez.
file-remove = Gönderilmesin: { $name }
file-clean = İçinde gizli bir şey bulmadık.
file-cleaned = İçinde gizliydi, çıkarıldı: { $found }
file-unknown = Bu dosya türünü tanımıyoruz. İçinde gizli ne varsa gönderilir.
file-cannot-clean = Bu tür dosyadan hiçbir şey çıkarılamaz. İçinde gizli ne varsa gönderilir.
file-damaged = Bu dosyayı okuyamadık. İçinde gizli ne varsa gönderilir.
file-too-large = Bu dosya, içinden bir şey çıkaramayacağımız kadar büyük. İçinde gizli ne varsa gönderilir.
file-original = Geldiği gibi duruyor, içinde gizli olan her şeyle birlikte.
finding-location = yer
finding-device = cihaz
finding-serial = seri numarası
finding-author = bir kişinin adı
finding-organisation = şirket veya bölüm
finding-times = tarih ve saat
finding-program = program
finding-edit-history = önceki sürümler
finding-comment = başlık veya açıklamalar
finding-thumbnail = küçük resmi
finding-original-name = dosya veya klasör adı
finding-attachment = içinde başka bir dosya
finding-other = başka bilgiler

## Before a report is sent

check-heading = Göndermeden önce bakın
check-lead = Henüz hiçbir şey gönderilmedi. Lütfen neyin, kime gönderileceğine bakın.
check-unclean = Her şey temizlenemedi: en az bir dosya, içinde gizli olan her şeyle gönderilir. Lütfen önce dosyalarınıza bakın.
check-who = Kimler okuyabilecek
check-channel = { $channel }:
check-later = Kendilerine aktarılırsa şu kişiler okuyabilir:
check-nobody-later = Bu kişiler bir şey yapmazsa bildiriminiz başka kimseye gitmez.
check-left-out = Hariç tuttuklarınız:
check-nobody-else = Sonradan kimse eklenemez.
check-yourself = Sizi ele veriyor mu?
# Words by which people speak of themselves, with commas between them: they are marked in what a source wrote.
check-own-words = ben, beni, bana, bende, benden, benim, benimki, benimle, benimse, bence, benle, kendim, kendimi, kendime, kendimde, kendimden, kendimin, kendimle, vardiyam, vardiyamı, vardiyama, vardiyamda, vardiyamdan, vardiyamın, nöbetim, nöbetimi, nöbetime, nöbetimde, nöbetimden, mesaim, mesaimde, servisim, servisimde, birimim, birimimde, birimimden, bölümüm, bölümümde, bölümümden, koğuşum, koğuşumda, arkadaşım, arkadaşımı, arkadaşıma, arkadaşımda, arkadaşımdan, arkadaşımın, arkadaşımla, arkadaşlarım, arkadaşlarımı, arkadaşlarıma, arkadaşlarımdan, arkadaşlarımın, arkadaşlarımla, meslektaşım, meslektaşımı, meslektaşıma, meslektaşımdan, meslektaşımın, meslektaşımla, meslektaşlarım, meslektaşlarıma, meslektaşlarımdan, amirim, amirimi, amirime, amirimden, amirimin, müdürüm, müdürümü, müdürüme, müdürümden, müdürümün, şefim, şefimi, şefime, şefimden, şefimin, gördüm, görmüştüm, gördüğüm, duydum, duymuştum, duyduğum, biliyorum, çalışıyorum, çalışıyordum, çalıştım, çalıştığım, oradaydım, buradaydım, yanımda, yanıma, önümde, odam, odama, odamda, telefonum, telefonumda, telefonumla, adım, ismim, nobetim, nobetimde, bolumum, bolumumde, arkadasim, arkadasimi, arkadasima, arkadasimin, arkadasimla, arkadaslarim, meslektasim, mudurum, sefim, gordum, gordugum, calisiyorum, calisiyordum, calistim, calistigim, oradaydim, yanimda, yanima, onumde
check-found-hint = Aramamızı istediğiniz kelimeler: { $found }
check-found-mail = E-posta adresleri: { $found }
check-found-phone = Telefon numaraları: { $found }
check-found-oneself = Kendinizden söz ediyorsunuz: { $found }
check-marked = Bunlar aşağıda işaretlendi. Yalnızca kim olduğunuzu belli ediyorlarsa tehlikelidir.
check-marked-some = Bunlardan çok var: her metinde yalnızca ilk { $max } tanesi işaretlendi ve burada anıldı.
check-found-nothing = E-posta adresi, telefon numarası veya verdiğiniz kelimelerden birini bulmadık.
check-limits = Yalnızca sizin bilebileceğiniz şeyleri, bir fotoğrafın ne gösterdiğini, orada olduğunuzu başka kimlerin bildiğini göremeyiz. Lütfen metninizi bir kez daha, sizden şüphelenen birinin gözüyle okuyun.
check-texts = Yazdıklarınız
check-files = Dosyalarınız
check-originals = Dosyaları, adları ve içlerinde gizli olan her şeyle birlikte, oldukları gibi de gönderiyorsunuz.
check-send = Bildirimi gönder
check-edit = Değiştir

## What can be wrong with a form

problem-message-blank = Lütfen mesaja bir şey yazın.
problem-message-long = Mesaj çok uzun. En çok { $max } karakter olabilir.
problem-reason-blank = Lütfen bir neden yazın.
problem-reason-long = Yazdığınız neden çok uzun. En çok { $max } karakter olabilir.
problem-people-long = “Kimle ilgili?” sorusunun yanıtı çok uzun. En çok { $max } karakter olabilir.
problem-leave-out = Kimleri hariç tutacağınızı okuyamadık. Lütfen işaretleri kontrol edip yeniden gönderin.
problem-nobody-left = Bu bildirimi okuyacak kimse kalmıyor. Lütfen en az bir kişiyi bırakın.
problem-newcomers = Siz bu formu açtıktan sonra bu kanalın bildirimlerini okuyabilecek yeni biri eklendi: { $who }. Lütfen listeye yeniden bakın ve istediğiniz kişiyi dışarıda bırakın.
problem-files-lost = Eklediğiniz dosyalar artık burada değil: gönderilene kadar, en çok bir saat beklerler ve sunucu yeniden başlatılınca silinirler. Lütfen yeniden seçin veya bildiriminizi dosyasız gönderin.
problem-channel-closed = Bu kanal artık bildirim almıyor, bu yüzden hiçbir şey saklanmadı. Metninizi kopyalayın veya başka bir kanal seçip oraya yapıştırın.
problem-unasked = Siz yazarken bu kanalın soruları değişti. Aşağıdaki kutudan hâlâ gerekli olanı mesajınıza kopyalayın ve yeniden gönderin.
problem-hints = Aranacak kelimeler çok fazla. En çok { $count } kelime olabilir; hepsi birlikte en çok { $max } karakter.
problem-answer-missing = Lütfen işaretli soruyu yanıtlayın.
problem-answer-long = İşaretli sorunun yanıtı çok uzun. En çok { $max } karakter olabilir.
problem-answer-choice = Lütfen işaretli soru için yanıtlardan birini seçin.
problem-answer-date = Lütfen işaretli günü yıl, ay ve gün olarak yazın: örneğin 2026-11-27.
problem-malformed = Formu okuyamadık. Lütfen kontrol edip yeniden gönderin.
problem-cut-off = Her şey gelmeden bağlantı koptu. Lütfen yeniden gönderin.
problem-charset = Bazı harfler yazıldığı gibi gelmedi. Lütfen aşağıdaki metni kontrol edip yeniden gönderin.
problem-body-large = Bu, tek seferde çok fazla. Hepsi birlikte en çok { $max } olabilir.
problem-file-large = Bir dosya çok büyük. Her biri en çok { $max } olabilir.
problem-many-files = Çok fazla dosya var. Tek seferde en çok { $max } dosya gönderebilirsiniz.
problem-full = Bu sunucuda yer kalmadı, bu yüzden bunu saklayamadık. Hiçbir şey kaydedilmedi; metniniz aşağıda. Lütfen metninizi saklayın ve daha sonra yeniden deneyin.
problem-store = Bu sunucuda bir şey bozuk. Bunun saklandığından emin olamıyoruz. Lütfen metninizi saklayın ve daha sonra yeniden gönderin.
problem-busy = Şu anda çok fazla kişi gönderiyor. Lütfen bir dakika bekleyip yeniden gönderin.
problem-done = Bu zaten yapıldı. Bildirimin durumunu görmek için sayfayı yenileyin.
problem-closed = Bildirim kapatılmış. Önce yeniden açılabilir.
problem-open = Bildirim kapalı değil.
problem-outcome = Lütfen bildirimin sonucunu seçin.
problem-guard = Bu form çok uzun süre açık kaldı. Lütfen yazdıklarınızı kontrol edip yeniden gönderin.

## The receipt

receipt-heading = Bildiriminiz bize ulaştı
receipt-lead = Bu yedi kelime alındı belgenizdir. Yanıtlarımızı okumanın tek yolu bunlardır. Lütfen şimdi bir kâğıda yazın. Kelimeler İngilizcedir; harf harf aynen yazın.
receipt-keep = Nasıl saklamalı
receipt-keep-paper = Kâğıda yazın, ama ne işe yaradıklarını yazmayın. Fotoğraflarını çekmeyin, iş yerinde saklamayın.
receipt-keep-once = Onları yalnızca şimdi görürsünüz. Biz saklamayız ve size yeniden veremeyiz.
receipt-keep-opens = Onları bulan kişi yanıtlarımızı okuyabilir ve sizmişsiniz gibi yazabilir. Sizin yazdıklarınızı göremez.
receipt-next = Sonra ne olur
receipt-next-text = Seçtiğiniz kişiler bildiriminizi artık okuyabilir. Yanıt verebilir veya size bir şey sorabilirler. Lütfen birkaç gün sonra yanıtlara bakın.
receipt-next-leave = Kelimeleri kâğıda yazdıktan sonra bu sayfanın üst kısmındaki “{ leave-now }” düğmesini seçin.
receipt-check = Kâğıda yazdınız mı?
receipt-check-hint = Kâğıdınızdaki kelimelerden ikisini yazın, karşılaştıralım. Bunu atlayabilirsiniz.
receipt-check-word = { $position }. kelime
receipt-check-send = Karşılaştır
problem-receipt-check = { $position }. kelime farklı. Lütfen aşağıdaki listeye ve kâğıdınıza bakın.
noted-heading = Kâğıdınızdaki kelimeler doğru
noted-text = Kâğıdı kimsenin aramayacağı bir yerde saklayın. Geri gelmek için gereken tek şey odur.
noted-not-heading = Karşılaştıramadık
noted-not = Bu hizmet bu arada yeniden başlatıldı ve karşılaştırmak için hiçbir şey saklamıyoruz. Kâğıdınızdaki kelimeler yine de geçerli: denemek için “{ door-replies }” seçeneğini seçin.

## Coming back

replies-heading = Yanıtlara bakın
replies-receipt = Yedi kelimeniz
replies-receipt-hint = Size verildikleri sırayla. Büyük harfler, fazladan boşluklar ve kısa çizgiler önemli değildir. Yalnızca i harfini küçük ve noktalı yazın.
replies-open = Aç
replies-lost = Kaybolan bir alındı belgesini kimse geri getiremez. Ama her zaman yeni bir bildirimde bulunabilirsiniz.
problem-receipt-count = { $found ->
    [one] Bu bir kelime. Alındı belgesi yedi kelimedir.
   *[other] Bu { $found } kelime. Alındı belgesi yedi kelimedir.
}
problem-receipt-word = { $position }. kelime kullandığımız kelimelerden biri değil. Lütfen yazılışını kontrol edin.
problem-receipt-unknown = Bu kelimeler hiçbir bildirimi açmıyor. Lütfen her birini ve sıralarını kontrol edin.

## The conversation, as the source sees it

conversation-heading = Bildiriminiz
conversation-sent = Mesajınız bize ulaştı.
conversation-waiting = Bildiriminiz { $day } tarihinde geldi. Henüz yanıt yok. Lütfen birkaç gün sonra yeniden bakın.
conversation-answered = Bildiriminiz { $day } tarihinde geldi. { $count ->
    [one] Bir yanıt var.
   *[other] { $count } yanıt var.
}
conversation-their-turn = O zamandan sonra yazdınız, buna henüz yanıt vermediler.
conversation-acknowledge-by = Alındığının onaylanması için son gün: { $day }.
conversation-acknowledged = Alındığı { $day } tarihinde onaylandı: onu okuyabilen kişilere ulaştı.
conversation-answer-by = Yanıt için son gün: { $day }.
conversation-was-answered = Yanıtları { $day } tarihinde geldi.
conversation-then-overseers = Bu olmazsa bildirim, henüz elinde olmayan ve hariç tutmadığınız denetçilere eksiksiz olarak geçer; buradaki kimsenin onayı gerekmez.
conversation-then-nobody = Bu olmazsa bildirim başka kimseye gitmez. Her zaman yeni bir bildirim olarak yeniden gönderebilirsiniz.
conversation-escalated = { $day } tarihinde denetçilere aktarıldı. Hariç tutmadığınız denetçiler okuyabilir.
conversation-closed = { $day } tarihinde kapatıldı.
conversation-outcome-substantiated = Sonuç: bildirdiğiniz şeyin doğru olduğu görüldü.
conversation-outcome-partly = Sonuç: bildirdiğiniz şeyin bir kısmının doğru olduğu görüldü.
conversation-outcome-not-substantiated = Sonuç: incelendi, doğru olduğu gösterilemedi.
conversation-outcome-referred = Sonuç: daha fazlasını yapabilecek başka bir kuruma yönlendirildi.
conversation-outcome-not-enough = Sonuç: eldeki bilgiler yeterli değildi.
conversation-outcome-out-of-scope = Sonuç: burası bunun için doğru yer değildi.
conversation-kept-until = { $day } tarihine kadar saklanır, sonra kalıcı olarak silinir. Bu tarihten önce yeniden yazarsanız, yazdığınız okunup yanıtlanana kadar silinmez.
conversation-extension = { $author } daha fazla süreye ihtiyaç duyuyor, { $day }
conversation-sharing = { $author } bildiriminizi paylaştı, { $day }
conversation-referral = { $author } bildiriminizi başka bir kuruma yönlendirdi, { $day }
conversation-handed-over = Bildirim artık dışarıda şuranın da elinde: { $body }
conversation-reply = { $author }, { $day }
conversation-can-read = Bildiriminizi bir kişi daha okuyabiliyor: { $person }
conversation-files-hint = Kaydettiğiniz dosya, siz silene kadar bu cihazda kalır.
conversation-unreadable-heading = Okunamayan bir yanıt
conversation-unreadable = Bu yanıt sunucuda hasar gördü. Lütfen aşağıya okuyamadığınızı yazın.
conversation-own-words = Alındı belgenizi başka biri bulursa diye, gönderdikleriniz burada gösterilmez.
conversation-add = Bize yazın
conversation-message = Mesajınız
conversation-attach-hint = Bir dosyada gizli olanı çıkarabildiğimiz yerde çıkarırız, dosyanın adını da göndermeyiz.
conversation-send = Mesajı gönder
ended-heading = Ziyaretiniz sona erdi
ended-text = Bir süre uzakta kaldınız, bu yüzden ziyaretinizi kapattık. Mesajınız gönderilmedi. Önce kopyalayın, sonra bildiriminizi yeniden açıp oraya yapıştırın.
ended-message = Yazdıklarınız
left-text = Bu sayfayı kapatabilirsiniz.

## Errors

error-not-set-up-title = Henüz açık değil
error-not-set-up = Bu hizmet henüz kurulmadı. Lütfen daha sonra yeniden gelin.
error-not-found-title = Bu sayfa burada değil
error-not-found = Böyle bir sayfa yok. Lütfen başlangıca dönün.
error-unreadable-title = Bunu okuyamadık
error-unreadable = Tarayıcınız okuyamadığımız bir şey gönderdi. Lütfen geri dönüp yeniden deneyin.
error-elsewhere-title = Kabul edilmedi
error-elsewhere = Bu form başka bir sitenin sayfasından gönderildi. Lütfen formu kendi sayfamızda doldurun.
error-erased-title = Bu bildirim silindi
error-erased = Saklama süresi doldu, artık kimse okuyamaz. Alındı belgeniz artık hiçbir şey açmaz; atabilirsiniz. O zamandan sonra bir şey olduysa yeni bir bildirim gönderebilirsiniz.
error-busy-title = Lütfen bir dakika sonra yeniden deneyin
error-busy = Şu anda burada çok fazla kişi var. Gönderdiğiniz saklanmadı.
error-full-title = Yer kalmadı
error-full = Bu sunucuda yer kalmadı, bu yüzden gönderdiğinizi saklayamadık. Lütfen daha sonra yeniden deneyin.
error-store-title = Burada bir şey bozuk
error-store = Bu sunucuda bir şey bozuk, bu yüzden bunu yapamadık. Lütfen daha sonra yeniden deneyin.

## While the server is being stopped, on both sites

closing-heading = Kısa süre sonra yeniden buradayız
closing-text = Bu hizmet yeniden başlatılıyor. Az önce gönderdiğiniz saklanmadı, dosyaları da saklanmadı. Lütfen birkaç dakika sonra yeniden deneyin.
closing-message = Yazdıklarınız. Önce kopyalayın, sonra geri gelip yapıştırın.

## The desk: set-up and signing in

set-up-heading = Bu siteyi kurun
set-up-lead = Buradaki ilk kişi sizsiniz; ilk kanalın görevlisi olacaksınız.
set-up-site = Sitenin adı
set-up-site-hint = Bildiren kişilerin her sayfanın üst kısmında gördüğü ad.
set-up-channel = İlk kanal
set-up-channel-hint = Buradaki bildirimlerin konusu: bir cezaevi, bir bölüm, bir konu.
set-up-name = Adınız
set-up-name-hint = Bu adla oturum açarsınız; bildiren kişiler de yazmadan önce bu adı görür.
set-up-title = Göreviniz
set-up-title-hint = Bildiren kişiler bunu adınızın yanında görür.
set-up-passphrase = Parola
set-up-passphrase-hint = En az { $min } karakter. En iyisi birbiriyle ilgisi olmayan birkaç kelimedir. Onu sizin için kimse sıfırlayamaz.
set-up-send = Kur
problem-name = Lütfen işaretli alanı doldurun; en çok { $max } karakter.
problem-passphrase-short = Bu parola çok kısa. En az { $min } karakter olmalı.
problem-passphrase-long = Bu parola çok uzun.
problem-passphrase-common = Bu parola çok kolay tahmin edilir: yaygın bir paroladır veya adlardan, tarihlerden ya da yan yana tuşlardan oluşur. Birbiriyle ilgisi olmayan birkaç kelime seçin.
paper-key-heading = Kâğıt anahtarınız
paper-key-lead = { $name }, bu sayfayı yazdırın veya anahtarı elle kâğıda geçirin. Asla kaybolmaması gereken şeyleri sakladığınız yerde saklayın.
paper-key-what = Bu anahtarla, indirdiğiniz bildirimleri Tipline olmayan bir bilgisayarda açabilirsiniz. Parolanızı unutursanız, size gelen bildirimleri hâlâ açan tek şey odur. Onu bulan herkes için de aynısını yapar.
paper-key-sign-in = Bu anahtar oturum açmak içindir: parolanızı unutursanız yeni bir parola belirleyebilen tek şey odur; bu, sizin için de onu bulan herkes için de geçerlidir. Hiçbir bildirimi açmaz. Bildirimler kendi anahtarınızla açılır; onun da bir kopyasını saklayın.
paper-key-once = Onu yalnızca şimdi görürsünüz. Sunucu onu parolanızla kilitli olarak saklar, başka hiçbir biçimde saklamaz.
paper-key-next = Sakladım: oturum aç
sign-in-heading = Oturum açın
sign-in-name = Ad
sign-in-passphrase = Parola
sign-in-send = Oturum aç
sign-in-code = Kod
sign-in-code-hint = Yalnızca hesabınız için kodları açtıysanız: uygulamanızın şu anda gösterdiği altı rakam.
sign-in-failed = Ad, parola veya kod yanlış. Lütfen yeniden deneyin. Her deneme biraz daha uzun sürer.
sign-out = Oturumu kapat
sign-in-forgotten = Parolanızı mı unuttunuz?
nav-places = Çalışma alanının sayfaları
nav-inbox = Gelen kutusu
nav-channels = Kanallar
nav-team = Ekip
nav-account = Hesap

## The desk: channels

channels-list-heading = Kanallar
channels-list-lead = Bildirimlerin gittiği yerler ve onları alan kişiler.
channel-name = Ad
channel-state = Durum
channel-handlers = Görevliler
channel-overseers = Denetçiler
channel-open = Bildirim alıyor
channel-closed = Kapalı
channel-nobody = Burada kimse yok: bildirim almıyor
channel-new = Yeni kanal
channel-closed-heed = Bu kanal kapalı. Yeni bildirim almaz. Önceden gelenler eskisi gibi okunur ve yanıtlanır.
channel-description = Açıklama (isteğe bağlı)
channel-description-hint = Buraya nelerin uygun olduğunu anlatan bir iki cümle. Bildiren kişiler seçmeden önce bunu okur.
channel-members = Kişiler
channel-members-hint = Görevliler okur ve yanıtlar. Denetçiler bildirimlerin ilerlediğini izler, ilerlemeyenleri alır. Eklenen kişi bundan sonra gelen bildirimleri okur, öncekileri okumaz.
channel-handles = Görevli
channel-oversees = Denetçi
channel-clocks = Süreler (gün)
channel-clocks-hint = Alışılmış sınırlar, alındığını onaylamak için 7 gün, yanıtlamak için 90 gündür. Bir değişiklik, ondan sonra gelen bildirimler için geçerlidir.
channel-acknowledge = Alındığını onaylamak için
channel-answer = Yanıtlamak için
channel-keep = Kapandıktan sonra saklamak için
channel-questions = Kanala özel sorular
channel-questions-hint = Form bunları “Ne oldu?” sorusunun yanında sorar. Az sorun: her yanıt birini ele verebilir. Bir soruyu kaldırmak için içini boşaltın.
channel-question-label = Soru
channel-question-kind = Yanıt biçimi
channel-kind-short = Tek satır
channel-kind-long = Birkaç satır
channel-kind-choice = Aşağıdaki seçeneklerden biri
channel-kind-date = Bir gün
channel-question-choices = Seçenekler, her satırda bir tane
channel-question-required = Bildirim için bu sorunun yanıtı gerekli
channel-list-nobody = hiç kimse
channel-more = Bir soru daha
channel-save = Kanalı kaydet
channel-close = Kanalı kapat
channel-close-hint = O zaman yeni bildirim almaz. Önceden gelenler eskisi gibi saklanır, okunur ve yanıtlanır.
channel-reopen = Kanalı yeniden aç
changes-heading = Bu arada değişenler
changes-nothing = (hiçbir şey)
changes-question = { $label } ({ $kind })
changes-question-required = { $label } ({ $kind }, yanıt gerekli)
changes-change = Eskiden: { $was }
    Şimdi: { $now }
problem-name-taken = Bu ad alınmış. Lütfen başka bir ad seçin.
problem-name-alike = Bu ad, zaten var olan “{ $other }” adına benziyor. Lütfen kimsenin onunla karıştırmayacağı bir ad seçin.
problem-description = Açıklama çok uzun. En çok { $max } karakter olabilir.
problem-empty-channel = Bir kanalın bildirimlerini alacak birine ihtiyacı vardır. Lütfen en az bir görevli veya denetçi seçin.
problem-acknowledge = Alındığını onaylama süresi 1 ile { $max } arasında bir gün sayısı olmalı.
problem-answer-days = Yanıtlama süresi 1 ile { $max } arasında bir gün sayısı olmalı.
problem-keep = Saklama süresi 1 ile { $max } arasında bir gün sayısı olmalı.
problem-clock-order = Yanıt süresi, alındığını onaylama süresinden önce dolamaz.
problem-many-questions = Bir kanal en çok { $max } soru sorabilir.
problem-question = { $row }. soru eksik veya çok uzun. En çok { $max } karakter olabilir.
problem-question-twice = { $row }. soru iki kez soruluyor. Lütfen birini kaldırın.
problem-choices = { $row }. soru için 2 ile { $max } arasında seçenek gerekir; hepsi farklı, her satırda bir tane.
problem-channel-large = Açıklama ve sorular birlikte çok uzun. Lütfen kısaltın.
problem-not-there = Seçtiğiniz kişilerden biri artık burada değil. Lütfen listeye yeniden bakın.
problem-changed = Siz düzenlerken başka biri bunu değiştirdi, bu yüzden sizinki kaydedilmedi. Aşağıda o kişinin değiştirdikleri ve sizin değişikliklerinizle form var. Bakıp yeniden kaydedin.
problem-last-operator = Sistem yöneticisi görevi başka kimsede yok. Önce bu görevi başka birine verin.
problem-leaves-empty-channel = Böyle bir kanalda kimse kalmaz. Önce oraya başka birini ekleyin.
problem-link = Bu bağlantı çalışmıyor. Tam kopyalanmamış veya yerine daha yenisi oluşturulmuş olabilir. Yeni bir bağlantı isteyin.
problem-link-used = Bu bağlantı zaten kullanıldı. Kullanan sizseniz oturum açın. Değilseniz hemen sistem yöneticisine haber verin.
problem-link-late = Bu bağlantının süresi doldu. Yeni bir bağlantı isteyin.
problem-wrong-passphrase = Şimdiki parolanız yanlış. Lütfen yeniden deneyin.
problem-paper-key = Ad veya kâğıt anahtar yanlış. Lütfen anahtarın her karakterini kontrol edin.
problem-own-secret = Bu, oturum açtığınız kâğıt anahtar değil, okumak için kullandığınız gizli anahtar. Saklanmadı, ama onu bu sunucuya gönderdiniz: sunucuya hâlâ güvenip güvenmediğinizi düşünün. Onun yeri kendi bilgisayarınızdır, başka hiçbir yer değil.
problem-own-key-secret = Yapıştırdığınız, bir anahtarın gizli yarısı. Saklanmadı, ama onu başka hiç kimse görmemeli: yeni bir anahtar oluşturun ve age1pq1 ile başlayan satırı yapıştırın.
problem-own-key-classic = Bu anahtar eski türden; bir kuantum bilgisayarı bir gün onu kırabilir. Lütfen “age-keygen -pq” ile yeni bir anahtar oluşturun; age1pq1 ile başlar.
problem-own-key-unreadable = Bu bir anahtar değil veya tam değil. Bir anahtar age1pq1 ile başlar ve 1.959 karakterdir. Anahtarınız yoksa alanı boş bırakın.
problem-own-key-broken = Bu bir anahtar gibi yazılmış, ama onunla mühürlenen şeyler güvende olmaz. Lütfen “age-keygen -pq” ile yeni bir anahtar oluşturun.
problem-own-key-taken = Buradaki biri bu anahtarı zaten kullanıyor. Herkesin, başka kimsede olmayan kendi anahtarı olmalı.

## The desk: the team

team-heading = Ekip
team-lead = Burada çalışanlar. Görevler her kanal için ayrı verilir. Sistem yöneticisi görevi hiçbir bildirimi açmaz.
person-name = Ad
person-title = Bildiren kişilerin gördüğü görev
person-roles = Ne yapar
person-state = Durum
person-invite = Birini davet et
person-invite-lead = { $days } gün içinde bir kez çalışan bir bağlantı alırsınız. Bağlantıyı açan kişi kendi parolasını seçer.
person-name-hint = Kişi bu adla oturum açar; bildiren kişiler de yazmadan önce bu adı görür.
person-roles-hint = Bundan sonra gelen bildirimleri okuyabilir, öncekileri okuyamaz. Önceki bir bildirimi, onu okuyabilen biri bu kişiyle paylaşabilir.
person-handles = Görevli
person-oversees = Denetçi
person-operator = Sistem yöneticisi: kanalları ve kişileri değiştirebilir
person-handles-these = Görevli: { $channels }.
person-oversees-these = Denetçi: { $channels }.
person-operates = Sistem yöneticisi.
person-own-key = Kendi anahtarıyla okur.
person-nothing = Henüz görevi yok.
person-invited = { $person } (davetli)
person-state-invited = Davetli, son gün: { $day }
person-state-removed = Çıkarıldı
person-state-never = Henüz oturum açmadı
person-state-here = Son oturum: { $day }
person-save = Kişiyi kaydet
person-make-link = Bağlantıyı oluştur
person-renew = Yeni bağlantı
person-renew-hint = Eski bağlantı artık çalışmaz.
person-remove = Çıkar
person-remove-hint = Artık oturum açamaz ve anahtarları yok edilir. Sonraki sayfa bunun sonuçlarını gösterir.
person-remove-ask = Bu kişiyi çıkar
yes = Evet
no = Hayır
link-heading = Bağlantı: { $name }
link-lead = Bağlantıyı kendiniz, kâğıt üzerinde veya güvendiğiniz bir yoldan verin. Bir kez çalışır; son gün: { $day }.
link-how = Bu bağlantı kimdeyse o kişinin yerine geçebilir. Onu yalnızca şimdi görürsünüz; kaybolursa yenisini oluşturun.
invitation-heading = Hoş geldiniz, { $name }
invitation-lead = Bir parola seçin. Sonraki sayfa kâğıt anahtarınızı gösterir: yazıcı veya kalem hazır olsun.
invitation-send = Giriş yap
own-key-heading = Kendi age anahtarı olan az sayıda kişi için
own-key-usual = Çoğu kişi burayı kapalı bırakır: o zaman çalışma alanı anahtarınızı parolanızla kilitli olarak saklar ve siz burada okursunuz.
own-key-what = Bu sunucudan daha çok güvendiğiniz bir bilgisayarda “age” programı için zaten bir anahtarınız varsa, bildirimler bunun yerine o anahtarla mühürlenebilir. O zaman:
own-key-no-content = Çalışma alanı size gelen bildirimleri, nereye gittiklerini, durumlarını ve sırada ne olduğunu listeler, içlerinden hiçbir şey göstermez. Her bildirimi mühürlü olarak indirir, kendi bilgisayarınızda anahtarınızla açarsınız.
own-key-answers = Herkes gibi burada alındığını onaylar, yanıtlar, not yazar ve kapatırsınız. Buradan bildirimlerde arama yapamaz, onları etiketleyemez veya paylaşamaz, taslak saklayamaz, tek tek dosya açamaz veya bir bildirimi başka bir kuruma yönlendiremezsiniz.
own-key-not-here = Bu sunucuyu kontrolünde tutan hiç kimse, oturum açmanızı bekleyerek bildirimlerinizi okuyamaz. Parolanız ve kâğıt anahtarınız yalnızca oturum açmak içindir.
own-key-lost = Anahtarınızı kaybederseniz, onunla mühürlenmiş olanı hiçbir şey açmaz ve önceki bildirimler için kimse size başka bir anahtar veremez. Sonradan değiştirilemez.
own-key-field = Anahtarınızın açık yarısı
own-key-hint = age1pq1 ile başlayan satır. “age” programının 1.3 veya sonraki sürümü, “age-keygen -pq” ile böyle bir anahtar oluşturur. AGE-SECRET-KEY ile başlayan satırı asla yapıştırmayın. Böyle bir anahtarınız yoksa burayı boş bırakın.
remove-heading = { $name } çıkarılsın mı?
remove-text = Anahtarları ve bütün bildirimlere erişimi yok edilir, oturumu kapatılır. Bu geri alınamaz.
remove-send = Kalıcı olarak çıkar
removed-heading = { $name } çıkarıldı
removed-text = Anahtarları yok edildi, oturumları sona erdi.
remove-without-handler = “{ $channel }” kanalının başka görevlisi yok. Bildirimleri, kanalı denetleyenlere gider.
remove-without-anybody = “{ $channel }” kanalına biri eklenene kadar bu kanal artık bildirim almaz.
remove-without-reader = Bu bildirimleri okuyan kimse kalmaz, çünkü başka kimseye hiç verilmediler. Bildiren kişiler yine de yazabilir:
problem-has-overseen = Bu kişi bir kanalı denetliyor veya kısa süre öncesine kadar denetliyordu. Dışarıda başka kimsenin alamayacağı bildirimler ona bağlı olabilir; bu yüzden onu burada kimse çıkaramaz. Onu denetçi listelerinden silin: o zaman ona yeni bir şey gelmez. Makineyi işleten kişi onu “tipline handler remove” komutuyla çıkarabilir.
remove-unknown = Bildiren kişi diğer herkesi hariç tuttuysa, o bildirimi de okuyan kimse kalmaz. Bu sunucu bunu bilemez: hariç tutulmuş biri ona okuyan biri gibi görünür.

## The desk: one's own account

account-heading = Hesabınız
account-back = Hesabınıza dön
account-passphrase = Başka bir parola
account-passphrase-hint = Diğer oturumlarınız sona erer. Kâğıt anahtarınız aynı kalır.
account-old = Şimdiki parola
account-new = Yeni parola
account-new-hint = En az { $min } karakter. En iyisi birbiriyle ilgisi olmayan birkaç kelimedir.
account-send = Parolayı değiştir
account-changed = Parolanız değiştirildi.
account-own-key = Kendi anahtarınız
account-own-key-hint = Bildirimler size ait bir anahtarla mühürlenir; bu yüzden çalışma alanı içlerinden hiçbir şey göstermez. Bu sayfanın devamı oturum açmakla ilgilidir. Anahtarınız değiştirilemez: başka bir anahtara ihtiyacı olan kişi çıkarılır ve yeniden davet edilir.
account-own-key-show = Kendinizinkiyle karşılaştırmak için anahtarın tamamını göster
forgotten-heading = Yeni bir parola
forgotten-lead = Kâğıt anahtarınızla yeni bir parola seçebilirsiniz. Bu, kodları da kapatır.
forgotten-no-other = Başka yol yoktur. Bildirimlerinizi yalnızca parolanız veya kâğıt anahtarınız açar; bunlar başka hiç kimsede yoktur: sistem yöneticisinde de bu sunucuda da yoktur. İkisi de yoksa sistem yöneticisinden sizi çıkarıp yeniden davet etmesini isteyin. Ardından ekip arkadaşlarınız bildirimleri sizinle paylaşabilir.
forgotten-key = Kâğıt anahtar
forgotten-key-hint = AGE-SECRET-KEY-PQ-1 ile başlayan satır. Boşluklar ve büyük harfler önemli değildir.
forgotten-done = Parolanız değiştirildi. Önceki oturumlarınız sona erdi. Kodlar açık idiyse şimdi kapalı: hesabınızda yeniden açabilirsiniz.

## The desk: one's own account

factor-heading = Oturum açma kodları
factor-off = Hesabınızı şu anda yalnızca parolanız açar. Kodlar açıkken, parolanızı öğrenen kişiye telefonunuz da gerekir.
factor-scan = Telefonunuzda bir kimlik doğrulama uygulaması açın ve bu resmi okutun.
factor-picture = Kimlik doğrulama uygulamanızın okuduğu resim
factor-type = Okuyamıyorsa bunun yerine şunu yazın:
factor-paper-key = Telefonu kaybederseniz, girmenin tek diğer yolu kâğıt anahtarınızdır. Elinizde olduğundan emin olun.
factor-on = Kodlar açık. Her oturum açışta bir kod gerekir ve her kod bir kez geçerlidir.
factor-lost = Telefonunuzu kaybederseniz kâğıt anahtarınızla yeni bir parola seçin: bu, kodları kapatır. Şimdi kapatmak için sıradaki kodu yazın.
factor-code = Uygulamanızın şu anda gösterdiği altı rakam
factor-turn-on = Kodları aç
factor-turn-off = Kodları kapat
factor-refused = Kod bu değil veya zaten kullanıldı. Sıradakini bekleyip onu yazın. Hiç uymuyorsa telefonunuzun veya sunucunun saati yanlıştır.
sessions-heading = Oturumunuzun açık olduğu yerler
sessions-lead = Her satır, oturumunuzun açık olduğu bir tarayıcıdır. Onunla ilgili günden başka bir şey saklanmaz; o da yalnızca açık olduğu sürece.
sessions-started = Başlangıç
sessions-end = Kapat
sessions-end-it = Bu oturumu kapat
sessions-this-one = (bu oturum)
sessions-unknown = İçlerinden biri sizin değilse onu kapatın ve yeni bir parola seçin.
reminders-heading = Hatırlatmalar
reminders-lead = Hatırlatma, hep aynı şeyi söyleyen bir e-postadır: bakılacak bir şey olabilir. Hiçbir bildirimin, kanalın veya kişinin adı geçmez; günde en çok bir kez gelir.
reminders-often = Ne zaman hatırlatma istersiniz?
reminders-never = Hiçbir zaman
reminders-every-day = Her gün
reminders-every-day-hint = En güvenlisi budur: bir şey gelmiş olsun olmasın, kimseye bir şey belli etmez.
reminders-when-something = Bakılacak bir şey olabileceği zaman
reminders-when-something-hint = Okuyabildiğiniz bir bildirimde bir şey olduktan sonraki günlerde, bir de rastgele başka günlerde. E-postalarınızı uzun süre izleyen biri yine de bundan bir şey öğrenebilir.
reminders-email = E-posta adresiniz
reminders-email-hint = Sunucuda okunur biçimde saklanır. Yalnızca sizin okuduğunuz bir adres seçin.
reminders-keep = Bunu kaydet
reminders-no-mail-server = Bu sitenin henüz e-posta sunucusu yok, bu yüzden hiçbir şey gönderilmez. Sistem yöneticisi ayarlarda bir sunucu belirtebilir.
reminders-last = Son hatırlatma
reminders-none-yet = Sunucu başlatıldığından beri gönderilmedi.
reminders-waiting = Bir tanesi yolda.
reminders-sent = E-posta sunucusu { $day } tarihinde aldı.
reminders-unreachable = E-posta sunucusuna ulaşılamıyor. Gönderilmesi gereken bir hatırlatma on dakikada bir yeniden denenir.
reminders-refused = E-posta sunucusu reddediyor. Adresi kontrol edin. Gönderilmesi gereken bir hatırlatma on dakikada bir yeniden denenir.
reminders-failing = Bu sitenin hatırlatmaları gönderilemiyor.
reminders-now = Şimdi bir tane gönder
reminders-already = Bugün bir tane gönderildi; günde en çok bir tane gönderilir.
problem-email = Lütfen name@example.org gibi bir e-posta adresi yazın.

## The desk: inbox

inbox-heading = Gelen kutusu
inbox-empty = Burada henüz bir şey yok. Size gelen yeni bildirimler bu sayfada görünecek.
inbox-count = { $count ->
    [one] Bir bildirim, { $waiting } tanesi yanıt bekliyor.
   *[other] { $count } bildirim, { $waiting } tanesi yanıt bekliyor.
}
inbox-own-key = Kendi anahtarınızla okuyorsunuz: bu liste hangi bildirimlerin sizin olduğunu ve durumlarını gösterir. Her biri, indirdikten sonra kendi bilgisayarınızda açılır.
inbox-name = Bildirim
inbox-channel = Kanal
inbox-received = Geliş
inbox-moved = Son mesaj
inbox-turn = Durum
inbox-turn-source = Yanıtlandı
inbox-next = Sırada ne var
inbox-next-written = Bildiren kişi o zamandan sonra yazdı.
inbox-next-source = Bildiren kişi bekleniyor. { $due }
inbox-choose = Hangi bildirimler
inbox-choice = { $text } ({ $count })
inbox-state-acknowledge = alındığı onaylanacak
inbox-state-answer = yanıtlanacak
inbox-state-source = bildiren kişi bekleniyor
inbox-mine = Benim için
inbox-mine-new = son baktığımdan beri yeni
inbox-mine-hand = son işlemi ben yaptım
inbox-mine-draft = taslağım var
inbox-label = Etiket
inbox-chosen = { $count ->
    [0] { $all } bildiriminizin hiçbiri seçiminize uymuyor.
    [one] { $all } bildiriminizden biri seçiminize uyuyor.
   *[other] { $all } bildiriminizden { $count } tanesi seçiminize uyuyor.
}
inbox-show-all = Bütün bildirimleri göster
inbox-new = { $count } yeni
inbox-draft = Taslak
inbox-some-damage = Bu sunucudaki bazı veriler hasarlı. Bu sizin bir bildiriminizle ilgili olabilir de olmayabilir de. Sistem yöneticisinden sunucuyu durdurup “tipline check” çalıştırmasını isteyin.
inbox-damaged = Bu bildirimin kaydı hasarlı. Nelerin okunabildiğini görmek için açın.
inbox-newer = Önceki sayfa
inbox-older = Sonraki sayfa
inbox-pages = Diğer bildirimler
search-heading = Bildirimlerde ara
search-find = Kelimeler
search-hint = Açabildiğiniz her şeyde aranır: mesajlar, notlar, yanıtlar, dosya adları, etiketler ve bildirimlerin adları. Bütün kelimeler geçmelidir; büyük harfler ve aksan işaretleri fark etmez.
search-send = Ara
search-found = { $count ->
    [0] { $searched } bildirimde hiçbir şey bulunmadı
    [one] { $searched } bildirimden birinde bulundu
   *[other] { $searched } bildirimden { $count } tanesinde bulundu
}
search-nothing = Daha az veya daha kısa kelimeler deneyin.
search-where = { $channel }, son mesaj { $day }
search-older = Daha eski bildirimlerde ara
search-damaged = Bildirimlerinizden bir şey sunucuda hasar gördü ve aranmadı. Lütfen sistem yöneticisinden “tipline check” çalıştırmasını isteyin.
problem-search-blank = Lütfen aranacak en az bir kelime yazın.
problem-search-busy = Şu anda başka biri arama yapıyor. Lütfen birazdan yeniden deneyin.
keys-heading = Klavye tuşları
keys-how = Bu harflere, tarayıcınızın sayfa kısayolları için kullandığı tuşlarla birlikte basın: Firefox ve Tor Browser’da Alt ve Shift, Chrome ve Edge’de Alt, Mac’te Control ve Option.
keys-inbox = Gelen kutusu
keys-previous = Önceki bildirim veya sayfa
keys-next = Sonraki bildirim veya sayfa
keys-reply = Yanıt yaz
keys-note = Not yaz
skip = İçeriğe geç

## The desk: one tip

tip-back = Gelen kutusuna dön
tip-around = Gelen kutusundaki bildirimler
tip-previous = Önceki: { $name }
tip-next = Sonraki: { $name }
tip-new = { $count ->
    [one] Bir yeni kayıt
   *[other] { $count } yeni kayıt
}
tip-entry-new = Yeni
tip-unread = Okunmadı olarak işaretle
languages-new-tab = Yeni bir sekmede açılır; yazdıklarınız bu sekmede kalır.
tip-carried = Yazmış olduklarınız burada. Henüz hiçbiri gönderilmedi.
draft-save = Taslağı kaydet
draft-hint = Taslağı yalnızca siz okuyabilirsiniz. Dosyalar onunla birlikte saklanmaz.
draft-saved = Taslak { $day } tarihinde kaydedildi
draft-discard = Bu taslağı sil
draft-discard-hint = Kalıcı olarak silinir.
problem-drafts-full = Bu bildirimdeki taslaklar birlikte saklanamayacak kadar uzun. Önce birini gönderin veya kısaltın.
labels-heading = Etiketler
labels-new = Yeni etiket
labels-put = Ekle
labels-remove = Kaldır: “{ $label }”
labels-damaged = Bu bildirimin etiketleri sunucuda hasar gördü. Bildirimin kendisi etkilenmedi.
problem-label-blank = Lütfen bir iki kelime yazın.
problem-label-long = Bir etiket en çok { $max } karakter olabilir.
problem-label-many = Zaten { $max } etiket var. Önce birini kaldırın.
tip-channel = Kanal: { $channel }
tip-channel-unknown = Bu bildirimin kaydı hasarlı. Okunabilenler aşağıda.
tip-entry-tip = Bildirim, { $day }
tip-entry-follow-up = Bildiren kişiden, { $day }
tip-entry-reply = Yanıt: { $author }, { $day }
tip-entry-note = İç not: { $author }, { $day } (bildiren kişi görmez)
tip-entry-extension = Yanıt için ek süre: { $author }, { $day }
tip-entry-closing = Kapatan: { $author }, { $day } (bildiren kişi bu metni görmez)
tip-entry-reopening = Yeniden açan: { $author }, { $day } (bildiren kişi bu metni görmez)
tip-entry-sharing = Paylaşan: { $author }, { $day }
tip-entry-step-back = Çekilen: { $author }, { $day } (bildiren kişi bu metni görmez)
tip-entry-referral = Başka bir kuruma yönlendiren: { $author }, { $day }
tip-people = Kimle ilgili
tip-files = Dosyalar
tip-file-clean = İçinde gizli bir şey bulunmadı.
tip-file-cleaned = Mühürlenmeden önce çıkarıldı: { $found }
tip-file-uncleaned = Temizlenemedi; kimin hazırladığını ele verebilir.
tip-file-original = Aslı, geldiği gibi
tip-file-original-warning = Bildiren kişinin kim olduğunu ele verebilir: bir yerle, bir adla, bir cihazla. Yalnızca kanıt olarak gerekiyorsa, ağa bağlı olmayan bir bilgisayarda açın ve bilmemesi gereken kimseye göstermeyin.
tip-file-kind = { $size }, gönderildiği tür: { $kind }
tip-file-look = Burada bak
tip-files-warning = Dosyalar zarar verebilir ve bildiren kişi hakkında gizli bilgiler içerebilir. İçinde önemli başka bir şey olmayan bir bilgisayarda açın ve oldukları gibi başkasına vermeyin.
tip-damaged-heading = { $number }. kayıt okunamıyor
tip-damaged = Sunucuda hasar gördü. Lütfen sistem yöneticisinden “tipline check” çalıştırmasını isteyin. Diğer kayıtlar etkilenmedi.
tip-reply = Bildiren kişiye yanıt
tip-reply-hint = Bildiren kişi bunu alındı belgesiyle okur; belgeyi bulan herkes de okuyabilir. Onu ele verebilecek hiçbir şeyi tekrarlamayın.
tip-reply-files = Bildiren kişi için dosyalar (isteğe bağlı)
tip-reply-answer = Bu, bildirime yanıtımızdır
tip-reply-send = Yanıtı gönder
tip-note = Görevliler için iç not
tip-note-hint = Bu bildirimi okuyabilen herkes notu okuyabilir. Bildiren kişi okuyamaz.
tip-note-send = Notu kaydet
tip-message = Mesaj
tip-export = Bildirimin tamamını mühürlü olarak indir
tip-export-hint = Şifreli dosyalardan oluşan bir ZIP. Kâğıt anahtarınız onları Tipline olmayan bir bilgisayarda açar; nasıl açılacağını içindeki bir metin anlatır.
# A look at a file, drawn by the server
look-around = Bu dosyanın sayfaları
look-page = Sayfa { $page } / { $pages }
look-picture = Sunucu bunu dosyaya göre çizdi. Dosyanın kendisi bilgisayarınıza gelmedi.
look-text = Dosyada yazanlar, metin olarak ({ $coding }). İçindeki hiçbir şey çalışamaz.
look-cut = Dosya devam ediyor. Gerisini okumak için indirin.
look-nothing = Bu dosya burada gösterilemiyor: hasarlı, parolayla korunmuş, çok büyük ya da gösterilmeyen türden olabilir. Yine de indirilebilir.
tip-sealed = Kendi anahtarınızla okuyorsunuz; bu yüzden bu sayfa bildirimin içinden hiçbir şey göstermez. İndirin ve kendi bilgisayarınızda anahtarınızla açın; nasıl açılacağını içindeki bir metin anlatır. Aşağıya yazdıklarınız da diğer her şey gibi mühürlenir.
tip-sealed-entry = Mühürlü. İndirilen dosyada bulunur.
tip-sealed-reply = Yanıt, { $day }
tip-sealed-note = İç not, { $day } (bildiren kişi görmez)
tip-sealed-extension = Yanıt için ek süre, { $day }
tip-sealed-closing = Kapatıldı, { $day } (bildiren kişi bu metni görmez)
tip-sealed-reopening = Yeniden açıldı, { $day } (bildiren kişi bu metni görmez)
tip-sealed-sharing = Paylaşıldı, { $day }
tip-sealed-step-back = Biri çekildi, { $day } (bildiren kişi bu metni görmez)
tip-sealed-referral = Başka bir kuruma yönlendirildi, { $day }
tip-share-own-key = Bir bildirimi paylaşmak için onun anahtarı gerekir, sizinki ise burada değil. Burada okuyan birinden paylaşmasını isteyin.
tip-referral-own-key = Olay dosyası bildirimin içeriğinden hazırlanır; içerik ise yalnızca kendi bilgisayarınızda açılır. Burada okuyan biri onu yönlendirebilir; ya da indirdiğinizi kullanın.
tip-answers = Kanalın sorularına yanıtlar
tip-left-out = Bildiren kişinin hariç tuttukları: { $people }. Onlara bu bildirimin var olduğunu söylemeyin.
tip-nobody-else = Bildiren kişi kimsenin eklenmemesini istedi.
tip-can-read-now = { $person } artık bu bildirimi okuyabilir. Bildiren kişi bunu görür.
tip-stepped-back = { $person } artık bu bildirimi okuyamaz. Bildiren kişi bunu görmez.
tip-handed-over = Şunun için olay dosyası hazırlandı: { $body }. Bildiren kişi bunu görür.
tip-share = Bu bildirimi paylaş
tip-share-hint = Bir kişi daha içindeki her şeyi, kalıcı olarak okuyabilir. Bildiren kişiye kim olduğu söylenir.
tip-share-with = Kişi
tip-share-nobody = Burada paylaşılabilecek kimse yok.
tip-share-sure = Bunun geri alınamayacağını biliyorum.
tip-share-send = Paylaş
problem-share-nobody-else = Bildiren kişi kimsenin eklenmemesini istedi; bu yüzden bu bildirim paylaşılamaz.
problem-share-left-out = Bildiren kişi bu kişiyi hariç tuttu; bu yüzden bildirim onunla paylaşılamaz.
problem-share-unknown = Bu bildirim, bu sunucu kimlerin hariç tutulduğunu saklamaya başlamadan önce geldi; bu yüzden paylaşılamaz.
problem-share-unsure = Lütfen bunun geri alınamayacağını bildiğinizi işaretleyin.
problem-share-person = Lütfen listeden bir kişi seçin.
tip-referral = Başka bir kuruma yönlendir
tip-referral-hint = Polis veya başka bir kurum için: yazdırılacak biçimde yazışmanın tamamı, dosyaların listesi ve dosyalar, tek bir dosyada.
tip-referral-ask = Olay dosyası hazırla
tip-step-back = Bildirimden çekilme
tip-step-back-hint = Bu bildirimle sizin ilgilenmemeniz gerekiyorsa; örneğin içinde adı geçen birine yakınsanız.
tip-step-back-ask = Bu bildirimden çekil
step-back-heading = “{ $name }” bildiriminden çekilmek istiyor musunuz?
step-back-text = Bu bildirimi, dosyalarını ve notlarını artık görmezsiniz. Bu geri alınamaz; bildirimi okuyabilen başka birinin onu sizinle paylaşması gerekir.
step-back-others = Okuyabilen diğer kişiler kalır: { $people }.
step-back-own-key = Kendi anahtarınızla okuyorsunuz; bu yüzden sunucu bu bildirimi başka kimlerin okuduğunu bilemez. İndirdiğiniz dosyadaki details.json bunu gösterir. Başkalarının kaldığını belirtmezseniz bildirim, kanalı denetleyenlere gider.
step-back-others-stay = Hâlâ burada olan başkaları onu okuyabiliyor
step-back-alone = Şu anda burada onu okuyabilen başka kimse yok. Kanalı denetleyenlere gider.
step-back-send = Çekil
step-back-last = Burada bu bildirimi şimdi veya sonra okuyabilecek başka kimse yok. Önce biriyle paylaşın.
step-back-stay = Bildirime dön
referral-heading = Başka bir kuruma yönlendir: “{ $name }”
referral-text = Dışarıdaki bir kurum için tek bir dosya alırsınız: yazdırılacak biçimde yazışmanın tamamı ve dosyalar. Kime ve kimin tarafından yönlendirildiği bildirime yazılır.
referral-left-out = Bildiren kişinin hariç tuttukları: { $people }. Verdiğiniz dosyanın onlara ulaşıp ulaşamayacağını düşünün.
referral-nobody-else = Bildiren kişi kimsenin eklenmemesini istedi. Yalnızca yasa gerektiriyorsa veya bildiren kişi kabul ettiyse yönlendirin; mümkünse önce ona yazın.
referral-nothing-yet = Henüz hiçbir şey yönlendirilmedi. Yazdıklarınız aşağıda duruyor.
referral-body = Kime gidiyor
referral-body-hint = Bildiren kişi bu adı okur; alındı belgesini bulan herkes de okuyabilir. Kurumun adını yazın: örneğin “İl Emniyet Müdürlüğü, 3. Şube”.
referral-how = Nasıl taşınıyor
referral-sealed = Mühürlü: yalnızca onlar açabilir
referral-recipient = Onların açık anahtarı
referral-recipient-hint = Bir age anahtarı: age1 ile başlar. Anahtarı onlardan isteyin ve başka bir yoldan, örneğin telefonla, onlarla birlikte kontrol edin.
referral-plain = Mühürlü değil: dosyayı eline geçiren herkes okuyabilir
referral-plain-warning = Dosya bu bilgisayarda ve geçtiği her yerde açıkta durur. Eline geçiren kişi, bildiren kişinin yazdığı her şeyi okur ve kim olduğunu bulabilir.
referral-sure = Bunu biliyorum ve dosyayı onlara güvenli biçimde ulaştıracağım.
referral-what = İçine neler giriyor
referral-what-hint = Bildiren kişinin yazdığı her şey, ona yazılan her şey, gün gün olanlar ve dosyalar. Alındı belgesi asla girmez, günden daha kesin bir zaman da girmez. Dosyalar geldikleri gibi verilir: bildiren kişi hakkında gizli bilgiler içerebilirler.
referral-notes = Görevlilerin iç notları da girsin.
referral-notes-hint = Onlara gerekmiyorsa işaretlemeyin: notlarda tahminler ve bildiren kişinin hiç yazmadığı adlar olabilir.
referral-after = Buradaki bildirime ne olacak
referral-close = “Başka bir kuruma yönlendirildi” sonucuyla kapat.
referral-close-hint = Yoksa açık kalır ve süreleri işlemeye devam eder.
referral-reason = Kapatma nedeni
referral-closed = Bildirim kapalı ve öyle kalır.
referral-send = Olay dosyasını hazırla
referral-send-hint = Dosyayı atsanız bile bildiren kişi yönlendirildiğini görür. İndirme hemen başlar; sonra bildirime dönün.
problem-referral-how = Lütfen dosyanın mühürlenip mühürlenmeyeceğini seçin.
problem-referral-recipient = Bu, açık bir age anahtarı değil. age1 ile başlar ve tam olmalıdır; lütfen yeniden kopyalayın.
problem-referral-secret = Bu gizli bir anahtar. Burada bir daha gösterilmez. Sahiplerine anahtarın görüldüğünü söyleyin ve age1 ile başlayan açık anahtarlarını isteyin.
problem-referral-unsure = Lütfen uyarıyı onaylayın veya dosyayı mühürlemeyi seçin.
problem-referral-reason = Lütfen bildirimin neden kapatıldığını yazın veya onu açık bırakın.
problem-referral-busy = Şu anda çok fazla bildirim indiriliyor. Lütfen bir dakika bekleyip yeniden gönderin.

## The case file, on paper.

case-title = Olay dosyası “{ $name }”
case-made = { $day } tarihinde hazırlandı. Hazırlayan: { $by }. Kimin için: { $to }.
case-from = Geldiği yer: { $site }. Kanal: { $channel }.
case-with-notes = Bildiren kişinin burada yazdığı her şeyi, ona yazılan her şeyi ve görevlilerin iç notlarını içerir.
case-without-notes = Bildiren kişinin burada yazdığı her şeyi ve ona yazılan her şeyi içerir. Görevlilerin iç notları içinde değildir.
case-protect = Bunu bildiren kişi, kim olduğu öğrenilirse tehlikede olabilir. Bu dosyayı olabildiğince az kişiyle sınırlayın. Günden daha kesin bir zaman saklanmadı.
case-squares = { $count ->
    [one] Bir karakterin
   *[other] { $count } karakterin
} bu baskıda biçimi yoktur ve □ olarak görünür. conversation.txt dosyasında bütün karakterler vardır.
case-left-out = Bildiren kişi şu kişilerin bildirimi görmemesini istedi: { $people }. Onlara bildirimin var olduğunu söylemeyin.
case-nobody-else = Bildiren kişi, okuyanlara kimsenin eklenmemesini istedi.
case-history = Gün gün olanlar
case-on = { $day }: { $said }
case-received = Bildirim geldi, kanal: { $channel }.
case-acknowledged = Alındığı onaylandı.
case-answered = Yanıtlandı.
case-escalated = Hariç tutulmayan denetçilere geçti.
case-follow-up = Bildiren kişi yeniden yazdı.
case-reply = { $by } bildiren kişiye yazdı.
case-note = { $by } bir iç not yazdı.
case-extension = { $by } yanıt süresini uzattı.
case-closing = { $by } bildirimi kapattı.
case-reopening = { $by } bildirimi yeniden açtı.
case-sharing = { $by } bildirimi şu kişiyle paylaştı: { $person }.
case-step-back = { $by } bildirimden çekildi.
case-referral = { $by } bildirimi şuraya yönlendirdi: { $to }.
case-outcome = Sonuç: { $outcome }.
case-damaged = Bu dosyanın geldiği sunucuda hasar gördü.
case-with-files = Birlikte gelen dosyalar: { $paths }
case-files = Dosyaların listesi
case-files-hint = Bu metnin yanında, bizim verdiğimiz adlarla dururlar. Zarar verebilirler: içinde önemli başka bir şey olmayan bir bilgisayarda açın.
case-file = { $path }, geldiği yerdeki adı “{ $called }”, gönderildiği tür: { $claimed }, { $bytes } bayt
case-sum = SHA-256: { $sum }
case-file-damaged = Geldiği sunucuda hasarlı ve erken bitiyor: { $bytes } bayt olmalıydı.
case-foot = { $name }, sayfa { $page } / { $pages }
## The desk: signed out, and a copy still sealed.

signed-out-heading = Oturumunuz kapatıldı
signed-out-text = Bir süre uzakta kaldınız, bu yüzden oturumunuzu kapattık. Hiçbir şey gönderilmedi.
signed-out-message = Yazmış olduklarınız
signed-out-back = Burada oturum açın; yazdıklarınız formuna geri gelir. Dosyaların yeniden seçilmesi gerekir.
signed-out-copy = Önce kopyalayın, sonra oturum açıp yapıştırın.
export-readme =
    Bildirim “{ $name }”: içindeki her şey, hâlâ şifreli.
    
    Kâğıt anahtarınız ve “age” programının 1.3 veya sonraki sürümü (ya da age biçimini kuantum sonrası anahtarlarla okuyan başka bir program) gerekir. Daha da iyisi, hiçbir zaman ağa bağlanmayan bir bilgisayar kullanın.
    
    1. Kâğıt anahtarınızı, yani AGE-SECRET-KEY-PQ-1 ile başlayan satırı, paper-key.txt adlı bir dosyaya yazın.
    2. Okuma izninizi açın. Bu bildirimin anahtarı onun içindedir:
           age -d -i paper-key.txt grant.age > report-key.txt
    3. Bir kaydı açın. Her biri bir ZIP arşividir:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    Her arşivde message.txt mesajdır; details.json kimin yazdığını ve dosyaların adlarının ne olduğunu söyler; files/ dosyaları içerir; padding ise boyutu gizleyen boş dolgudur.
    
    Sunucuda okunamayan ve burada eksik olan kayıtlar: { $unreadable }.

export-readme-own-key =
    Bildirim “{ $name }”: içindeki her şey, hâlâ şifreli.
    
    Kendi anahtarınız ve “age” programının 1.3 veya sonraki sürümü (ya da age biçimini kuantum sonrası anahtarlarla okuyan başka bir program) gerekir. Daha da iyisi, hiçbir zaman ağa bağlanmayan bir bilgisayar kullanın.
    
    1. Anahtarınızın olduğu dosyayı hazır bulundurun: burada adı key.txt.
    2. Okuma izninizi açın. Bu bildirimin anahtarı onun içindedir:
           age -d -i key.txt grant.age > report-key.txt
    3. Bir kaydı açın. Her biri bir ZIP arşividir:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    Her arşivde message.txt mesajdır; details.json kimin yazdığını ve dosyaların adlarının ne olduğunu söyler; files/ dosyaları içerir; padding ise boyutu gizleyen boş dolgudur.
    
    İlk kayıt için details.json, “audience” altında bildirimi kimlerin okuyabildiğini, bildiren kişinin kimleri hariç tuttuğunu ve kimsenin eklenmemesini isteyip istemediğini de söyler. Lütfen buna uyun.
    
    Sunucuda okunamayan ve burada eksik olan kayıtlar: { $unreadable }.

## Errors at the desk

desk-error-not-set-up-title = Henüz kurulmadı
desk-error-not-set-up = Sunucunun başlarken yazdırdığı kurulum bağlantısını açın.
desk-error-set-up-link-title = Bu bağlantı çalışmıyor
desk-error-set-up-link = Kullanılmış veya sunucu o zamandan sonra yeniden başlatılmış. Kurulum yapılmadığı sürece sunucu her başlayışında yeni bir bağlantı yazdırır.
desk-error-not-found = Böyle bir sayfa veya bildirim yok ya da size açık değil.
desk-error-signed-out-title = Lütfen oturum açın
desk-error-signed-out = Oturumunuz açık değil veya çok uzun süre uzakta kaldınız.
desk-error-own-key-title = Bu yalnızca kendi bilgisayarınızda açılır
desk-error-own-key = Kendi anahtarınızla okuyorsunuz; bu yüzden bu sunucu sizin için bir bildirimin içinden hiçbir şey açmaz. Burada sizin için dosya, arama, etiket ve taslak yoktur; paylaşma ve yönlendirme de yapılmaz. Bildirimi indirin ve onunla çalışın.
desk-error-guard-title = Lütfen yeniden deneyin
desk-error-guard = Bu form çok uzun süre açık kaldı. Geri dönün, sayfayı yenileyin ve yeniden deneyin.
desk-error-busy = Şu anda çok fazla kişi oturum açıyor. Lütfen bir dakika sonra yeniden deneyin.
desk-error-not-now-title = Biri daha hızlıydı veya bu artık uymuyor
desk-error-damaged-title = Bu okunamıyor
desk-error-damaged = Sunucuda hasar gördü. Lütfen sistem yöneticisinden “tipline check” çalıştırmasını isteyin.

## Where a report stands, for those who handle or oversee it.

standing-received = { $day } tarihinde geldi.
standing-acknowledged = Alındığı { $day } tarihinde onaylandı.
standing-answered = { $day } tarihinde yanıtlandı.
standing-extended = Yanıt süresi { $day } tarihinde uzatıldı.
standing-acknowledge-by = Alındığının onaylanması için son gün: { $day }.
standing-acknowledge-late = Alındığının onaylanması gereken son gün geçti: { $day }.
standing-answer-by = Yanıt için son gün: { $day }.
standing-answer-late = Yanıt için son gün geçti: { $day }.
standing-then-overseers = Ondan sonra eksiksiz olarak ve geçmişiyle birlikte denetçilere geçer.
standing-then-nobody = Ondan sonra başka kimseye gitmez: onu alabilecek bir denetçi yok.
standing-escalated = { $day } tarihinde hariç tutulmayan denetçilere geçti.
standing-closed = { $day } tarihinde kapatıldı: { $outcome }.
standing-kept-until = { $day } tarihine kadar saklanır, sonra kalıcı olarak silinir; bildiren kişi yeniden yazarsa silinmez.
standing-source-wrote = O zamandan beri bildiren kişi yeniden yazdı ve buna kimse yanıt vermedi.

outcome-substantiated = doğrulandı
outcome-partly = kısmen doğrulandı
outcome-not-substantiated = doğrulanamadı
outcome-referred = başka bir kuruma yönlendirildi
outcome-not-enough = bilgiler yeterli değil
outcome-out-of-scope = buranın konusu değil

steps-heading = Sırada ne var
step-reason = Neden
acknowledge-hint = Bildiren kişi, bildirimin onu okuyabilen kişilere ulaştığını görür. Bir yanıt da aynı şeyi söyler.
acknowledge-send = Alındığını onayla
extend-heading = Yanıt için ek süre
extend-hint = Bir kez ve bildirimin geldiği günden başlayarak altı aya kadar. Bildiren kişi nedeni okur.
extend-send = Süreyi uzat
close-heading = Bu bildirimi kapatın
close-outcome = Sonuç
close-hint = Bildirimi okuyabilenler için. Bildiren kişi ve denetçiler sonucu görür; bildiren kişi nedeni görmez.
close-send = Kapat
reopen-heading = Yeniden açın
reopen-hint = Bildirimi okuyabilenler için nedenini yazın. O zaman yanıtlanmamış ve kapatılmamış sayılır: süresi yeniden işler ve bildiren kişi bunu görür.
reopen-send = Yeniden aç
erase-heading = Süresinden önce silin
erase-hint = Ondan sonra kimse okuyamaz ve hiçbir şey geri getiremez. Bunun için iki kişi gerekir: siz istersiniz, bir denetçi kabul eder.
erase-sure = Bunun geri alınamayacağını biliyorum.
problem-erase-unsure = Lütfen bunun geri alınamayacağını bildiğinizi işaretleyin.
erase-ask = Silinmesini iste
erase-asked = { $name } bu bildirimin şimdi silinmesini istiyor.
erase-waits = Bir denetçinin kabul etmesi gerekir.
erase-agree = Kalıcı olarak sil
erase-keep = Silmekten vazgeç
erase-somebody = Biri

docket-heading = Süre listesi
docket-hint = Denetçisi olduğunuz bütün bildirimler, süresi en önce dolandan başlayarak. Birini ancak denetçilere geçtikten sonra veya doğrudan onlara gönderilmişse okuyabilirsiniz.
docket-empty = Burada bir şey yok.
docket-count = { $count ->
    [one] Bir bildirim
   *[other] { $count } bildirim
}, { $overdue } gecikmiş, { $escalated } denetçilere aktarıldı.
docket-due = Durumu
docket-escalated = Denetçilere aktarıldı
docket-yes = evet
docket-no = hayır
docket-state = Durum
docket-every = hepsi
docket-show = Göster
docket-state-overdue = gecikmiş
docket-state-waiting = bekliyor
docket-state-answered = yanıtlandı, kapatılmadı
docket-state-closed = kapalı
docket-state-source-wrote = bildiren kişi o zamandan beri yazdı
docket-state-escalated = denetçilere aktarılanlar
docket-download = Bu listeyi indir (CSV)
docket-pages = Süre listesinin devamı
docket-counts = Sayılar
docket-counts-hint = Kanala ve bildirimin geldiği aya göre. Hâlâ burada olan bildirimler sayılır: silinmiş olan artık sayılmaz. Resimler tabloyla aynı şeyi gösterir.
docket-counts-download = Sayıları indir (CSV)
docket-month = Ay
docket-received = gelen
docket-acknowledged-in-time = alındığı zamanında onaylanan
docket-answered-in-time = zamanında yanıtlanan
docket-overdue = gecikmiş
docket-closed = kapatılan
docket-closed-as = kapatılan: { $outcome }
docket-numbers = { $received } gelen: { $overdue } gecikmiş, { $waiting } bekleyen, { $answered } yanıtlanan, { $closed } kapatılan
docket-picture-months = { $channel }: en yeni ayların bildirimlerinin durumu
docket-picture-all = { $channel }: zamanında yapılanlar ve sonuçlar
docket-back = Süre listesine dön
docket-read = Bu bildirimi oku
docket-not-yet = Henüz okuyamazsınız. Denetçilere geçer geçmez okuyabilirsiniz.
