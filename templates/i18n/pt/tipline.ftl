# source = fonte
# report = relato
# handler = quem gere (role: gere)
# overseer, overseers = quem supervisiona; supervisão (role: supervisiona)
# operator = quem administra o site (role: administra o site)
# whoever runs the machine = quem mantém o servidor
# channel = canal
# receipt = comprovativo
# paper key = chave em papel
# passphrase = frase-passe
# inbox = caixa de entrada
# docket = lista de prazos
# clock = prazo
# to escalate, to pass up = passar à supervisão
# to acknowledge = confirmar a receção
# outcome = resultado
# to close (a report) = encerrar; to close (a channel) = fechar
# to erase = apagar definitivamente, apagar
# to leave out = excluir
# to share = partilhar
# to hand over, to refer = entregar
# case file = dossiê
# to step back = afastar-se
# note (among handlers) = nota interna
# sealed = selado; encrypted = cifrado
# label = etiqueta
# backup = cópia de segurança
# desk = área de trabalho
# site = site

### Everything a person reads. Plain, short, kind, exact; never more promise than the code keeps.

## The language itself: its tag (BCP 47) and its direction, ltr or rtl

language-tag = pt
direction = ltr

## Days and sizes

day = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
number-between-thousands = { "\u00A0" }
month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
weekday = { $weekday ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
}, { $day }
size-bytes = { $count ->
    [0] 0 bytes
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kib = { $count } KB
size-mib = { $count } MB
size-gib = { $count } GB

## Titles. Neutral: they show in tabs, histories and screen sharing.

title-start = Início
title-form = Formulário
title-receipt = Nota
title-return = Regresso
title-messages = Mensagens
title-left = Página em branco
title-error = Algo correu mal
title-desk = Área de trabalho
title-paper-key = Chave em papel

## On every page of the source's site

site-home = Início
leave-now = Sair já
onion-heed = Não chegou pelo nosso endereço onion; por isso, a sua rede pode ver que abriu este site.
back-to-start = Voltar ao início
# A button that is not seen: what Enter does in a form.
go-on = Continuar

## The first page

home-heading = Conte-nos o que viu
home-safe-short = Sem nome e sem conta. Tudo é cifrado à chegada.
home-who-short = As pessoas indicadas mais abaixo. Pode excluir qualquer uma delas.
home-next-short = Com sete palavras poderá ler as respostas.
# The colon after “Before you start”; what follows is one of the next two, after a space. French has a space before it, too.
home-colon = :
home-heed = não use nenhum dispositivo nem rede do trabalho.
home-heed-watched = a sua rede pode ver esta visita.
home-doors = O que quer fazer?
door-report = Fazer um relato
door-report-hint = Escrever, anexar ficheiros, enviar.
door-replies = Ver se há respostas
door-replies-hint = Com o seu comprovativo de sete palavras.
home-safe = É seguro?
home-safe-kept = Este servidor guarda apenas em forma cifrada o que envia, com o dia em que chegou. Não regista o seu endereço de internet, nem a hora exata, nem a sua visita.
home-safe-limits = Nada é completamente seguro. O próprio servidor vê as suas palavras enquanto as envia, e as nossas respostas enquanto as lê. Quem o controlasse nesse momento também as poderia ver.
home-who = Quem lê isto?
home-leave-out = Pode excluir qualquer das pessoas indicadas aqui. Este site não lhes mostra o seu relato, nem que existe.
home-overseers = Estas pessoas supervisionam o canal. Só veem um relato se lhes for enviado diretamente ou se passar à supervisão:
home-next = O que acontece depois?
home-next-receipt = Receberá um comprovativo de sete palavras. Anote-as: são a única forma de ler as nossas respostas.
home-next-read = As pessoas que escolheu leem o seu relato. Podem responder-lhe ou fazer-lhe perguntas.
home-next-return = Volte com as suas sete palavras quando quiser, leia o que lhe escreveram e, se desejar, escreva outra vez.
home-before = Antes de começar
home-before-device = Use um dispositivo e uma ligação que não sejam do seu trabalho. No trabalho pode ficar registado que sites abre.
home-before-tor = Use o Tor Browser, se puder. Assim, a sua rede não vê que site abre e este servidor não vê onde está. É gratuito e encontra-se em torproject.org e nas lojas de aplicações dos telemóveis Android. Instale-o em casa, num dispositivo seu.
home-before-onion = No Tor Browser, abra este endereço. É a forma mais segura de chegar a este site:
home-before-onion-copy = Copie-o ou anote-o. Outros navegadores não o conseguem abrir e, se tentar num deles, a sua rede fica a saber o que procura.
home-before-words = Pense no que ninguém além de si poderia saber, ou no que já contou a alguém com as mesmas palavras. Deixe-o de fora se der pistas sobre si.
home-before-photos = Uma fotografia de um ecrã ou de um papel pode mostrar mais do que pretende: um reflexo, uma mão, um nome de utilizador. Uma folha impressa pode ter marcas que dizem quem a imprimiu.
home-before-law = Em muitos países a lei proíbe castigar quem relata irregularidades no trabalho, se tinha boas razões para acreditar nelas. Na União Europeia, isso vale também para quem fez o relato sem dar o nome e cuja identidade se descobriu mais tarde. O que é protegido ao certo varia de país para país.
home-before-leave = «{ leave-now }», no cimo de cada página, termina a sua visita aqui. Não limpa o histórico do seu navegador. O Tor Browser não guarda nenhum, e uma janela privada também não.

## Choosing a channel

channels-heading = De que se trata?
channels-lead = Escolha para onde deve ir o seu relato. A página seguinte mostra quem o pode ler, e aí pode excluir pessoas.

## The form

compose-heading = Novo relato: { $channel }
compose-who = Quem o pode ler
compose-who-hint = Estas pessoas recebem o seu relato. Assinale quem não o deve receber: este site não lhe mostra que existe.
compose-leave-out = Excluir { $name }, { $title }
compose-leave-out-both = Excluir { $name }, { $title } (também supervisiona o canal)
compose-overseers-hint = Estas pessoas supervisionam o canal. Só veem o seu relato se o enviar diretamente a elas, se não restar mais ninguém para o ler ou se mais tarde passar à supervisão. Também aqui, assinale quem não o deve ver.
compose-nobody-oversees = Ninguém supervisiona este canal. Se estas pessoas não fizerem nada, o seu relato não chega a mais ninguém.
compose-straight = Enviar apenas a quem supervisiona o canal
compose-shut = Este canal não recebe relatos neste momento.
compose-other = Escolher outro canal
compose-nobody-else = Não permitir que mais tarde se acrescente alguém que não esteja indicado aqui
compose-optional = { $question } (opcional)
compose-choose = Escolha uma opção
compose-date-hint = Ano, mês e dia, como 2026-11-27.
compose-unasked = As suas respostas a perguntas que já não são feitas
compose-message = O que aconteceu?
compose-message-hint = O que viu ou ouviu, quando e onde, e como o sabe. Deixe de fora o que ninguém além de si poderia saber, se der pistas sobre si.
compose-people = A quem diz respeito? (opcional)
compose-people-hint = Nomes ou cargos. Só o vê quem pode ler o relato. Se uma dessas pessoas estiver indicada acima, exclua-a ali.
compose-files = Ficheiros (opcional)
compose-files-more = Mais ficheiros (opcional)
compose-files-hint = Até { $files } ficheiros, { $file } cada um, { $body } no total. Um ficheiro pode ter dados ocultos: quem o fez, quando, onde, com que dispositivo. Retiramo-los quando podemos, e não enviamos o nome do ficheiro. Se num ficheiro não for possível, verá isso antes de algo ser enviado.
compose-originals = Enviar também os ficheiros tal como estão, com os nomes e tudo o que têm oculto
compose-hints = Palavras que podem dar pistas sobre si (opcional)
compose-hints-hint = O seu nome, uma alcunha, a sua unidade, o seu turno, separados por vírgulas. Procuramo-las no seu texto antes de ser enviado. Não são enviadas nem guardadas.
compose-chars-hint = A sua mensagem pode ter até { $chars } caracteres.
compose-send-hint = Enviar ficheiros grandes pode demorar alguns minutos. Espere até ver o seu comprovativo.
compose-send = Enviar agora
compose-kept = O que escreveu continua mais abaixo.
compose-files-again = Se anexou ficheiros, escolha-os outra vez: o navegador não os guarda.

## Files that wait to be sent

files-here = Ficheiros que anexou
files-names = Os nomes acima não são enviados, a não ser que envie os ficheiros tal como estão.
file-remove = Não enviar { $name }
file-clean = Não encontrámos nada oculto nele.
file-cleaned = Oculto nele, e já retirado: { $found }
file-unknown = Não conhecemos este tipo de ficheiro. O que tiver oculto é enviado.
file-cannot-clean = Deste tipo de ficheiro não se pode retirar nada. O que tiver oculto é enviado.
file-damaged = Não conseguimos ler este ficheiro. O que tiver oculto é enviado.
file-too-large = Este ficheiro é demasiado grande para lhe podermos retirar algo. O que tiver oculto é enviado.
file-original = Está tal como chegou, com tudo o que tem oculto.
finding-location = lugar
finding-device = dispositivo
finding-serial = número de série
finding-author = nome de uma pessoa
finding-organisation = empresa ou departamento
finding-times = data e hora
finding-program = programa
finding-edit-history = versões anteriores
finding-comment = título ou comentários
finding-thumbnail = imagem pequena do ficheiro
finding-original-name = nome do ficheiro ou pasta
finding-attachment = outro ficheiro dentro dele
finding-other = outros dados

## Before a report is sent

check-heading = Reveja antes de enviar
check-lead = Ainda não foi enviado nada. Veja o que vai ser enviado e a quem.
check-unclean = Nem tudo pôde ser limpo: pelo menos um ficheiro seria enviado com tudo o que tem oculto. Veja primeiro os seus ficheiros.
check-who = Quem o vai poder ler
check-channel = { $channel }:
check-later = Estas pessoas poderão lê-lo se passar à supervisão:
check-nobody-later = Se estas pessoas não fizerem nada, o seu relato não chega a mais ninguém.
check-left-out = Pessoas que exclui:
check-nobody-else = Mais tarde não se poderá acrescentar ninguém.
check-yourself = Dá pistas sobre si?
# Words by which people speak of themselves, with commas between them: they are marked in what a source wrote.
check-own-words = eu, me, mim, comigo, meu, minha, meus, minhas, eu próprio, eu própria, eu mesmo, eu mesma, mim próprio, mim própria, mim mesmo, mim mesma, meu turno, meus turnos, meu serviço, minha ala, minha unidade, minha secção, meu colega, minha colega, meus colegas, minhas colegas, meu chefe, minha chefe, sou, estou, estive, vi, ouvi, falei, trabalhei, eu proprio, eu propria, meu servico
check-found-hint = Palavras que nos pediu para procurar: { $found }
check-found-mail = Endereços de e-mail: { $found }
check-found-phone = Números de telefone: { $found }
check-found-oneself = Fala de si: { $found }
check-marked = Estão assinaladas abaixo. Só são um perigo se revelarem quem é.
check-marked-some = São muitíssimas: em cada texto só as primeiras { $max } estão assinaladas e indicadas aqui.
check-found-nothing = Não encontrámos nenhum endereço de e-mail, nenhum número de telefone nem nenhuma das suas palavras.
check-limits = Não podemos ver o que ninguém além de si poderia saber, o que uma fotografia mostra, nem quem mais sabe que esteve lá. Leia o seu texto mais uma vez com os olhos de quem suspeita de si.
check-texts = O que escreveu
check-files = Os seus ficheiros
check-originals = Envia também os ficheiros tal como estão, com os nomes e tudo o que tinham oculto.
check-send = Enviar o relato
check-edit = Alterar algo

## What can be wrong with a form

problem-message-blank = Escreva algo na mensagem.
problem-message-long = A mensagem é demasiado longa. Pode ter até { $max } caracteres.
problem-reason-blank = Escreva um motivo.
problem-reason-long = O motivo é demasiado longo. Pode ter até { $max } caracteres.
problem-people-long = A resposta a «A quem diz respeito?» é demasiado longa. Pode ter até { $max } caracteres.
problem-leave-out = Não conseguimos ler quem quer excluir. Verifique o que assinalou e envie outra vez.
problem-nobody-left = Não restaria ninguém para ler este relato. Deixe pelo menos uma pessoa por assinalar.
problem-newcomers = Desde que abriu este formulário, há alguém novo que pode ler os relatos deste canal: { $who }. Veja outra vez a lista e exclua quem quiser.
problem-files-lost = Os ficheiros que tinha anexado já não estão aqui: esperam até serem enviados, no máximo uma hora, e não se o serviço for reiniciado. Escolha-os outra vez ou envie o seu relato sem eles.
problem-channel-closed = Este canal já não recebe relatos; por isso, nada foi guardado. Copie o seu texto, ou escolha outro canal e cole-o lá.
problem-unasked = As perguntas deste canal mudaram enquanto escrevia. Copie da caixa abaixo para a sua mensagem o que ainda for preciso e envie outra vez.
problem-hints = São demasiadas palavras para procurar. Podem ser até { $count }, com { $max } caracteres no total.
problem-answer-missing = Responda à pergunta assinalada.
problem-answer-long = A resposta à pergunta assinalada é demasiado longa. Pode ter até { $max } caracteres.
problem-answer-choice = Escolha uma das respostas à pergunta assinalada.
problem-answer-date = Escreva o dia assinalado como ano, mês e dia, como 2026-11-27.
problem-malformed = Não conseguimos ler o formulário. Verifique-o e envie outra vez.
problem-cut-off = A ligação caiu antes de tudo ter chegado. Envie outra vez.
problem-charset = Algumas letras não chegaram como foram escritas. Verifique o texto abaixo e envie outra vez.
problem-body-large = É demasiado de uma só vez. Tudo junto pode ter até { $max }.
problem-file-large = Um ficheiro é demasiado grande. Cada um pode ter até { $max }.
problem-many-files = São demasiados ficheiros. Pode enviar até { $max } de cada vez.
problem-full = Já não há espaço neste servidor; por isso, não pudemos guardar isto. Nada foi guardado; o seu texto está abaixo. Conserve-o e tente outra vez mais tarde.
problem-store = Há uma avaria neste servidor. Não temos a certeza de que isto tenha sido guardado. Conserve o seu texto e envie-o outra vez mais tarde.
problem-busy = Há demasiadas pessoas a enviar neste momento. Espere um minuto e envie outra vez.
problem-done = Isso já foi feito. Recarregue a página para ver como está o relato.
problem-closed = O relato está encerrado. Primeiro, pode reabri-lo.
problem-open = O relato não está encerrado.
problem-outcome = Escolha o resultado do relato.
problem-guard = Este formulário esteve aberto demasiado tempo. Verifique o que escreveu e envie outra vez.

## The receipt

receipt-heading = O seu relato chegou
receipt-lead = Estas sete palavras são o seu comprovativo. São a única forma de ler as nossas respostas. Anote-as agora, letra por letra: são palavras inglesas.
receipt-keep = Como as guardar
receipt-keep-paper = Escreva-as em papel, sem dizer para que servem. Não as fotografe nem as guarde no trabalho.
receipt-keep-once = Só as vê agora. Não as guardamos e não podemos dá-las outra vez.
receipt-keep-opens = Quem as encontrar pode ler as nossas respostas e escrever fazendo-se passar por si. Com elas não se vê o que enviou.
receipt-next = O que acontece agora
receipt-next-text = As pessoas que escolheu já podem ler o seu relato. Podem responder-lhe ou fazer-lhe perguntas. Volte daqui a alguns dias para ver se há respostas.
receipt-next-leave = Quando tiver as palavras em papel, escolha «{ leave-now }» no cimo desta página.
receipt-check = Estão em papel?
receipt-check-hint = Escreva aqui duas das palavras do seu papel e nós comparamo-las. Não é obrigatório.
receipt-check-word = Palavra { $position }
receipt-check-send = Comparar
problem-receipt-check = A palavra { $position } é outra. Veja a lista abaixo e o seu papel.
noted-heading = As palavras do seu papel estão certas
noted-text = Guarde-o onde ninguém o procure. É tudo o que precisa para voltar.
noted-not-heading = Não conseguimos comparar
noted-not = Este serviço foi reiniciado entretanto, e não guardamos nada com que comparar. As palavras do seu papel servem na mesma: para as experimentar, escolha «{ door-replies }».

## Coming back

replies-heading = Ver se há respostas
replies-receipt = As suas sete palavras
replies-receipt-hint = Pela ordem em que as recebeu. Maiúsculas, espaços a mais e hífenes não importam.
replies-open = Abrir
replies-lost = Ninguém consegue recuperar um comprovativo perdido. Mas pode sempre fazer um novo relato.
problem-receipt-count = { $found ->
    [0] Isso são 0 palavras. Um comprovativo tem sete.
    [one] Isso é uma palavra. Um comprovativo tem sete.
   *[other] Isso são { $found } palavras. Um comprovativo tem sete.
}
problem-receipt-word = A palavra { $position } não é uma das que usamos. Verifique como está escrita.
problem-receipt-unknown = Estas palavras não abrem nenhum relato. Verifique cada uma delas e a ordem.

## The conversation, as the source sees it

conversation-heading = O seu relato
conversation-sent = A sua mensagem chegou.
conversation-waiting = O seu relato chegou a { $day }. Ainda não há resposta. Volte a ver daqui a alguns dias.
conversation-answered = O seu relato chegou a { $day }. { $count ->
    [0] Há 0 respostas.
    [one] Há uma resposta.
   *[other] Há { $count } respostas.
}
conversation-their-turn = Depois disso escreveu, e ainda não houve resposta.
conversation-acknowledge-by = A receção deve ser confirmada até { $day }.
conversation-acknowledged = A receção foi confirmada a { $day }: há pessoas que têm o seu relato.
conversation-answer-by = A resposta deve chegar até { $day }.
conversation-was-answered = A resposta chegou a { $day }.
conversation-then-overseers = Se isso não acontecer, o seu relato passa por inteiro às pessoas da supervisão que ainda não o têm e que não excluiu, sem que alguém daqui tenha de concordar.
conversation-then-nobody = Se isso não acontecer, o seu relato não chega a mais ninguém. Pode sempre enviá-lo outra vez como novo relato.
conversation-escalated = A { $day }, passou à supervisão. As pessoas da supervisão que não excluiu podem lê-lo.
conversation-closed = Foi encerrado a { $day }.
conversation-outcome-substantiated = Resultado: comprovou-se que o que relatou era verdade.
conversation-outcome-partly = Resultado: comprovou-se que parte do que relatou era verdade.
conversation-outcome-not-substantiated = Resultado: foi analisado, e não se conseguiu demonstrar que fosse verdade.
conversation-outcome-referred = Resultado: foi entregue a outras pessoas, que podem fazer mais.
conversation-outcome-not-enough = Resultado: não havia dados suficientes para avançar.
conversation-outcome-out-of-scope = Resultado: este não era o lugar certo para isso.
conversation-kept-until = É guardado até { $day } e depois apagado para sempre. Se escrever outra vez antes disso, não é apagado até que essa mensagem tenha sido lida e respondida.
conversation-extension = { $author } precisa de mais tempo, { $day }
conversation-sharing = { $author } partilhou este relato, { $day }
conversation-referral = { $author } entregou este relato, { $day }
conversation-handed-over = Agora também está com alguém de fora: { $body }
conversation-reply = { $author }, { $day }
conversation-can-read = Mais uma pessoa pode ler o seu relato: { $person }
conversation-files-hint = Um ficheiro que guarde fica neste dispositivo até o apagar.
conversation-unreadable-heading = Uma resposta que não se consegue ler
conversation-unreadable = Esta resposta ficou danificada no servidor. Escreva abaixo que não a conseguiu ler.
conversation-own-words = O que enviou não é mostrado aqui, para o caso de outra pessoa encontrar o seu comprovativo.
conversation-add = Escreva-nos
conversation-message = A sua mensagem
conversation-attach-hint = O que um ficheiro tem oculto é retirado quando podemos, e o nome do ficheiro não é enviado.
conversation-send = Enviar mensagem
ended-heading = A sua visita terminou
ended-text = Houve algum tempo sem atividade; por isso, terminámos a sua visita. A sua mensagem não foi enviada. Primeiro copie-a; depois abra outra vez o seu relato e cole-a lá.
ended-message = O que escreveu
left-text = Pode fechar esta página.

## Errors

error-not-set-up-title = Ainda não está aberto
error-not-set-up = Este serviço ainda não está preparado. Volte mais tarde.
error-not-found-title = Esta página não está aqui
error-not-found = Essa página não existe. Volte ao início.
error-unreadable-title = Não conseguimos ler isso
error-unreadable = O seu navegador enviou algo que não conseguimos ler. Volte atrás e tente outra vez.
error-elsewhere-title = Não aceite
error-elsewhere = Este formulário foi enviado a partir da página de outro site. Preencha o formulário na nossa própria página.
error-erased-title = Este relato foi apagado
error-erased = O tempo durante o qual era guardado terminou, e já ninguém o pode ler. O seu comprovativo já não abre nada; pode deitá-lo fora. Se entretanto aconteceu algo, pode enviar um novo relato.
error-busy-title = Tente outra vez daqui a um minuto
error-busy = Há demasiadas pessoas aqui neste momento. O que enviou não foi guardado.
error-full-title = Já não há espaço
error-full = Já não há espaço neste servidor; por isso, não pudemos guardar o que enviou. Tente outra vez mais tarde.
error-store-title = Há uma avaria
error-store = Há uma avaria neste servidor; por isso, não pudemos fazer isto. Tente outra vez mais tarde.

## While the server is being stopped, on both sites

closing-heading = Voltamos em breve
closing-text = Este serviço está a ser reiniciado. O que acabou de enviar não foi guardado, e os ficheiros também não. Tente outra vez daqui a alguns minutos.
closing-message = O que escreveu. Primeiro copie; depois volte e cole.

## The desk: set-up and signing in

set-up-heading = Preparar este site
set-up-lead = É a primeira pessoa aqui e vai gerir o primeiro canal.
set-up-site = Nome do site
set-up-site-hint = O que as fontes veem no cimo de cada página.
set-up-channel = Primeiro canal
set-up-channel-hint = A que se referem os relatos que chegam aqui: uma prisão, um departamento, um tema.
set-up-name = O seu nome
set-up-name-hint = É com ele que inicia sessão, e as fontes veem-no antes de escrever.
set-up-title = O seu cargo
set-up-title-hint = As fontes veem-no ao lado do nome.
set-up-passphrase = Frase-passe
set-up-passphrase-hint = Pelo menos { $min } caracteres. O melhor são várias palavras sem relação entre si. Ninguém a pode repor.
set-up-send = Preparar
problem-name = Preencha o campo assinalado, com até { $max } caracteres.
problem-passphrase-short = Esta frase-passe é demasiado curta. Precisa de pelo menos { $min } caracteres.
problem-passphrase-long = Esta frase-passe é demasiado longa.
problem-passphrase-common = Esta frase-passe é demasiado fácil de adivinhar: é muito comum, ou feita de nomes, datas ou teclas vizinhas. Use várias palavras sem relação entre si.
paper-key-heading = A sua chave em papel
paper-key-lead = { $name }, imprima esta página ou copie a chave à mão. Guarde-a onde guarda o que nunca se pode perder.
paper-key-what = Com esta chave pode abrir relatos que tenha descarregado, num computador sem o Tipline. Se esquecer a sua frase-passe, é a única coisa que ainda abre os relatos que lhe são destinados. Faz o mesmo para qualquer pessoa que a encontre.
paper-key-sign-in = Esta chave serve para iniciar sessão: se esquecer a sua frase-passe, é a única coisa que permite definir uma nova, a si e a qualquer pessoa que a encontre. Não abre nenhum relato. Os relatos abrem-se com a sua própria chave; por isso, guarde também uma cópia dela.
paper-key-once = Só a vê agora. O servidor guarda-a fechada com a sua frase-passe e de nenhuma outra forma.
paper-key-next = Já a guardei: iniciar sessão
sign-in-heading = Iniciar sessão
sign-in-name = Nome
sign-in-passphrase = Frase-passe
sign-in-send = Iniciar sessão
sign-in-code = Código
sign-in-code-hint = Só se tiver ativado os códigos na sua conta: os seis algarismos que a sua aplicação mostra agora.
sign-in-failed = O nome, a frase-passe ou o código não estão certos. Tente outra vez. Cada tentativa demora um pouco mais.
sign-out = Terminar sessão
sign-in-forgotten = Esqueceu-se da frase-passe?
nav-places = Páginas da área de trabalho
nav-inbox = Entrada
nav-channels = Canais
nav-team = Equipa
nav-account = Conta

## The desk: channels

channels-list-heading = Canais
channels-list-lead = Para onde vão os relatos e quem os recebe.
channel-name = Nome
channel-state = Estado
channel-handlers = Quem gere
channel-overseers = Quem supervisiona
channel-open = Recebe relatos
channel-closed = Fechado
channel-nobody = Não há ninguém: não recebe relatos
channel-new = Novo canal
channel-closed-heed = Este canal está fechado. Não recebe novos relatos. Os que tem são lidos e respondidos como antes.
channel-description = Descrição (opcional)
channel-description-hint = Uma ou duas frases sobre o que cabe neste canal. As fontes leem-nas antes de escolher.
channel-members = Pessoas
channel-members-hint = Quem gere lê e responde. Quem supervisiona vê que os relatos avançam e recebe os que não avançam. Uma pessoa acrescentada lê os relatos que chegarem a partir de agora, não os anteriores.
channel-handles = Gere
channel-oversees = Supervisiona
channel-clocks = Prazos, em dias
channel-clocks-hint = Os limites habituais são 7 dias para confirmar a receção e 90 para responder. Uma alteração vale para os relatos que chegarem depois.
channel-acknowledge = Para confirmar a receção
channel-answer = Para responder
channel-keep = Para guardar após o encerramento
channel-questions = Perguntas próprias
channel-questions-hint = O formulário faz estas perguntas além de perguntar o que aconteceu. Pergunte pouco: cada resposta pode dar pistas sobre alguém. Para retirar uma pergunta, deixe-a vazia.
channel-question-label = Pergunta
channel-question-kind = Responde-se com
channel-kind-short = Uma linha
channel-kind-long = Várias linhas
channel-kind-choice = Uma das opções abaixo
channel-kind-date = Um dia
channel-question-choices = Opções, uma em cada linha
channel-question-required = Um relato precisa de uma resposta a isto
channel-list-nobody = ninguém
channel-more = Outra pergunta
channel-save = Guardar canal
channel-close = Fechar canal
channel-close-hint = Deixa então de receber novos relatos. Os que tem são guardados, lidos e respondidos como antes.
channel-reopen = Reabrir o canal
changes-heading = O que foi alterado entretanto
changes-nothing = (nada)
changes-question = { $label } ({ $kind })
changes-question-required = { $label } ({ $kind }, precisa de resposta)
changes-change = Antes: { $was }
    Agora: { $now }
problem-name-taken = Este nome já está em uso. Escolha outro.
problem-name-alike = Este nome parece-se com «{ $other }», que já existe. Escolha um que ninguém possa confundir com ele.
problem-description = A descrição é demasiado longa. Pode ter até { $max } caracteres.
problem-empty-channel = Um canal precisa de alguém que receba os relatos. Escolha pelo menos uma pessoa para gerir ou supervisionar.
problem-acknowledge = Os dias para confirmar a receção têm de ser um número de 1 a { $max }.
problem-answer-days = Os dias para responder têm de ser um número de 1 a { $max }.
problem-keep = Os dias de conservação têm de ser um número de 1 a { $max }.
problem-clock-order = O prazo para responder a um relato não pode acabar antes do prazo para confirmar a receção.
problem-many-questions = Um canal pode fazer até { $max } perguntas.
problem-question = A pergunta { $row } falta ou é demasiado longa. Pode ter até { $max } caracteres.
problem-question-twice = A pergunta { $row } é feita duas vezes. Retire uma delas.
problem-choices = A pergunta { $row } precisa de 2 a { $max } opções, todas diferentes, uma em cada linha.
problem-channel-large = A descrição e as perguntas são, em conjunto, demasiado longas. Encurte-as.
problem-not-there = Uma das pessoas que escolheu já não está aqui. Veja a lista outra vez.
problem-changed = Outra pessoa alterou isto enquanto o editava; por isso, a sua versão não foi guardada. Abaixo está o que foi alterado, e o formulário com as suas alterações. Veja-o e guarde outra vez.
problem-last-operator = Mais ninguém administra o site. Dê primeiro essa função a outra pessoa.
problem-leaves-empty-channel = Isto deixaria um canal sem ninguém. Ponha primeiro outra pessoa nele.
problem-link = Esta ligação não funciona. Talvez não tenha sido copiada inteira, ou tenha sido substituída por uma mais recente. Peça uma nova.
problem-link-used = Esta ligação já foi usada. Se foi usada por si, inicie sessão. Se não, diga-o já a quem administra o site.
problem-link-late = Esta ligação expirou. Peça uma nova.
problem-wrong-passphrase = A sua frase-passe atual não está certa. Tente outra vez.
problem-paper-key = O nome ou a chave em papel não estão certos. Verifique cada carácter da chave.
problem-own-secret = Esta é a chave secreta com que lê, não a chave em papel com que inicia sessão. Não foi guardada, mas enviou-a a este servidor: pense se ainda confia nele. Só deve estar no seu próprio computador e em mais lado nenhum.
problem-own-key-secret = O que colou é a metade secreta de uma chave. Não foi guardada, mas mais ninguém a deveria ver, nunca: crie uma nova chave e cole a linha que começa por age1pq1.
problem-own-key-classic = Esta chave é do tipo antigo, que um computador quântico poderá quebrar um dia. Crie uma com «age-keygen -pq»; começa por age1pq1.
problem-own-key-unreadable = Isto não é uma chave, ou não está inteira. Uma chave começa por age1pq1 e tem 1959 caracteres. Se não tem nenhuma, deixe o campo vazio.
problem-own-key-broken = Está escrita como uma chave, mas o que fosse selado com ela não estaria seguro. Crie uma nova com «age-keygen -pq».
problem-own-key-taken = Alguém aqui já tem esta chave. Cada pessoa precisa de uma chave própria, que mais ninguém tenha.

## The desk: the team

team-heading = Equipa
team-lead = Quem trabalha aqui. Cada função é dada para um canal. Administrar o site não abre nenhum relato.
person-name = Nome
person-title = Cargo que as fontes veem
person-roles = O que faz
person-state = Estado
person-invite = Convidar alguém
person-invite-lead = Recebe uma ligação que funciona uma vez, no prazo de { $days } dias. Quem a abrir escolhe a sua própria frase-passe.
person-name-hint = É com ele que essa pessoa inicia sessão, e as fontes veem-no antes de escrever.
person-roles-hint = Poderá ler os relatos que chegarem a partir de agora, não os anteriores. Quem já lê um relato anterior pode partilhá-lo com essa pessoa.
person-handles = Gere
person-oversees = Supervisiona
person-operator = Administra o site: pode alterar canais e pessoas
person-handles-these = Gere { $channels }.
person-oversees-these = Supervisiona { $channels }.
person-operates = Administra o site.
person-own-key = Lê com uma chave própria.
person-nothing = Ainda nada.
person-invited = { $person } (com convite)
person-state-invited = Com convite, até { $day }
person-state-removed = Já não tem acesso
person-state-never = Ainda não iniciou sessão
person-state-here = Última sessão: { $day }
person-save = Guardar
person-make-link = Criar a ligação
person-renew = Nova ligação
person-renew-hint = A ligação anterior deixa de funcionar.
person-remove = Retirar
person-remove-hint = Essa pessoa deixa de poder iniciar sessão, e as chaves dela são destruídas. A página seguinte diz o que daí resulta.
person-remove-ask = Retirar esta pessoa
yes = Sim
no = Não
link-heading = Ligação para { $name }
link-lead = Entregue-a pessoalmente, em papel ou por um meio em que confie. Funciona uma vez, até { $day }.
link-how = Quem tiver esta ligação pode ocupar o lugar dessa pessoa. Só a vê agora; se se perder, crie uma nova.
invitation-heading = Boas-vindas, { $name }
invitation-lead = Escolha uma frase-passe. A página seguinte mostra a sua chave em papel: tenha à mão uma impressora ou uma caneta.
invitation-send = Entrar
own-key-heading = Para as poucas pessoas que têm uma chave age própria
own-key-usual = A maioria deixa isto fechado: a área de trabalho guarda então a sua chave fechada com a sua frase-passe, e lê os relatos aqui.
own-key-what = Se já tem uma chave para o programa «age» num computador em que confia mais do que neste servidor, pode fazer com que os relatos sejam selados para ela. Nesse caso:
own-key-no-content = A área de trabalho mostra a lista dos relatos que lhe são destinados, para onde vão, como estão e que prazos correm, e nada do que contêm. Descarrega cada relato, ainda selado, e abre-o com a sua chave no seu próprio computador.
own-key-answers = Aqui confirma a receção, responde, anota e encerra como toda a gente. A partir daqui não pode pesquisar, etiquetar nem partilhar relatos, guardar rascunhos, abrir ficheiros soltos nem entregar um relato.
own-key-not-here = Ninguém que controle este servidor pode ler os seus relatos esperando que inicie sessão. A sua frase-passe e a sua chave em papel servem apenas para iniciar sessão.
own-key-lost = Se perder a sua chave, nada abre o que foi selado para ela, e ninguém lhe pode dar outra para os relatos anteriores. Não pode ser trocada mais tarde.
own-key-field = A metade pública da sua chave
own-key-hint = A linha que começa por age1pq1. O programa «age», versão 1.3 ou posterior, cria uma chave dessas com «age-keygen -pq». Nunca cole a linha que começa por AGE-SECRET-KEY. Deixe isto vazio se não tem uma chave dessas.
remove-heading = Retirar { $name }?
remove-text = As chaves dessa pessoa e o acesso dela a todos os relatos são destruídos, e a sessão dela termina. Não se pode desfazer.
remove-send = Retirar definitivamente
removed-heading = { $name } já não tem acesso
removed-text = As chaves dessa pessoa foram destruídas e as sessões dela terminaram.
remove-without-handler = Mais ninguém gere «{ $channel }». Os relatos do canal vão para quem o supervisiona.
remove-without-anybody = «{ $channel }» não receberá mais relatos até que se ponha alguém nele.
remove-without-reader = Ninguém poderá ler estes relatos, porque nunca foram dados a mais ninguém. As fontes ainda podem escrever:
problem-has-overseen = Esta pessoa supervisiona um canal, ou fê-lo há pouco tempo. Pode haver relatos que dependam dela e que mais ninguém de fora poderia receber; por isso, ninguém a pode retirar aqui. Tire-a das listas de supervisão: então não lhe chega nada de novo. Quem mantém o servidor pode retirá-la com o comando «tipline handler remove».
remove-unknown = Se uma fonte excluiu todas as outras pessoas, esse relato também deixará de poder ser lido. Este servidor não o consegue saber: para ele, uma pessoa excluída parece alguém que lê.

## The desk: one's own account

account-heading = A sua conta
account-back = Voltar à sua conta
account-passphrase = Outra frase-passe
account-passphrase-hint = As suas outras sessões terminam. A sua chave em papel fica como está.
account-old = Frase-passe atual
account-new = Nova frase-passe
account-new-hint = Pelo menos { $min } caracteres. O melhor são várias palavras sem relação entre si.
account-send = Alterar a frase-passe
account-changed = A sua frase-passe foi alterada.
account-own-key = A sua própria chave
account-own-key-hint = Os relatos são selados para uma chave que é só sua; por isso, a área de trabalho não mostra nada do que contêm. O que se segue nesta página é para iniciar sessão. A sua chave não pode ser trocada: quem precisa de outra perde o acesso e recebe um novo convite.
account-own-key-show = Mostrar a chave inteira, para a comparar com a sua
forgotten-heading = Uma nova frase-passe
forgotten-lead = Com a sua chave em papel pode escolher uma nova frase-passe. Isso também desativa os códigos.
forgotten-no-other = Não há outra forma. Só a sua frase-passe ou a sua chave em papel abrem os seus relatos, e mais ninguém as tem: nem quem administra o site, nem este servidor. Sem nenhuma das duas, peça a quem administra o site que lhe retire o acesso e lhe envie um novo convite. Depois, outras pessoas da equipa podem partilhar relatos consigo.
forgotten-key = Chave em papel
forgotten-key-hint = A linha que começa por AGE-SECRET-KEY-PQ-1. Espaços e maiúsculas não importam.
forgotten-done = A sua frase-passe foi alterada. As suas sessões anteriores terminaram. Se os códigos estavam ativados, agora já não estão: pode ativá-los de novo na sua conta.

## The desk: one's own account

factor-heading = Códigos para iniciar sessão
factor-off = Por agora, basta a sua frase-passe para abrir a sua conta. Com códigos, quem descobrir a sua frase-passe precisa também do seu telemóvel.
factor-scan = Abra uma aplicação de autenticação no seu telemóvel e faça-a ler esta imagem.
factor-picture = A imagem que a sua aplicação de autenticação lê
factor-type = Se não a conseguir ler, escreva antes isto:
factor-paper-key = Se perder o telemóvel, a sua chave em papel é a única outra forma de entrar. Confirme que a tem.
factor-on = Os códigos estão ativados. Precisa de um sempre que inicia sessão, e cada um serve uma só vez.
factor-lost = Se perder o telemóvel, escolha uma nova frase-passe com a sua chave em papel: isso desativa os códigos. Para os desativar agora, escreva o código seguinte.
factor-code = Os seis algarismos que a sua aplicação mostra agora
factor-turn-on = Ativar os códigos
factor-turn-off = Desativar os códigos
factor-refused = Este não é o código, ou já foi usado. Espere pelo seguinte e escreva-o. Se nunca coincidir, o relógio do seu telemóvel ou o do servidor não está certo.
sessions-heading = Onde tem a sessão aberta
sessions-lead = Cada linha é um navegador em que tem a sessão aberta. Só se guarda o dia, e apenas enquanto está aberta.
sessions-started = Desde
sessions-end = Terminar
sessions-end-it = Terminar
sessions-this-one = (esta)
sessions-unknown = Se alguma não for sua, termine-a e escolha uma nova frase-passe.
reminders-heading = Lembretes
reminders-lead = Um lembrete é um e-mail que diz sempre o mesmo: talvez haja algo para ver. Não indica nenhum relato, canal ou pessoa, e chega no máximo uma vez por dia.
reminders-often = Quando quer receber um?
reminders-never = Nunca
reminders-every-day = Todos os dias
reminders-every-day-hint = É o mais seguro: não diz nada a ninguém, quer tenha chegado algo ou não.
reminders-when-something = Quando possa haver algo para ver
reminders-when-something-hint = Nos dias depois de acontecer algo num relato que pode ler e, ao acaso, em alguns outros dias. Quem vir o seu e-mail durante muito tempo ainda pode deduzir algo daí.
reminders-email = O seu endereço de e-mail
reminders-email-hint = Fica guardado de forma legível no servidor. Escolha um que mais ninguém leia.
reminders-keep = Guardar
reminders-no-mail-server = Este site ainda não tem servidor de e-mail; por isso, nada é enviado. Quem administra o site pode indicar um nas definições.
reminders-last = O último lembrete
reminders-none-yet = Não foi enviado nenhum desde que o servidor arrancou.
reminders-waiting = Há um a caminho.
reminders-sent = O servidor de e-mail aceitou-o a { $day }.
reminders-unreachable = Não se consegue chegar ao servidor de e-mail. Um lembrete pendente volta a ser tentado de dez em dez minutos.
reminders-refused = O servidor de e-mail recusa-o. Verifique o endereço. Um lembrete pendente volta a ser tentado de dez em dez minutos.
reminders-failing = Os lembretes deste site não podem ser enviados.
reminders-now = Enviar um agora
reminders-already = Hoje já foi enviado um, e há no máximo um por dia.
problem-email = Escreva um endereço de e-mail, como nome@example.org.

## The desk: inbox

inbox-heading = Caixa de entrada
inbox-empty = Ainda não há nada aqui. Os novos relatos que lhe são destinados aparecem nesta página.
inbox-count = { $count ->
    [0] 0 relatos, { $waiting } à espera de resposta.
    [one] Um relato, { $waiting } à espera de resposta.
   *[other] { $count } relatos, { $waiting } à espera de resposta.
}
inbox-own-key = Como lê com uma chave própria, esta lista mostra que relatos são seus e como estão. Cada um abre-se no seu próprio computador, depois de o descarregar.
inbox-name = Relato
inbox-channel = Canal
inbox-received = Recebido
inbox-moved = Última mensagem
inbox-turn = Estado
inbox-turn-source = Respondido
inbox-next = O que se segue
inbox-next-written = A fonte escreveu entretanto.
inbox-next-source = À espera da fonte. { $due }
inbox-choose = Que relatos
inbox-choice = { $text } ({ $count })
inbox-state-acknowledge = por confirmar
inbox-state-answer = por responder
inbox-state-source = à espera da fonte
inbox-mine = Para mim
inbox-mine-new = com novidades desde a minha última visita
inbox-mine-hand = a última ação foi minha
inbox-mine-draft = com um rascunho meu
inbox-label = Etiqueta
inbox-chosen = { $count ->
    [0] Nenhum dos seus { $all } relatos corresponde ao que escolheu.
    [one] Um dos seus { $all } relatos corresponde ao que escolheu.
   *[other] { $count } dos seus { $all } relatos correspondem ao que escolheu.
}
inbox-show-all = Mostrar todos os relatos
inbox-new = { $count ->
    [one] { $count } novidade
   *[other] { $count } novidades
}
inbox-draft = Rascunho
inbox-some-damage = Alguns dados neste servidor estão danificados. Pode dizer respeito a um relato seu, ou a nenhum. Peça a quem administra o site que pare o servidor e execute «tipline check».
inbox-damaged = O registo está danificado. Abra-o para ver o que se consegue ler.
inbox-newer = Página anterior
inbox-older = Página seguinte
inbox-pages = Mais relatos
search-heading = Pesquisar relatos
search-find = Palavras
search-hint = Em tudo o que pode abrir: mensagens, notas, respostas, nomes de ficheiros, etiquetas e nomes dos relatos. Têm de aparecer todas as palavras; maiúsculas e acentos não importam.
search-send = Pesquisar
search-found = { $count ->
    [0] Nada encontrado em { $searched } relatos
    [one] Encontrado num relato de { $searched }
   *[other] Encontrado em { $count } relatos de { $searched }
}
search-nothing = Tente com menos palavras ou mais curtas.
search-where = { $channel }, última mensagem { $day }
search-older = Pesquisar relatos mais antigos
search-damaged = Uma parte dos seus relatos ficou danificada no servidor e não foi pesquisada. Peça a quem administra o site que execute «tipline check».
problem-search-blank = Escreva pelo menos uma palavra para pesquisar.
problem-search-busy = Outra pessoa está a pesquisar. Tente outra vez daqui a um momento.
keys-heading = Teclas do teclado
keys-how = Prima estas letras juntamente com as teclas que o seu navegador usa para os atalhos das páginas: Alt e Shift no Firefox e no Tor Browser, Alt no Chrome e no Edge, Control e Option num Mac.
keys-inbox = A caixa de entrada
keys-previous = O relato ou a página anterior
keys-next = O relato ou a página seguinte
keys-reply = Escrever uma resposta
keys-note = Escrever uma nota
skip = Ir para o conteúdo

## The desk: one tip

tip-back = Voltar à caixa de entrada
tip-around = Relatos na caixa de entrada
tip-previous = Anterior: { $name }
tip-next = Seguinte: { $name }
tip-new = { $count ->
    [one] Há uma entrada nova
   *[other] Há { $count } entradas novas
}
tip-entry-new = Novo
tip-unread = Marcar como não lido
languages-new-tab = Abre num novo separador; o que escreveu fica neste.
tip-carried = Aqui está o que tinha escrito. Ainda nada disso foi enviado.
draft-save = Guardar rascunho
draft-hint = Mais ninguém pode ler um rascunho seu. Os ficheiros não são guardados com ele.
draft-saved = Rascunho guardado a { $day }
draft-discard = Eliminar este rascunho
draft-discard-hint = Perde-se para sempre.
problem-drafts-full = Os rascunhos deste relato são demasiado longos para serem guardados juntos. Envie ou encurte um primeiro.
labels-heading = Etiquetas
labels-new = Nova etiqueta
labels-put = Pôr
labels-remove = Tirar «{ $label }»
labels-damaged = As etiquetas deste relato ficaram danificadas no servidor. O relato não foi afetado.
problem-label-blank = Escreva uma ou duas palavras.
problem-label-long = Uma etiqueta tem no máximo { $max } caracteres.
problem-label-many = Já há { $max } etiquetas. Tire uma primeiro.
tip-channel = Canal: { $channel }
tip-channel-unknown = O registo deste relato está danificado. O que se consegue ler está abaixo.
tip-entry-tip = Relato, { $day }
tip-entry-follow-up = Da fonte, { $day }
tip-entry-reply = Resposta de { $author }, { $day }
tip-entry-note = Nota interna de { $author }, { $day } (a fonte não a vê)
tip-entry-extension = Mais tempo para responder, por { $author }, { $day }
tip-entry-closing = Encerrado por { $author }, { $day } (a fonte não vê este texto)
tip-entry-reopening = Reaberto por { $author }, { $day } (a fonte não vê este texto)
tip-entry-sharing = Partilhado por { $author }, { $day }
tip-entry-step-back = { $author } afastou-se, { $day } (a fonte não vê este texto)
tip-entry-referral = Entregue por { $author }, { $day }
tip-people = A quem diz respeito
tip-files = Ficheiros
tip-file-clean = Não foi encontrado nada oculto nele.
tip-file-cleaned = Retirado antes de ser selado: { $found }
tip-file-uncleaned = Não foi possível limpá-lo, e pode dizer quem o fez.
tip-file-original = O original, tal como chegou
tip-file-original-warning = Pode dizer quem é a fonte: por um lugar, um nome, um dispositivo. Abra-o apenas se precisar dele como prova, num computador sem rede, e não o mostre a ninguém que não deva saber.
tip-file-kind = { $size }, enviado como { $kind }
tip-file-look = Ver aqui
tip-files-warning = Os ficheiros podem causar danos e ter dados ocultos sobre a fonte. Abra-os num computador que não tenha mais nada de importante, e não os passe a ninguém tal como estão.
tip-damaged-heading = A entrada { $number } não se consegue ler
tip-damaged = Ficou danificada no servidor. Peça a quem administra o site que execute «tipline check». As outras entradas não foram afetadas.
tip-reply = Responder à fonte
tip-reply-hint = A fonte lê isto com o seu comprovativo, e qualquer pessoa que o encontre também pode ler. Não repita nada que possa dar pistas sobre ela.
tip-reply-files = Ficheiros para a fonte (opcional)
tip-reply-answer = Esta é a nossa resposta ao relato
tip-reply-send = Enviar resposta
tip-note = Nota interna
tip-note-hint = Todas as pessoas que podem ler este relato podem ler a nota. A fonte não.
tip-note-send = Guardar nota
tip-message = Mensagem
tip-export = Descarregar o relato inteiro, selado
tip-export-hint = Um ZIP de ficheiros cifrados. A sua chave em papel abre-os num computador sem o Tipline; um texto lá dentro diz como.
# A look at a file, drawn by the server
look-around = Páginas deste ficheiro
look-page = Página { $page } de { $pages }
look-picture = O servidor desenhou isto a partir do ficheiro. O próprio ficheiro não chegou ao seu computador.
look-text = O que está escrito no ficheiro, como texto ({ $coding }). Nada disto pode agir.
look-cut = O ficheiro continua. Para ler o resto, descarregue-o.
look-nothing = Este ficheiro não pode ser mostrado aqui: pode estar danificado, protegido por palavra-passe, ser demasiado grande ou de um tipo que não se mostra. Ainda assim, pode ser descarregado.
tip-sealed = Como lê com uma chave própria, esta página não mostra nada do que o relato contém. Descarregue-o e abra-o com a sua chave no seu próprio computador; um texto lá dentro diz como. O que escrever abaixo é selado como tudo o resto.
tip-sealed-entry = Selado. Está no ficheiro descarregado.
tip-sealed-reply = Resposta, { $day }
tip-sealed-note = Nota interna, { $day } (a fonte não a vê)
tip-sealed-extension = Mais tempo para responder, { $day }
tip-sealed-closing = Encerrado, { $day } (a fonte não vê este texto)
tip-sealed-reopening = Reaberto, { $day } (a fonte não vê este texto)
tip-sealed-sharing = Partilhado, { $day }
tip-sealed-step-back = Alguém se afastou, { $day } (a fonte não vê este texto)
tip-sealed-referral = Entregue, { $day }
tip-share-own-key = Para partilhar um relato é precisa a chave dele, e a sua chave não está aqui. Peça a alguém que o leia aqui que o partilhe.
tip-referral-own-key = O dossiê faz-se com o que o relato contém, e isso só se abre no seu próprio computador. Alguém que o leia aqui pode entregá-lo; ou use o que descarregou.
tip-answers = Respostas às perguntas do canal
tip-left-out = A fonte excluiu: { $people }. Não lhes diga que este relato existe.
tip-nobody-else = A fonte pediu que não se acrescentasse ninguém.
tip-can-read-now = { $person } já pode ler este relato. A fonte vê isto.
tip-stepped-back = { $person } já não pode ler este relato. A fonte não vê isto.
tip-handed-over = Foi feito um dossiê para: { $body }. A fonte vê isto.
tip-share = Partilhar este relato
tip-share-hint = Mais uma pessoa pode ler tudo o que contém, para sempre. A fonte é informada de quem é.
tip-share-with = Pessoa
tip-share-nobody = Não há aqui ninguém com quem o partilhar.
tip-share-sure = Sei que isto não se pode desfazer.
tip-share-send = Partilhar
problem-share-nobody-else = A fonte pediu que não se acrescentasse ninguém; por isso, este relato não pode ser partilhado.
problem-share-left-out = A fonte excluiu esta pessoa; por isso, este relato não pode ser partilhado com ela.
problem-share-unknown = Este relato chegou antes de este servidor guardar quem uma fonte exclui; por isso, não pode ser partilhado.
problem-share-unsure = Assinale que sabe que não se pode desfazer.
problem-share-person = Escolha uma pessoa da lista.
tip-referral = Entregar
tip-referral-hint = Para a polícia ou outra entidade: toda a conversa para imprimir, a lista de ficheiros e os ficheiros, num só ficheiro.
tip-referral-ask = Fazer um dossiê
tip-step-back = Afastar-se
tip-step-back-hint = Se não deve tratar deste relato, por exemplo por ter proximidade com alguém que nele aparece.
tip-step-back-ask = Afastar-se deste relato
step-back-heading = Afastar-se de «{ $name }»?
step-back-text = Deixa de ver este relato, os seus ficheiros e as suas notas. Não se pode desfazer; outra pessoa que o leia teria de o partilhar consigo.
step-back-others = Quem o pode ler continua: { $people }.
step-back-own-key = Como lê com uma chave própria, este servidor não consegue saber quem mais lê este relato. O que descarregou di-lo, em details.json. Se não indicar que ficam outras pessoas, o relato vai para quem supervisiona o canal.
step-back-others-stay = Há outras pessoas ainda aqui que o podem ler
step-back-alone = Agora não o pode ler mais ninguém que ainda esteja aqui. Vai para quem supervisiona o canal.
step-back-send = Afastar-se
step-back-last = Mais ninguém que ainda esteja aqui poderia ler este relato, nem agora nem depois. Partilhe-o primeiro com alguém.
step-back-stay = Voltar ao relato
referral-heading = Entregar «{ $name }»
referral-text = Recebe um só ficheiro para alguém de fora: toda a conversa para imprimir, e os ficheiros. Fica escrito no relato que foi entregue, a quem e por quem.
referral-left-out = A fonte excluiu: { $people }. Pense se o que entrega lhes pode chegar.
referral-nobody-else = A fonte pediu que não se acrescentasse ninguém. Entregue-o apenas se a lei o exigir ou se a fonte concordar, e escreva-lhe antes, se puder.
referral-nothing-yet = Nada foi entregue. O que escreveu continua mais abaixo.
referral-body = Quem o recebe
referral-body-hint = A fonte lê este nome, e qualquer pessoa que encontre o comprovativo também. Indique o nome da entidade, como «Polícia Judiciária, secção 3».
referral-how = Como viaja
referral-sealed = Selado, para que só quem o recebe o possa abrir
referral-recipient = A chave pública de quem o recebe
referral-recipient-hint = Uma chave age: começa por age1. Peça-a a quem o recebe e confirme-a por outro meio, por exemplo por telefone.
referral-plain = Não selado: qualquer pessoa que obtenha o ficheiro pode lê-lo
referral-plain-warning = O ficheiro ficará aberto neste computador e por onde quer que passe. Quem o obtiver lê tudo o que a fonte escreveu e pode descobrir quem ela é.
referral-sure = Sei isto, e vou levá-lo em segurança a quem o recebe.
referral-what = O que contém
referral-what-hint = Tudo o que a fonte escreveu, tudo o que lhe foi escrito, o que aconteceu em cada dia, os ficheiros. Nunca o comprovativo, nem horas: apenas dias. Os ficheiros vão como chegaram: podem ter dados ocultos sobre a fonte.
referral-notes = Também as notas internas.
referral-notes-hint = Deixe-as de fora, a não ser que façam falta: as notas podem conter suposições, e nomes que a fonte nunca escreveu.
referral-after = O que acontece aqui ao relato
referral-close = Encerrá-lo como entregue a outras pessoas.
referral-close-hint = Caso contrário, continua aberto e os prazos continuam a correr.
referral-reason = Motivo para o encerrar
referral-closed = O relato está encerrado e assim continua.
referral-send = Fazer o dossiê
referral-send-hint = A fonte vê que foi entregue, mesmo que deite fora o ficheiro. O descarregamento começa de imediato; depois, volte ao relato.
problem-referral-how = Escolha se o ficheiro deve ser selado.
problem-referral-recipient = Isto não é uma chave age pública. Começa por age1 e tem de estar inteira; copie-a outra vez.
problem-referral-secret = Esta é uma chave secreta. Não é mostrada aqui outra vez. Diga a quem ela pertence que foi vista, e peça a chave pública, que começa por age1.
problem-referral-unsure = Confirme o aviso, ou escolha selar o ficheiro.
problem-referral-reason = Diga porque se encerra o relato, ou deixe-o aberto.
problem-referral-busy = Estão a ser descarregados demasiados relatos neste momento. Espere um minuto e envie outra vez.

## The case file, on paper.

case-title = Dossiê «{ $name }»
case-made = Feito a { $day } por { $by }, para: { $to }.
case-from = De: { $site }. Canal: { $channel }.
case-with-notes = Contém tudo o que a fonte escreveu aqui, tudo o que lhe foi escrito e as notas internas de quem gere.
case-without-notes = Contém tudo o que a fonte escreveu aqui e tudo o que lhe foi escrito. As notas internas de quem gere não estão nele.
case-protect = Quem fez este relato pode correr perigo se se descobrir quem é. Mostre este dossiê ao menor número de pessoas possível. Não se guardou nada mais exato do que os dias.
case-squares = { $count ->
    [one] Um carácter não tem forma nesta impressão e aparece
   *[other] { $count } caracteres não têm forma nesta impressão e aparecem
} como □. O ficheiro conversation.txt contém todos os caracteres.
case-left-out = A fonte pediu que estas pessoas não vejam o relato: { $people }. Não lhes diga que existe.
case-nobody-else = A fonte pediu que não se acrescente ninguém a quem o lê.
case-history = O que aconteceu, por dia
case-on = { $day }: { $said }
case-received = O relato chegou, ao canal { $channel }.
case-acknowledged = A receção foi confirmada.
case-answered = Foi respondido.
case-escalated = Passou às pessoas da supervisão que não foram excluídas.
case-follow-up = A fonte escreveu outra vez.
case-reply = { $by } escreveu à fonte.
case-note = { $by } escreveu uma nota interna.
case-extension = { $by } prolongou o prazo para responder.
case-closing = { $by } encerrou-o.
case-reopening = { $by } reabriu-o.
case-sharing = { $by } partilhou-o com { $person }.
case-step-back = { $by } afastou-se dele.
case-referral = { $by } entregou-o a: { $to }.
case-outcome = Resultado: { $outcome }.
case-damaged = Ficou danificado no servidor de onde vem este dossiê.
case-with-files = Ficheiros que o acompanham: { $paths }
case-files = Lista dos ficheiros
case-files-hint = Estão ao lado deste texto, com nomes dados por nós. Podem causar danos: abra-os num computador que não tenha mais nada de importante.
case-file = { $path }, chamado «{ $called }» na origem, enviado como { $claimed }, { $bytes } bytes
case-sum = SHA-256: { $sum }
case-file-damaged = Está danificado no servidor de onde vem e acaba cedo demais: deveria ter { $bytes } bytes.
case-foot = { $name }, página { $page } de { $pages }
## The desk: signed out, and a copy still sealed.

signed-out-heading = A sua sessão terminou
signed-out-text = Houve algum tempo sem atividade; por isso, terminámos a sua sessão. Nada foi enviado.
signed-out-message = O que tinha escrito
signed-out-back = Inicie sessão aqui, e o que escreveu volta a estar no formulário. Os ficheiros têm de ser escolhidos outra vez.
signed-out-copy = Primeiro copie; depois inicie sessão e cole.
export-readme =
    Relato «{ $name }»: tudo o que contém, ainda cifrado.
    
    Precisa da sua chave em papel e do programa «age», versão 1.3 ou posterior (ou de outro que leia o formato age com chaves pós-quânticas). Melhor ainda, de um computador que nunca se ligue a uma rede.
    
    1. Escreva a sua chave em papel, a linha que começa por AGE-SECRET-KEY-PQ-1, num ficheiro chamado paper-key.txt.
    2. Abra o seu ficheiro de acesso (grant). Contém a chave deste relato:
           age -d -i paper-key.txt grant.age > report-key.txt
    3. Abra uma entrada. Cada uma é um ficheiro ZIP:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    Em cada ZIP, message.txt é a mensagem, details.json diz quem a escreveu e como se chamavam os ficheiros, files/ contém os ficheiros, e padding é enchimento vazio que oculta o tamanho.
    
    Entradas que não se conseguiram ler no servidor e que faltam aqui: { $unreadable }.

export-readme-own-key =
    Relato «{ $name }»: tudo o que contém, ainda cifrado.
    
    Precisa da sua própria chave e do programa «age», versão 1.3 ou posterior (ou de outro que leia o formato age com chaves pós-quânticas). Melhor ainda, de um computador que nunca se ligue a uma rede.
    
    1. Tenha à mão o ficheiro com a sua chave: aqui chama-se key.txt.
    2. Abra o seu ficheiro de acesso (grant). Contém a chave deste relato:
           age -d -i key.txt grant.age > report-key.txt
    3. Abra uma entrada. Cada uma é um ficheiro ZIP:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    Em cada ZIP, message.txt é a mensagem, details.json diz quem a escreveu e como se chamavam os ficheiros, files/ contém os ficheiros, e padding é enchimento vazio que oculta o tamanho.
    
    Na primeira entrada, details.json diz ainda, em «audience», quem pode ler o relato, quem a fonte excluiu e se a fonte pediu que não se acrescentasse ninguém. Respeite-o, por favor.
    
    Entradas que não se conseguiram ler no servidor e que faltam aqui: { $unreadable }.

## Errors at the desk

desk-error-not-set-up-title = Ainda não está preparado
desk-error-not-set-up = Abra a ligação de preparação que o servidor mostrou quando arrancou.
desk-error-set-up-link-title = Esta ligação não funciona
desk-error-set-up-link = Já foi usada, ou o servidor foi reiniciado depois. Enquanto não estiver preparado, o servidor mostra uma nova ligação de cada vez que arranca.
desk-error-not-found = Essa página ou esse relato não existe, ou não lhe é destinado.
desk-error-signed-out-title = Inicie sessão
desk-error-signed-out = Não iniciou sessão, ou houve demasiado tempo sem atividade.
desk-error-own-key-title = Isto só se abre no seu próprio computador
desk-error-own-key = Como lê com uma chave própria, este servidor não lhe abre nada de um relato: não tem ficheiros, pesquisa, etiquetas nem rascunhos para si, e não partilha nem entrega nada. Descarregue o relato e trabalhe com essa cópia.
desk-error-guard-title = Tente outra vez
desk-error-guard = Este formulário esteve aberto demasiado tempo. Volte atrás, recarregue a página e tente outra vez.
desk-error-busy = Há demasiadas pessoas a iniciar sessão neste momento. Tente outra vez daqui a um minuto.
desk-error-not-now-title = Alguém foi mais rápido, ou isto já não se aplica
desk-error-damaged-title = Isto não se consegue ler
desk-error-damaged = Ficou danificado no servidor. Peça a quem administra o site que execute «tipline check».

## Where a report stands, for those who handle or oversee it.

standing-received = Chegou a { $day }.
standing-acknowledged = A receção foi confirmada a { $day }.
standing-answered = Foi respondido a { $day }.
standing-extended = A { $day }, o prazo para responder foi prolongado.
standing-acknowledge-by = A receção deve ser confirmada até { $day }.
standing-acknowledge-late = A receção devia ser confirmada até { $day }.
standing-answer-by = Deve ser respondido até { $day }.
standing-answer-late = Devia ser respondido até { $day }.
standing-then-overseers = Depois disso passa à supervisão, por inteiro e com o seu histórico.
standing-then-nobody = Depois disso não chega a mais ninguém: não há ninguém na supervisão que o possa receber.
standing-escalated = A { $day }, passou às pessoas da supervisão que não foram excluídas.
standing-closed = Encerrado a { $day }: { $outcome }.
standing-kept-until = É guardado até { $day } e depois apagado para sempre, a não ser que a fonte escreva outra vez.
standing-source-wrote = Desde então, a fonte voltou a escrever e ninguém lhe respondeu.

outcome-substantiated = factos comprovados
outcome-partly = factos comprovados em parte
outcome-not-substantiated = factos não demonstrados
outcome-referred = entrega a outras pessoas
outcome-not-enough = dados insuficientes
outcome-out-of-scope = assunto para outro lugar

steps-heading = O que fazer agora
step-reason = Motivo
acknowledge-hint = A fonte vê que o relato chegou a pessoas. Uma resposta também o diz.
acknowledge-send = Confirmar a receção
extend-heading = Mais tempo para responder
extend-hint = Uma só vez, e até seis meses a contar do dia em que o relato chegou. A fonte lê o motivo.
extend-send = Prolongar
close-heading = Encerrar este relato
close-outcome = Resultado
close-hint = Para quem pode ler o relato. A fonte e as pessoas da supervisão veem o resultado; a fonte não vê o motivo.
close-send = Encerrar
reopen-heading = Reabri-lo
reopen-hint = Diga porquê, para quem pode ler o relato. Deixa então de contar como respondido ou encerrado: o prazo volta a correr, e a fonte vê isso.
reopen-send = Reabrir
erase-heading = Apagá-lo antes do tempo
erase-hint = Depois disso ninguém o pode ler, e nada o traz de volta. São precisas duas pessoas: uma pede e outra, da supervisão, concorda.
erase-sure = Sei que isto não se pode desfazer.
problem-erase-unsure = Assinale que sabe que isto não se pode desfazer.
erase-ask = Pedir que seja apagado
erase-asked = { $name } pede que este relato seja apagado agora.
erase-waits = Alguém da supervisão tem de concordar.
erase-agree = Apagá-lo para sempre
erase-keep = Afinal, mantê-lo
erase-somebody = Alguém

docket-heading = Lista de prazos
docket-hint = Todos os relatos que supervisiona; primeiro, o que vence mais cedo. Pode ler um quando tiver passado à supervisão ou se tiver sido enviado diretamente à supervisão.
docket-empty = Não há nada aqui.
docket-count = { $count ->
    [0] 0 relatos
    [one] Um relato
   *[other] { $count } relatos
}, { $overdue } fora do prazo, { $escalated } passados à supervisão.
docket-due = Como está
docket-escalated = Passou à supervisão
docket-yes = sim
docket-no = não
docket-state = Estado
docket-every = todos
docket-show = Mostrar
docket-state-overdue = fora do prazo
docket-state-waiting = à espera
docket-state-answered = respondido, não encerrado
docket-state-closed = encerrado
docket-state-source-wrote = a fonte voltou a escrever
docket-state-escalated = passados à supervisão
docket-download = Descarregar esta lista (CSV)
docket-pages = Mais da lista de prazos
docket-counts = Números
docket-counts-hint = Por canal e pelo mês em que cada relato chegou. Contam os relatos que ainda estão aqui: um que foi apagado já não conta. As imagens mostram o mesmo que a tabela.
docket-counts-download = Descarregar os números (CSV)
docket-month = Mês
docket-received = recebidos
docket-acknowledged-in-time = confirmados a tempo
docket-answered-in-time = respondidos a tempo
docket-overdue = fora do prazo
docket-closed = encerrados
docket-closed-as = encerrados: { $outcome }
docket-numbers = { $received } recebidos: { $overdue } fora do prazo, { $waiting } à espera, { $answered } respondidos, { $closed } encerrados
docket-picture-months = { $channel }: como estão os relatos dos últimos meses
docket-picture-all = { $channel }: o que foi feito a tempo e com que resultado
docket-back = Voltar à lista de prazos
docket-read = Ler este relato
docket-not-yet = Ainda não o pode ler. Poderá assim que passe à supervisão.
