# source = fuente
# report = aviso
# handler = quien gestiona (role: gestiona)
# overseer, overseers = quien supervisa; supervisión (role: supervisa)
# operator = quien administra el sitio (role: administra el sitio)
# whoever runs the machine = quien maneja el servidor
# channel = canal
# receipt = resguardo
# paper key = clave en papel
# passphrase = frase de acceso
# inbox = bandeja de entrada
# docket = lista de plazos
# clock = plazo
# to escalate, to pass up = pasar a supervisión
# to acknowledge = confirmar la recepción
# outcome = resultado
# to close (a report, a channel) = cerrar
# to erase = borrar definitivamente, borrar
# to leave out = excluir
# to share = compartir
# to hand over, to refer = entregar
# case file = dosier
# to step back = apartarse
# note (among handlers) = nota interna
# sealed = sellado; encrypted = cifrado
# label = etiqueta
# backup = copia de seguridad
# desk = área de trabajo
# site = sitio

### Everything a person reads. Plain, short, kind, exact; never more promise than the code keeps.

## The language itself: its tag (BCP 47) and its direction, ltr or rtl

language-tag = es
direction = ltr

## Days and sizes

day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
number-between-thousands = { "\u00A0" }
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
} { $day }
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kib = { $count } KB
size-mib = { $count } MB
size-gib = { $count } GB

## Titles. Neutral: they show in tabs, histories and screen sharing.

title-start = Inicio
title-form = Formulario
title-receipt = Nota
title-return = Regreso
title-messages = Mensajes
title-left = Página en blanco
title-error = Algo ha fallado
title-desk = Área de trabajo
title-paper-key = Clave en papel

## On every page of the source's site

site-home = Inicio
leave-now = Salir ya
onion-heed = No ha llegado por nuestra dirección onion, así que su red puede ver que ha abierto este sitio.
back-to-start = Volver al inicio
# A button that is not seen: what Enter does in a form.
go-on = Continuar

## The first page

home-heading = Cuéntenos lo que ha visto
home-safe-short = Sin nombre y sin cuenta. Todo se cifra en cuanto llega.
home-who-short = Las personas que se nombran más abajo. Puede excluir a cualquiera de ellas.
home-next-short = Con siete palabras podrá leer las respuestas.
# The colon after “Before you start”; what follows is one of the next two, after a space. French has a space before it, too.
home-colon = :
home-heed = no use ningún dispositivo ni ninguna red del trabajo.
home-heed-watched = su red puede ver esta visita.
home-doors = ¿Qué quiere hacer?
door-report = Enviar un aviso
door-report-hint = Escribir, adjuntar archivos, enviar.
door-replies = Ver si hay respuesta
door-replies-hint = Con su resguardo de siete palabras.
home-safe = ¿Es seguro?
home-safe-kept = Este servidor guarda solo en forma cifrada lo que usted envía, con el día en que llegó. No registra su dirección de internet, ni la hora exacta, ni su visita.
home-safe-limits = Nada es del todo seguro. El propio servidor ve sus palabras mientras las envía, y nuestras respuestas mientras las lee. Quien lo controlara en ese momento también podría verlas.
home-who = ¿Quién lo lee?
home-leave-out = Puede excluir a cualquiera de las personas que se nombran aquí. Este sitio no les mostrará su aviso, ni que existe.
home-overseers = Estas personas supervisan el canal. Solo ven un aviso si se les envía directamente o si pasa a supervisión:
home-next = ¿Qué pasa después?
home-next-receipt = Recibirá un resguardo de siete palabras. Apúntelas: son la única forma de leer nuestras respuestas.
home-next-read = Las personas que haya elegido leen su aviso. Puede que le respondan o que le pregunten algo.
home-next-return = Vuelva con sus siete palabras cuando quiera, lea lo que le han escrito y, si lo desea, escriba otra vez.
home-before = Antes de empezar
home-before-device = Use un dispositivo y una conexión que no sean de su trabajo. En el trabajo puede quedar registrado qué sitios abre.
home-before-tor = Use Tor Browser si puede. Así su red no ve qué sitio abre, y este servidor no ve dónde está usted. Es gratuito y se encuentra en torproject.org y en las tiendas de aplicaciones de los teléfonos Android. Instálelo en casa, en un dispositivo suyo.
home-before-onion = Abra esta dirección en Tor Browser. Es la forma más segura de llegar a este sitio:
home-before-onion-copy = Cópiela o apúntela. Otros navegadores no pueden abrirla, y si lo intenta con uno de ellos, su red sabrá qué está buscando.
home-before-words = Piense en lo que solo usted podría saber, o en lo que ha contado a alguien con las mismas palabras. No lo ponga si da pistas sobre usted.
home-before-photos = Una foto de una pantalla o de un papel puede mostrar más de lo que usted quiere: un reflejo, una mano, un nombre de usuario. Una hoja impresa puede llevar marcas que dicen quién la imprimió.
home-before-law = En muchos países la ley prohíbe castigar a quien avisa de irregularidades en el trabajo si tenía buenas razones para creer en ellas. En la Unión Europea eso vale también para quien avisó sin dar su nombre y cuya identidad se descubrió más tarde. Lo que se protege exactamente cambia de un país a otro.
home-before-leave = «{ leave-now }», en la parte de arriba de cada página, termina su visita aquí. No borra el historial de su navegador. Tor Browser no guarda ninguno, y una ventana privada tampoco.

## Choosing a channel

channels-heading = ¿De qué se trata?
channels-lead = Elija adónde debe ir su aviso. La página siguiente muestra quién puede leerlo, y allí puede excluir a personas.

## The form

compose-heading = Nuevo aviso: { $channel }
compose-who = Quién puede leerlo
compose-who-hint = Estas personas reciben su aviso. Marque a quien no deba recibirlo: este sitio no le mostrará que existe.
compose-leave-out = Excluir a { $name }, { $title }
compose-leave-out-both = Excluir a { $name }, { $title } (también supervisa el canal)
compose-overseers-hint = Estas personas supervisan el canal. Solo ven su aviso si usted se lo envía directamente, si no queda nadie más que pueda leerlo o si más tarde pasa a supervisión. Marque también aquí a quien no deba verlo.
compose-nobody-oversees = Nadie supervisa este canal. Si estas personas no hacen nada, su aviso no llega a nadie más.
compose-straight = Enviarlo solo a quienes supervisan el canal
compose-shut = Este canal no recibe avisos en este momento.
compose-other = Elegir otro canal
compose-nobody-else = No permitir que más tarde se añada a nadie que no aparezca aquí
compose-optional = { $question } (opcional)
compose-choose = Elija una opción
compose-date-hint = Año, mes y día, como 2026-11-27.
compose-unasked = Sus respuestas a preguntas que ya no se hacen
compose-message = ¿Qué ha pasado?
compose-message-hint = Lo que vio u oyó, cuándo y dónde, y cómo lo sabe. No ponga lo que solo usted podría saber si da pistas sobre usted.
compose-people = ¿A quién se refiere? (opcional)
compose-people-hint = Nombres o cargos. Solo lo ve quien puede leer el aviso. Si una de esas personas aparece más arriba, exclúyala allí.
compose-files = Archivos (opcional)
compose-files-more = Más archivos (opcional)
compose-files-hint = Hasta { $files } archivos, { $file } cada uno, { $body } en total. Un archivo puede llevar datos ocultos: quién lo hizo, cuándo, dónde, con qué dispositivo. Los quitamos cuando podemos, y no enviamos su nombre. Si de algún archivo no se puede, lo verá antes de que se envíe nada.
compose-originals = Enviar también los archivos tal como están, con sus nombres y todo lo que llevan oculto
compose-hints = Palabras que podrían dar pistas sobre usted (opcional)
compose-hints-hint = Su nombre, un apodo, su unidad, su turno, separados por comas. Las buscamos en su texto antes de enviarlo. No se envían ni se guardan.
compose-chars-hint = Su mensaje puede tener hasta { $chars } caracteres.
compose-send-hint = Enviar archivos grandes puede llevar unos minutos. Espere hasta que vea su resguardo.
compose-send = Enviar ahora
compose-kept = Lo que escribió sigue más abajo.
compose-files-again = Si adjuntó archivos, elíjalos otra vez: el navegador no los guarda.

## Files that wait to be sent

files-here = Archivos que ha adjuntado
files-names = Los nombres de arriba no se envían, salvo que envíe los archivos tal como están.
file-remove = No enviar { $name }
file-clean = No hemos encontrado nada oculto en él.
file-cleaned = Oculto en él, y ya quitado: { $found }
file-unknown = No conocemos este tipo de archivo. Lo que lleve oculto se envía.
file-cannot-clean = De este tipo de archivo no se puede quitar nada. Lo que lleve oculto se envía.
file-damaged = No hemos podido leer este archivo. Lo que lleve oculto se envía.
file-too-large = Este archivo es demasiado grande para que podamos quitarle nada. Lo que lleve oculto se envía.
file-original = Está tal como llegó, con todo lo que lleva oculto.
finding-location = lugar
finding-device = dispositivo
finding-serial = número de serie
finding-author = nombre de una persona
finding-organisation = empresa o departamento
finding-times = fecha y hora
finding-program = programa
finding-edit-history = versiones anteriores
finding-comment = título o comentarios
finding-thumbnail = imagen pequeña del archivo
finding-original-name = nombre del archivo o carpeta
finding-attachment = otro archivo dentro de él
finding-other = otros datos

## Before a report is sent

check-heading = Revise antes de enviar
check-lead = Todavía no se ha enviado nada. Mire qué se va a enviar y a quién.
check-unclean = No se ha podido limpiar todo: al menos un archivo se enviaría con todo lo que lleva oculto. Mire antes sus archivos.
check-who = Quién podrá leerlo
check-channel = { $channel }:
check-later = Estas personas podrían leerlo si pasa a supervisión:
check-nobody-later = Si estas personas no hacen nada, su aviso no llega a nadie más.
check-left-out = Usted excluye a:
check-nobody-else = Más tarde no se podrá añadir a nadie.
check-yourself = ¿Da pistas sobre usted?
# Words by which people speak of themselves, with commas between them: they are marked in what a source wrote.
check-own-words = yo, mí, me, conmigo, mi, mis, mío, mía, míos, mías, yo mismo, yo misma, mí mismo, mí misma, mi turno, mis turnos, mi servicio, mi guardia, mi módulo, mi unidad, mi compañero, mi compañera, mis compañeros, mis compañeras, mi jefe, mi jefa, soy, estoy, estuve, vi, oí, escuché, hablé, trabajé, mio, mia, mios, mias, oi
check-found-hint = Palabras que nos pidió buscar: { $found }
check-found-mail = Direcciones de correo: { $found }
check-found-phone = Números de teléfono: { $found }
check-found-oneself = Habla de sí: { $found }
check-marked = Están marcadas más abajo. Solo son un peligro si dicen quién es usted.
check-marked-some = Son muchísimas: en cada texto solo se marcan y se nombran aquí las primeras { $max }.
check-found-nothing = No hemos encontrado ninguna dirección de correo, ningún número de teléfono ni ninguna de sus palabras.
check-limits = No podemos ver lo que solo usted podría saber, lo que muestra una foto, ni quién más sabe que usted estaba allí. Lea su texto una vez más con los ojos de alguien que sospecha de usted.
check-texts = Lo que escribió
check-files = Sus archivos
check-originals = Envía también los archivos tal como están, con sus nombres y todo lo que llevaban oculto.
check-send = Enviar el aviso
check-edit = Cambiar algo

## What can be wrong with a form

problem-message-blank = Escriba algo en el mensaje.
problem-message-long = El mensaje es demasiado largo. Puede tener hasta { $max } caracteres.
problem-reason-blank = Escriba un motivo.
problem-reason-long = El motivo es demasiado largo. Puede tener hasta { $max } caracteres.
problem-people-long = La respuesta a «¿A quién se refiere?» es demasiado larga. Puede tener hasta { $max } caracteres.
problem-leave-out = No hemos podido leer a quién quiere excluir. Revise las marcas y envíelo otra vez.
problem-nobody-left = No quedaría nadie que pudiera leer este aviso. Deje sin marcar al menos a una persona.
problem-newcomers = Desde que abrió este formulario, alguien nuevo puede leer los avisos de este canal: { $who }. Mire otra vez la lista y excluya a quien quiera.
problem-files-lost = Los archivos que había adjuntado ya no están aquí: esperan hasta que se envían, una hora como mucho, y no si el servicio se reinicia. Elíjalos otra vez o envíe su aviso sin ellos.
problem-channel-closed = Este canal ya no recibe avisos, así que no se ha guardado nada. Copie su texto, o elija otro canal y péguelo allí.
problem-unasked = Las preguntas de este canal han cambiado mientras escribía. Copie en su mensaje lo que aún necesite del recuadro de abajo y envíelo otra vez.
problem-hints = Son demasiadas palabras para buscar. Pueden ser hasta { $count }, con { $max } caracteres en total.
problem-answer-missing = Responda a la pregunta marcada.
problem-answer-long = La respuesta a la pregunta marcada es demasiado larga. Puede tener hasta { $max } caracteres.
problem-answer-choice = Elija una de las respuestas a la pregunta marcada.
problem-answer-date = Escriba el día marcado como año, mes y día, como 2026-11-27.
problem-malformed = No hemos podido leer el formulario. Revíselo y envíelo otra vez.
problem-cut-off = La conexión se cortó antes de que llegara todo. Envíelo otra vez.
problem-charset = Algunas letras no han llegado como se escribieron. Revise el texto de abajo y envíelo otra vez.
problem-body-large = Es demasiado de una vez. Todo junto puede ocupar hasta { $max }.
problem-file-large = Un archivo es demasiado grande. Cada uno puede ocupar hasta { $max }.
problem-many-files = Son demasiados archivos. Puede enviar hasta { $max } de una vez.
problem-full = No queda espacio en este servidor, así que no hemos podido guardar esto. No se ha guardado nada; su texto está más abajo. Consérvelo y pruebe otra vez más tarde.
problem-store = Algo está averiado en este servidor. No podemos asegurar que esto se haya guardado. Conserve su texto y envíelo otra vez más tarde.
problem-busy = Hay demasiadas personas enviando en este momento. Espere un minuto y envíelo otra vez.
problem-done = Eso ya se ha hecho. Vuelva a cargar la página para ver cómo está el aviso.
problem-closed = El aviso está cerrado. Primero puede abrirlo de nuevo.
problem-open = El aviso no está cerrado.
problem-outcome = Elija el resultado del aviso.
problem-guard = Este formulario llevaba demasiado tiempo abierto. Revise lo que escribió y envíelo otra vez.

## The receipt

receipt-heading = Su aviso ha llegado
receipt-lead = Estas siete palabras son su resguardo. Son la única forma de leer nuestras respuestas. Apúntelas ahora, letra por letra: son palabras inglesas.
receipt-keep = Cómo guardarlas
receipt-keep-paper = Escríbalas en papel, sin poner para qué sirven. No les haga fotos ni las guarde en el trabajo.
receipt-keep-once = Solo las ve ahora. No las guardamos y no podemos dárselas de nuevo.
receipt-keep-opens = Quien las encuentre puede leer nuestras respuestas y escribir como si fuera usted. No puede ver lo que usted escribió.
receipt-next = Qué pasa ahora
receipt-next-text = Las personas que eligió ya pueden leer su aviso. Puede que le respondan o que le pregunten algo. Vuelva en unos días para ver si hay respuesta.
receipt-next-leave = Cuando tenga las palabras en papel, elija «{ leave-now }» en la parte de arriba de esta página.
receipt-check = ¿Están en papel?
receipt-check-hint = Teclee dos de las palabras de su papel y las comparamos. No es obligatorio.
receipt-check-word = Palabra { $position }
receipt-check-send = Comparar
problem-receipt-check = La palabra { $position } es otra. Mire la lista de abajo y su papel.
noted-heading = Las palabras de su papel son correctas
noted-text = Guárdelo donde nadie lo busque. Es todo lo que necesita para volver.
noted-not-heading = No hemos podido comparar
noted-not = Este servicio se ha reiniciado entretanto, y no guardamos nada con lo que comparar. Las palabras de su papel sirven igual: para probarlas, elija «{ door-replies }».

## Coming back

replies-heading = Ver si hay respuesta
replies-receipt = Sus siete palabras
replies-receipt-hint = En el orden en que las recibió. Las mayúsculas, los espacios de más y los guiones no importan.
replies-open = Abrir
replies-lost = Nadie puede recuperar un resguardo perdido. Pero siempre puede enviar un aviso nuevo.
problem-receipt-count = { $found ->
    [one] Eso es una palabra. Un resguardo tiene siete.
   *[other] Eso son { $found } palabras. Un resguardo tiene siete.
}
problem-receipt-word = La palabra { $position } no es de las que usamos. Revise cómo está escrita.
problem-receipt-unknown = Estas palabras no abren ningún aviso. Revise cada una de ellas y el orden.

## The conversation, as the source sees it

conversation-heading = Su aviso
conversation-sent = Su mensaje ha llegado.
conversation-waiting = Su aviso llegó el { $day }. Todavía no hay respuesta. Vuelva a mirar en unos días.
conversation-answered = Su aviso llegó el { $day }. { $count ->
    [one] Hay una respuesta.
   *[other] Hay { $count } respuestas.
}
conversation-their-turn = Usted ha escrito después, y eso aún no tiene respuesta.
conversation-acknowledge-by = La recepción debe confirmarse a más tardar el { $day }.
conversation-acknowledged = La recepción se confirmó el { $day }: hay personas que tienen su aviso.
conversation-answer-by = La respuesta debe llegar a más tardar el { $day }.
conversation-was-answered = La respuesta llegó el { $day }.
conversation-then-overseers = Si eso no ocurre, su aviso pasa entero a las personas de supervisión que aún no lo tienen y que usted no excluyó, sin que nadie de aquí tenga que aprobarlo.
conversation-then-nobody = Si eso no ocurre, su aviso no llega a nadie más. Siempre puede enviarlo otra vez como aviso nuevo.
conversation-escalated = El { $day } pasó a supervisión. Pueden leerlo las personas de supervisión que usted no excluyó.
conversation-closed = Se cerró el { $day }.
conversation-outcome-substantiated = Resultado: se comprobó que lo que usted contó era cierto.
conversation-outcome-partly = Resultado: se comprobó que una parte de lo que usted contó era cierta.
conversation-outcome-not-substantiated = Resultado: se examinó, y no se pudo demostrar que fuera cierto.
conversation-outcome-referred = Resultado: se entregó a otras personas, que pueden hacer más.
conversation-outcome-not-enough = Resultado: no había datos suficientes para seguir.
conversation-outcome-out-of-scope = Resultado: este no era el lugar adecuado para ello.
conversation-kept-until = Se guarda hasta el { $day } y después se borra para siempre. Si usted escribe otra vez antes, no se borra hasta que eso se haya leído y respondido.
conversation-extension = { $author } necesita más tiempo, { $day }
conversation-sharing = { $author } ha compartido este aviso, { $day }
conversation-referral = { $author } ha entregado este aviso, { $day }
conversation-handed-over = Ahora también lo tiene alguien de fuera: { $body }
conversation-reply = { $author }, { $day }
conversation-can-read = Una persona más puede leer su aviso: { $person }
conversation-files-hint = Un archivo que guarde se queda en este dispositivo hasta que usted lo borre.
conversation-unreadable-heading = Una respuesta que no se puede leer
conversation-unreadable = Esta respuesta se ha dañado en el servidor. Escriba más abajo que no ha podido leerla.
conversation-own-words = Lo que usted envió no se muestra aquí, por si otra persona encuentra su resguardo.
conversation-add = Escríbanos
conversation-message = Su mensaje
conversation-attach-hint = Lo que un archivo lleva oculto se quita cuando podemos, y su nombre no se envía.
conversation-send = Enviar mensaje
ended-heading = Su visita ha terminado
ended-text = Hubo un rato sin actividad, así que cerramos su visita. Su mensaje no se ha enviado. Cópielo primero; después abra otra vez su aviso y péguelo allí.
ended-message = Lo que escribió
left-text = Puede cerrar esta página.

## Errors

error-not-set-up-title = Aún no está abierto
error-not-set-up = Este servicio todavía no está preparado. Vuelva más tarde.
error-not-found-title = Esta página no está aquí
error-not-found = Esa página no existe. Vuelva al inicio.
error-unreadable-title = No hemos podido leerlo
error-unreadable = Su navegador ha enviado algo que no hemos podido leer. Vuelva atrás y pruebe otra vez.
error-elsewhere-title = No aceptado
error-elsewhere = Este formulario se envió desde una página de otro sitio. Rellene el formulario en nuestra propia página.
error-erased-title = Este aviso se ha borrado
error-erased = El tiempo durante el que se guardaba ha pasado, y ya nadie puede leerlo. Su resguardo ya no abre nada; puede tirarlo. Si ha pasado algo desde entonces, puede enviar un aviso nuevo.
error-busy-title = Pruebe otra vez en un minuto
error-busy = Hay demasiadas personas aquí en este momento. Lo que envió no se ha guardado.
error-full-title = No queda espacio
error-full = No queda espacio en este servidor, así que no hemos podido guardar lo que envió. Pruebe otra vez más tarde.
error-store-title = Algo está averiado
error-store = Algo está averiado en este servidor, así que no hemos podido hacerlo. Pruebe otra vez más tarde.

## While the server is being stopped, on both sites

closing-heading = Volvemos enseguida
closing-text = Este servicio se está reiniciando. Lo que acaba de enviar no se ha guardado, y sus archivos tampoco. Pruebe otra vez en unos minutos.
closing-message = Lo que escribió. Cópielo primero; después vuelva y péguelo.

## The desk: set-up and signing in

set-up-heading = Preparar este sitio
set-up-lead = Usted es la primera persona aquí y gestionará el primer canal.
set-up-site = Nombre del sitio
set-up-site-hint = Lo que las fuentes ven en la parte de arriba de cada página.
set-up-channel = Primer canal
set-up-channel-hint = A qué se refieren los avisos que llegan aquí: una prisión, un departamento, un tema.
set-up-name = Su nombre
set-up-name-hint = Con él inicia sesión, y las fuentes lo ven antes de escribir.
set-up-title = Su cargo
set-up-title-hint = Las fuentes lo ven junto al nombre.
set-up-passphrase = Frase de acceso
set-up-passphrase-hint = Al menos { $min } caracteres. Lo mejor son varias palabras sin relación entre sí. Nadie puede restablecerla.
set-up-send = Preparar
problem-name = Rellene el campo marcado, con hasta { $max } caracteres.
problem-passphrase-short = Esta frase de acceso es demasiado corta. Necesita al menos { $min } caracteres.
problem-passphrase-long = Esta frase de acceso es demasiado larga.
problem-passphrase-common = Esta frase de acceso es demasiado fácil de adivinar: es muy común, o está hecha de nombres, fechas o teclas contiguas. Use varias palabras sin relación entre sí.
paper-key-heading = Su clave en papel
paper-key-lead = { $name }, imprima esta página o copie la clave a mano. Guárdela donde guarda lo que nunca se debe perder.
paper-key-what = Con esta clave puede abrir avisos que haya descargado, en un ordenador sin Tipline. Si olvida su frase de acceso, es lo único que todavía abre los avisos destinados a usted. Lo mismo hace para cualquiera que la encuentre.
paper-key-sign-in = Esta clave sirve para iniciar sesión: si olvida su frase de acceso, es lo único con lo que se puede poner una nueva, tanto usted como cualquiera que la encuentre. No abre ningún aviso. Los avisos se abren con su propia clave, así que guarde también una copia de ella.
paper-key-once = Solo la ve ahora. El servidor la guarda cerrada con su frase de acceso y de ninguna otra forma.
paper-key-next = La he guardado: iniciar sesión
sign-in-heading = Iniciar sesión
sign-in-name = Nombre
sign-in-passphrase = Frase de acceso
sign-in-send = Iniciar sesión
sign-in-code = Código
sign-in-code-hint = Solo si ha activado los códigos en su cuenta: las seis cifras que su aplicación muestra ahora.
sign-in-failed = El nombre, la frase de acceso o el código no son correctos. Pruebe otra vez. Cada intento tarda un poco más.
sign-out = Cerrar sesión
sign-in-forgotten = ¿Ha olvidado su frase de acceso?
nav-places = Páginas del área de trabajo
nav-inbox = Bandeja
nav-channels = Canales
nav-team = Equipo
nav-account = Cuenta

## The desk: channels

channels-list-heading = Canales
channels-list-lead = Adónde van los avisos y quién los recibe.
channel-name = Nombre
channel-state = Estado
channel-handlers = Quién gestiona
channel-overseers = Quién supervisa
channel-open = Recibe avisos
channel-closed = Cerrado
channel-nobody = No hay nadie: no recibe avisos
channel-new = Canal nuevo
channel-closed-heed = Este canal está cerrado. No recibe avisos nuevos. Los que tiene se leen y se responden como antes.
channel-description = Descripción (opcional)
channel-description-hint = Una o dos frases sobre qué corresponde a este canal. Las fuentes las leen antes de elegir.
channel-members = Personas
channel-members-hint = Quien gestiona lee y responde. Quien supervisa ve que los avisos avanzan y recibe los que no. Una persona añadida lee los avisos que lleguen desde ahora, no los anteriores.
channel-handles = Gestiona
channel-oversees = Supervisa
channel-clocks = Plazos, en días
channel-clocks-hint = Los límites habituales son 7 días para confirmar la recepción y 90 para responder. Un cambio vale para los avisos que lleguen después.
channel-acknowledge = Para confirmar la recepción
channel-answer = Para responder
channel-keep = Para guardar tras el cierre
channel-questions = Preguntas propias
channel-questions-hint = El formulario las hace además de qué ha pasado. Pregunte poco: cada respuesta puede dar pistas sobre alguien. Deje vacía una pregunta para quitarla.
channel-question-label = Pregunta
channel-question-kind = Se responde con
channel-kind-short = Una línea
channel-kind-long = Varias líneas
channel-kind-choice = Una de las opciones de abajo
channel-kind-date = Un día
channel-question-choices = Opciones, una por línea
channel-question-required = El aviso necesita una respuesta a esto
channel-list-nobody = nadie
channel-more = Otra pregunta
channel-save = Guardar canal
channel-close = Cerrar canal
channel-close-hint = Entonces no recibe avisos nuevos. Los que tiene se guardan, se leen y se responden como antes.
channel-reopen = Abrir el canal de nuevo
changes-heading = Qué se cambió entretanto
changes-nothing = (nada)
changes-question = { $label } ({ $kind })
changes-question-required = { $label } ({ $kind }, necesita respuesta)
changes-change = Antes: { $was }
    Ahora: { $now }
problem-name-taken = Este nombre ya está en uso. Elija otro.
problem-name-alike = Este nombre se parece a «{ $other }», que ya existe. Elija uno que nadie pueda confundir con él.
problem-description = La descripción es demasiado larga. Puede tener hasta { $max } caracteres.
problem-empty-channel = Un canal necesita a alguien que reciba sus avisos. Elija al menos a una persona que gestione o supervise.
problem-acknowledge = Los días para confirmar la recepción deben ser un número del 1 al { $max }.
problem-answer-days = Los días para responder deben ser un número del 1 al { $max }.
problem-keep = Los días de conservación deben ser un número del 1 al { $max }.
problem-clock-order = El plazo para responder a un aviso no puede acabar antes que el plazo para confirmar su recepción.
problem-many-questions = Un canal puede hacer hasta { $max } preguntas.
problem-question = La pregunta { $row } falta o es demasiado larga. Puede tener hasta { $max } caracteres.
problem-question-twice = La pregunta { $row } se hace dos veces. Quite una de las dos.
problem-choices = La pregunta { $row } necesita de 2 a { $max } opciones, todas distintas, una por línea.
problem-channel-large = La descripción y las preguntas juntas son demasiado largas. Acórtelas.
problem-not-there = Una de las personas que ha elegido ya no está aquí. Mire la lista otra vez.
problem-changed = Otra persona ha cambiado esto mientras usted lo editaba, así que lo suyo no se ha guardado. Abajo está lo que se cambió, y el formulario con los cambios de usted. Revíselo y guarde otra vez.
problem-last-operator = Nadie más administra el sitio. Dé antes esa función a otra persona.
problem-leaves-empty-channel = Esto dejaría un canal sin nadie. Ponga antes en él a otra persona.
problem-link = Este enlace no funciona. Puede que no se copiara entero o que uno más nuevo lo sustituya. Pida otro enlace.
problem-link-used = Este enlace ya se ha usado. Si fue usted, inicie sesión. Si no, dígalo enseguida a quien administra el sitio.
problem-link-late = Este enlace ha caducado. Pida otro.
problem-wrong-passphrase = Su frase de acceso actual no es correcta. Pruebe otra vez.
problem-paper-key = El nombre o la clave en papel no son correctos. Revise cada carácter de la clave.
problem-own-secret = Esta es la clave secreta con la que usted lee, no la clave en papel con la que inicia sesión. No se ha guardado, pero la ha enviado a este servidor: piense si sigue confiando en él. Solo debe estar en su propio ordenador y en ningún otro lugar.
problem-own-key-secret = Lo que ha pegado es la mitad secreta de una clave. No se ha guardado, pero nadie más debería verla nunca: cree una clave nueva y pegue la línea que empieza por age1pq1.
problem-own-key-classic = Esta clave es del tipo antiguo, que un ordenador cuántico podría romper algún día. Cree una con «age-keygen -pq»; empieza por age1pq1.
problem-own-key-unreadable = Esto no es una clave, o no está entera. Una clave empieza por age1pq1 y tiene 1959 caracteres. Si no tiene ninguna, deje el campo vacío.
problem-own-key-broken = Está escrita como una clave, pero lo que se sellara con ella no estaría seguro. Cree una nueva con «age-keygen -pq».
problem-own-key-taken = Alguien de aquí ya tiene esta clave. Cada persona necesita una clave propia, que no tenga nadie más.

## The desk: the team

team-heading = Equipo
team-lead = Quién trabaja aquí. Cada función se da para un canal. Administrar el sitio no abre ningún aviso.
person-name = Nombre
person-title = Cargo que ven las fuentes
person-roles = Qué hace
person-state = Estado
person-invite = Invitar a alguien
person-invite-lead = Recibirá un enlace que funciona una vez, en un plazo de { $days } días. Quien lo abra elige su propia frase de acceso.
person-name-hint = Con él inicia sesión esa persona, y las fuentes lo ven antes de escribir.
person-roles-hint = Podrá leer los avisos que lleguen desde ahora, no los anteriores. Quien ya lee un aviso anterior puede compartirlo con esa persona.
person-handles = Gestiona
person-oversees = Supervisa
person-operator = Administra el sitio: puede cambiar canales y personas
person-handles-these = Gestiona { $channels }.
person-oversees-these = Supervisa { $channels }.
person-operates = Administra el sitio.
person-own-key = Lee con una clave propia.
person-nothing = Nada todavía.
person-invited = { $person } (con invitación)
person-state-invited = Con invitación, hasta el { $day }
person-state-removed = Ya no tiene acceso
person-state-never = Aún no ha iniciado sesión
person-state-here = Última sesión: { $day }
person-save = Guardar
person-make-link = Crear el enlace
person-renew = Enlace nuevo
person-renew-hint = El enlace anterior deja de funcionar.
person-remove = Retirar
person-remove-hint = Esa persona ya no podrá iniciar sesión y sus claves se destruyen. La página siguiente dice qué consecuencias tiene.
person-remove-ask = Retirar a esta persona
yes = Sí
no = No
link-heading = Enlace para { $name }
link-lead = Entréguelo usted, en papel o por un medio de confianza. Funciona una vez, hasta el { $day }.
link-how = Quien tenga este enlace puede ocupar el lugar de esa persona. Solo se muestra ahora; si se pierde, cree otro.
invitation-heading = Le damos la bienvenida, { $name }
invitation-lead = Elija una frase de acceso. La página siguiente muestra su clave en papel: tenga a mano una impresora o un bolígrafo.
invitation-send = Entrar
own-key-heading = Para las pocas personas que tienen una clave age propia
own-key-usual = La mayoría deja esto cerrado: el área de trabajo guarda entonces su clave cerrada con su frase de acceso, y usted lee aquí.
own-key-what = Si ya tiene una clave para el programa «age» en un ordenador en el que confía más que en este servidor, puede hacer que los avisos se sellen para ella. En ese caso:
own-key-no-content = El área de trabajo muestra la lista de los avisos destinados a usted, adónde van, cómo están y qué vence, y nada de su contenido. Usted descarga cada aviso, todavía sellado, y lo abre con su clave en su propio ordenador.
own-key-answers = Aquí confirma la recepción, responde, anota y cierra como todo el mundo. Desde aquí no puede buscar avisos, ponerles etiquetas ni compartirlos, guardar borradores, abrir archivos sueltos ni entregar un aviso.
own-key-not-here = Nadie que controle este servidor puede leer sus avisos esperando a que usted inicie sesión. Su frase de acceso y su clave en papel sirven solo para iniciar sesión.
own-key-lost = Si pierde su clave, nada abre lo que se selló para ella, y nadie puede darle otra para los avisos anteriores. No se puede cambiar más tarde.
own-key-field = La mitad pública de su clave
own-key-hint = La línea que empieza por age1pq1. El programa «age», versión 1.3 o posterior, crea una clave así con «age-keygen -pq». No pegue nunca la línea que empieza por AGE-SECRET-KEY. Deje esto vacío si no tiene una clave así.
remove-heading = ¿Retirar a { $name }?
remove-text = Se destruyen las claves de esa persona y su acceso a todos los avisos, y se cierra su sesión. No se puede deshacer.
remove-send = Retirar definitivamente
removed-heading = { $name } ya no tiene acceso
removed-text = Las claves de esa persona se han destruido y sus sesiones han terminado.
remove-without-handler = Nadie más gestiona «{ $channel }». Los avisos del canal van a quienes lo supervisan.
remove-without-anybody = «{ $channel }» no recibirá más avisos hasta que se ponga a alguien en él.
remove-without-reader = Nadie podrá leer estos avisos, porque nunca se dieron a nadie más. Sus fuentes pueden seguir escribiendo:
problem-has-overseen = Esta persona supervisa un canal, o lo hizo hace poco. Puede que de ella dependan avisos que nadie más de fuera podría recibir, por lo que aquí nadie puede retirarla. Quítela de las listas de supervisión: entonces no le llega nada nuevo. Quien maneja el servidor puede retirarla con la orden «tipline handler remove».
remove-unknown = Si una fuente excluyó a todas las demás personas, tampoco ese aviso lo podrá leer nadie. Este servidor no puede saberlo: para él, una persona excluida parece alguien que lo lee.

## The desk: one's own account

account-heading = Su cuenta
account-back = Volver a su cuenta
account-passphrase = Otra frase de acceso
account-passphrase-hint = Sus otras sesiones terminan. Su clave en papel sigue igual.
account-old = Frase de acceso actual
account-new = Frase de acceso nueva
account-new-hint = Al menos { $min } caracteres. Lo mejor son varias palabras sin relación entre sí.
account-send = Cambiar la frase de acceso
account-changed = Su frase de acceso se ha cambiado.
account-own-key = Su propia clave
account-own-key-hint = Los avisos se sellan para una clave propia de usted, así que el área de trabajo no muestra nada de su contenido. Lo que sigue en esta página es para iniciar sesión. Su clave no se puede cambiar: a quien necesita otra se le retira y se le invita de nuevo.
account-own-key-show = Mostrar la clave entera, para compararla con la suya
forgotten-heading = Una frase de acceso nueva
forgotten-lead = Con su clave en papel puede elegir una frase de acceso nueva. También desactiva los códigos.
forgotten-no-other = No hay otra forma. Solo su frase de acceso o su clave en papel abren sus avisos, y nadie más las tiene: ni quien administra el sitio ni este servidor. Sin ninguna de las dos, pida a quien administra el sitio que le retire y le invite de nuevo. Después, otras personas del equipo pueden compartir avisos con usted.
forgotten-key = Clave en papel
forgotten-key-hint = La línea que empieza por AGE-SECRET-KEY-PQ-1. Los espacios y las mayúsculas no importan.
forgotten-done = Su frase de acceso se ha cambiado. Sus sesiones anteriores han terminado. Si los códigos estaban activados, ahora no lo están: puede activarlos de nuevo en su cuenta.

## The desk: one's own account

factor-heading = Códigos para iniciar sesión
factor-off = Ahora basta su frase de acceso para abrir su cuenta. Con códigos, quien averigüe su frase de acceso necesita además su teléfono.
factor-scan = Abra en su teléfono una aplicación de autenticación y haga que lea esta imagen.
factor-picture = La imagen que lee su aplicación de autenticación
factor-type = Si no puede leerla, teclee esto en su lugar:
factor-paper-key = Si pierde el teléfono, su clave en papel es la única otra forma de entrar. Compruebe que la tiene.
factor-on = Los códigos están activados. Necesita uno cada vez que inicia sesión, y cada uno sirve una sola vez.
factor-lost = Si pierde su teléfono, elija una frase de acceso nueva con su clave en papel: eso desactiva los códigos. Para desactivarlos ahora, teclee el siguiente código.
factor-code = Las seis cifras que su aplicación muestra ahora
factor-turn-on = Activar los códigos
factor-turn-off = Desactivar los códigos
factor-refused = Ese no es el código, o ya se ha usado. Espere al siguiente y tecléelo. Si nunca coincide, el reloj de su teléfono o el del servidor no va bien.
sessions-heading = Dónde tiene la sesión abierta
sessions-lead = Cada línea es un navegador en el que tiene la sesión abierta. De ella solo se guarda el día, y solo mientras está abierta.
sessions-started = Desde
sessions-end = Terminar
sessions-end-it = Terminarla
sessions-this-one = (esta)
sessions-unknown = Si alguna no es suya, termínela y elija una frase de acceso nueva.
reminders-heading = Recordatorios
reminders-lead = Un recordatorio es un correo que siempre dice lo mismo: puede que haya algo que ver. No nombra ningún aviso, canal ni persona, y llega como mucho una vez al día.
reminders-often = ¿Cuándo quiere recibir uno?
reminders-never = Nunca
reminders-every-day = Todos los días
reminders-every-day-hint = Es lo más seguro: no le dice nada a nadie, haya llegado algo o no.
reminders-when-something = Cuando puede que haya algo que ver
reminders-when-something-hint = En los días después de que pase algo con un aviso que usted puede leer, y en algunos otros días al azar. Quien vea su correo durante mucho tiempo todavía puede deducir algo de ello.
reminders-email = Su dirección de correo
reminders-email-hint = Se guarda de forma legible en el servidor. Elija una que solo lea usted.
reminders-keep = Guardar
reminders-no-mail-server = Este sitio aún no tiene servidor de correo, así que no se envía nada. Quien administra el sitio puede indicar uno en los ajustes.
reminders-last = El último recordatorio
reminders-none-yet = No se ha enviado ninguno desde que el servidor se puso en marcha.
reminders-waiting = Hay uno en camino.
reminders-sent = El servidor de correo lo aceptó el { $day }.
reminders-unreachable = No se puede llegar al servidor de correo. Un recordatorio pendiente se intenta otra vez cada diez minutos.
reminders-refused = El servidor de correo lo rechaza. Revise la dirección. Un recordatorio pendiente se intenta otra vez cada diez minutos.
reminders-failing = Los recordatorios de este sitio no se pueden enviar.
reminders-now = Enviar uno ahora
reminders-already = Hoy ya se ha enviado uno, y hay como mucho uno al día.
problem-email = Escriba una dirección de correo, como nombre@example.org.

## The desk: inbox

inbox-heading = Bandeja de entrada
inbox-empty = Aquí no hay nada todavía. Los avisos nuevos destinados a usted aparecerán en esta página.
inbox-count = { $count ->
    [one] Un aviso, { $waiting } a la espera de respuesta.
   *[other] { $count } avisos, { $waiting } a la espera de respuesta.
}
inbox-own-key = Usted lee con una clave propia: esta lista muestra qué avisos son suyos y cómo están. Cada uno se abre en su propio ordenador, una vez descargado.
inbox-name = Aviso
inbox-channel = Canal
inbox-received = Recibido
inbox-moved = Último mensaje
inbox-turn = Estado
inbox-turn-source = Respondido
inbox-next = Qué toca ahora
inbox-next-written = La fuente ha escrito después.
inbox-next-source = A la espera de la fuente. { $due }
inbox-choose = Qué avisos
inbox-choice = { $text } ({ $count })
inbox-state-acknowledge = por confirmar
inbox-state-answer = por responder
inbox-state-source = a la espera de la fuente
inbox-mine = Para mí
inbox-mine-new = con novedades desde mi última visita
inbox-mine-hand = la última acción fue mía
inbox-mine-draft = con un borrador mío
inbox-label = Etiqueta
inbox-chosen = { $count ->
    [0] Ninguno de sus { $all } avisos corresponde a lo que eligió.
    [one] Uno de sus { $all } avisos corresponde a lo que eligió.
   *[other] { $count } de sus { $all } avisos corresponden a lo que eligió.
}
inbox-show-all = Mostrar todos los avisos
inbox-new = { $count ->
    [one] { $count } novedad
   *[other] { $count } novedades
}
inbox-draft = Borrador
inbox-some-damage = Algunos datos de este servidor están dañados. Puede que afecte a un aviso suyo, o a ninguno. Pida a quien administra el sitio que detenga el servidor y ejecute «tipline check».
inbox-damaged = El registro está dañado. Ábralo para ver qué se puede leer.
inbox-newer = Página anterior
inbox-older = Página siguiente
inbox-pages = Más avisos
search-heading = Buscar avisos
search-find = Palabras
search-hint = En todo lo que usted puede abrir: mensajes, notas, respuestas, nombres de archivos, etiquetas y nombres de los avisos. Deben aparecer todas las palabras; mayúsculas y acentos no importan.
search-send = Buscar
search-found = { $count ->
    [0] Nada encontrado en { $searched } avisos
    [one] Encontrado en un aviso de { $searched }
   *[other] Encontrado en { $count } avisos de { $searched }
}
search-nothing = Pruebe con menos palabras o más cortas.
search-where = { $channel }, último mensaje { $day }
search-older = Buscar en avisos más antiguos
search-damaged = Una parte de sus avisos se ha dañado en el servidor y no se ha buscado en ella. Pida a quien administra el sitio que ejecute «tipline check».
problem-search-blank = Escriba al menos una palabra que buscar.
problem-search-busy = Otra persona está buscando. Pruebe otra vez en un momento.
keys-heading = Teclas del teclado
keys-how = Pulse estas letras junto con las teclas que su navegador usa para los atajos de las páginas: Alt y Mayús en Firefox y Tor Browser, Alt en Chrome y Edge, Control y Opción en un Mac.
keys-inbox = La bandeja de entrada
keys-previous = El aviso o la página anterior
keys-next = El aviso o la página siguiente
keys-reply = Escribir una respuesta
keys-note = Escribir una nota
skip = Ir al contenido

## The desk: one tip

tip-back = Volver a la bandeja de entrada
tip-around = Avisos de la bandeja de entrada
tip-previous = Anterior: { $name }
tip-next = Siguiente: { $name }
tip-new = { $count ->
    [one] Hay una entrada nueva
   *[other] Hay { $count } entradas nuevas
}
tip-entry-new = Nuevo
tip-unread = Marcar como no leído
languages-new-tab = Se abre en una pestaña nueva; lo que ha escrito queda en esta.
tip-carried = Aquí está lo que había escrito. Todavía no se ha enviado nada de ello.
draft-save = Guardar borrador
draft-hint = Solo usted puede leer un borrador. Los archivos no se guardan con él.
draft-saved = Borrador guardado el { $day }
draft-discard = Descartar este borrador
draft-discard-hint = Se pierde para siempre.
problem-drafts-full = Los borradores de este aviso son demasiado largos para guardarlos juntos. Envíe o acorte uno antes.
labels-heading = Etiquetas
labels-new = Etiqueta nueva
labels-put = Poner
labels-remove = Quitar «{ $label }»
labels-damaged = Las etiquetas de este aviso se han dañado en el servidor. El aviso no está afectado.
problem-label-blank = Escriba una o dos palabras.
problem-label-long = Una etiqueta tiene como mucho { $max } caracteres.
problem-label-many = Ya hay { $max } etiquetas. Quite una antes.
tip-channel = Canal: { $channel }
tip-channel-unknown = El registro de este aviso está dañado. Lo que se puede leer está más abajo.
tip-entry-tip = Aviso, { $day }
tip-entry-follow-up = De la fuente, { $day }
tip-entry-reply = Respuesta de { $author }, { $day }
tip-entry-note = Nota interna de { $author }, { $day } (la fuente no la ve)
tip-entry-extension = Más tiempo para responder, por { $author }, { $day }
tip-entry-closing = Cerrado por { $author }, { $day } (la fuente no ve este texto)
tip-entry-reopening = Abierto de nuevo por { $author }, { $day } (la fuente no ve este texto)
tip-entry-sharing = Compartido por { $author }, { $day }
tip-entry-step-back = { $author } se apartó, { $day } (la fuente no ve este texto)
tip-entry-referral = Entregado por { $author }, { $day }
tip-people = A quién se refiere
tip-files = Archivos
tip-file-clean = No se encontró nada oculto en él.
tip-file-cleaned = Quitado antes de sellarlo: { $found }
tip-file-uncleaned = No se pudo limpiar, y puede decir quién lo hizo.
tip-file-original = El original, tal como llegó
tip-file-original-warning = Puede decir quién es la fuente: por un lugar, un nombre, un dispositivo. Ábralo solo si lo necesita como prueba, en un ordenador sin red, y no lo muestre a nadie que no deba saberlo.
tip-file-kind = { $size }, enviado como { $kind }
tip-file-look = Verlo aquí
tip-files-warning = Los archivos pueden hacer daño y llevar datos ocultos sobre la fuente. Ábralos en un ordenador donde no haya nada más de importancia, y no los pase a nadie tal como están.
tip-damaged-heading = La entrada { $number } no se puede leer
tip-damaged = Se ha dañado en el servidor. Pida a quien administra el sitio que ejecute «tipline check». Las demás entradas no están afectadas.
tip-reply = Responder a la fuente
tip-reply-hint = La fuente lee esto con su resguardo, y también puede leerlo cualquiera que lo encuentre. No repita nada que pueda dar pistas sobre ella.
tip-reply-files = Archivos para la fuente (opcional)
tip-reply-answer = Esta es nuestra respuesta al aviso
tip-reply-send = Enviar respuesta
tip-note = Nota interna
tip-note-hint = Todas las personas que pueden leer este aviso pueden leer la nota. La fuente no.
tip-note-send = Guardar nota
tip-message = Mensaje
tip-export = Descargar el aviso entero, sellado
tip-export-hint = Un ZIP de archivos cifrados. Su clave en papel los abre en un ordenador sin Tipline; un texto que va dentro dice cómo.
# A look at a file, drawn by the server
look-around = Páginas de este archivo
look-page = Página { $page } de { $pages }
look-picture = El servidor ha dibujado esto a partir del archivo. El archivo en sí no ha llegado a su ordenador.
look-text = Lo que está escrito en el archivo, como texto ({ $coding }). Nada de ello puede actuar.
look-cut = El archivo continúa. Para leer el resto, descárguelo.
look-nothing = Este archivo no se puede mostrar aquí: puede estar dañado, protegido con contraseña, ser demasiado grande o de un tipo que no se muestra. Aun así se puede descargar.
tip-sealed = Usted lee con una clave propia, así que esta página no muestra nada del contenido del aviso. Descárguelo y ábralo con su clave en su propio ordenador; un texto que va dentro dice cómo. Lo que escriba más abajo se sella como todo lo demás.
tip-sealed-entry = Sellado. Está en la descarga.
tip-sealed-reply = Respuesta, { $day }
tip-sealed-note = Nota interna, { $day } (la fuente no la ve)
tip-sealed-extension = Más tiempo para responder, { $day }
tip-sealed-closing = Cerrado, { $day } (la fuente no ve este texto)
tip-sealed-reopening = Abierto de nuevo, { $day } (la fuente no ve este texto)
tip-sealed-sharing = Compartido, { $day }
tip-sealed-step-back = Alguien se apartó, { $day } (la fuente no ve este texto)
tip-sealed-referral = Entregado, { $day }
tip-share-own-key = Para compartir un aviso hace falta su clave, y la de usted no está aquí. Pida a alguien que lo lea aquí que lo comparta.
tip-referral-own-key = El dosier se hace con el contenido del aviso, y eso solo se abre en su propio ordenador. Alguien que lo lea aquí puede entregarlo; o use lo que ha descargado.
tip-answers = Respuestas a las preguntas del canal
tip-left-out = La fuente excluyó a: { $people }. No les diga que este aviso existe.
tip-nobody-else = La fuente pidió que no se añadiera a nadie.
tip-can-read-now = { $person } puede leer este aviso desde ahora. La fuente lo ve.
tip-stepped-back = { $person } ya no puede leer este aviso. La fuente no lo ve.
tip-handed-over = Se hizo un dosier para: { $body }. La fuente lo ve.
tip-share = Compartir este aviso
tip-share-hint = Una persona más puede leer todo lo que contiene, para siempre. A la fuente se le dice quién.
tip-share-with = Persona
tip-share-nobody = Aquí no hay nadie con quien se pueda compartir.
tip-share-sure = Sé que esto no se puede deshacer.
tip-share-send = Compartir
problem-share-nobody-else = La fuente pidió que no se añadiera a nadie, así que este aviso no se puede compartir.
problem-share-left-out = La fuente excluyó a esta persona, así que este aviso no se puede compartir con ella.
problem-share-unknown = Este aviso llegó antes de que este servidor guardara a quién excluye una fuente, así que no se puede compartir.
problem-share-unsure = Marque que sabe que no se puede deshacer.
problem-share-person = Elija a una persona de la lista.
tip-referral = Entregar
tip-referral-hint = Para la policía u otro organismo: toda la conversación para imprimir, la lista de archivos y los archivos, en un solo archivo.
tip-referral-ask = Hacer un dosier
tip-step-back = Apartarse
tip-step-back-hint = Si no debería ocuparse de este aviso, por ejemplo porque tiene relación con alguien que aparece en él.
tip-step-back-ask = Apartarse de este aviso
step-back-heading = ¿Apartarse de «{ $name }»?
step-back-text = Ya no verá este aviso, ni sus archivos, ni sus notas. No se puede deshacer; otra persona que lo lea tendría que compartirlo con usted.
step-back-others = Quienes pueden leerlo se quedan: { $people }.
step-back-own-key = Usted lee con una clave propia, así que este servidor no puede saber quién más lee este aviso. Su descarga sí lo dice, en details.json. Si no indica que se quedan otras personas, el aviso va a quienes supervisan el canal.
step-back-others-stay = Lo pueden leer otras personas que siguen aquí
step-back-alone = Ahora no puede leerlo ninguna otra persona que siga aquí. Va a quienes supervisan el canal.
step-back-send = Apartarse
step-back-last = Ninguna otra persona que siga aquí podría leer este aviso, ni ahora ni después. Compártalo antes con alguien.
step-back-stay = Volver al aviso
referral-heading = Entregar «{ $name }»
referral-text = Usted recibe un solo archivo para alguien de fuera: toda la conversación para imprimir, y los archivos. En el aviso queda escrito que se entregó, a quién y por quién.
referral-left-out = La fuente excluyó a: { $people }. Piense si lo que entrega puede llegarles.
referral-nobody-else = La fuente pidió que no se añadiera a nadie. Entréguelo solo si la ley lo exige o si la fuente está de acuerdo, y escríbale antes si puede.
referral-nothing-yet = No se ha entregado nada. Lo que escribió sigue más abajo.
referral-body = Quién lo recibe
referral-body-hint = La fuente lee este nombre, y también puede leerlo cualquiera que encuentre su resguardo. Ponga el nombre del organismo, como «Policía Nacional, sección 3».
referral-how = Cómo viaja
referral-sealed = Sellado, para que solo lo pueda abrir quien lo recibe
referral-recipient = La clave pública de quien lo recibe
referral-recipient-hint = Una clave age: empieza por age1. Pídala a quien lo recibe y compruébela por otro medio, por ejemplo por teléfono.
referral-plain = Sin sellar: cualquiera que consiga el archivo puede leerlo
referral-plain-warning = El archivo quedará abierto en este ordenador y por dondequiera que pase. Quien lo consiga lee todo lo que escribió la fuente y puede averiguar quién es.
referral-sure = Lo sé, y lo llevaré de forma segura hasta quien lo recibe.
referral-what = Qué contiene
referral-what-hint = Todo lo que escribió la fuente, todo lo que se le escribió, lo que pasó en cada día, los archivos. Nunca el resguardo, ni horas: solo días. Los archivos van como llegaron: pueden llevar datos ocultos sobre la fuente.
referral-notes = También las notas internas.
referral-notes-hint = Déjelas fuera salvo que hagan falta: las notas pueden contener suposiciones, y nombres que la fuente nunca escribió.
referral-after = Qué pasa aquí con el aviso
referral-close = Cerrarlo como entregado a otras personas.
referral-close-hint = Si no, sigue abierto y sus plazos siguen corriendo.
referral-reason = Motivo para cerrarlo
referral-closed = El aviso está cerrado y sigue así.
referral-send = Hacer el dosier
referral-send-hint = La fuente ve que se entregó, aunque usted tire el archivo. La descarga empieza enseguida; después vuelva al aviso.
problem-referral-how = Elija si el archivo debe ir sellado.
problem-referral-recipient = Esto no es una clave age pública. Empieza por age1 y debe estar entera; cópiela otra vez.
problem-referral-secret = Esta es una clave secreta. No se muestra aquí de nuevo. Diga a quien pertenece que alguien la ha visto, y pida su clave pública, que empieza por age1.
problem-referral-unsure = Confirme la advertencia, o elija sellar el archivo.
problem-referral-reason = Diga por qué se cierra el aviso, o déjelo abierto.
problem-referral-busy = Se están descargando demasiados avisos en este momento. Espere un minuto y envíelo otra vez.

## The case file, on paper.

case-title = Dosier «{ $name }»
case-made = Hecho el { $day } por { $by }, para: { $to }.
case-from = De: { $site }. Canal: { $channel }.
case-with-notes = Contiene todo lo que la fuente escribió aquí, todo lo que se le escribió y las notas internas de quienes gestionan.
case-without-notes = Contiene todo lo que la fuente escribió aquí y todo lo que se le escribió. Las notas internas de quienes gestionan no están en él.
case-protect = Quien avisó de esto puede correr peligro si se descubre quién es. Que este dosier lo vean las menos personas posibles. No se guardó nada más exacto que los días.
case-squares = { $count ->
    [one] Un carácter no tiene forma en esta impresión y aparece
   *[other] { $count } caracteres no tienen forma en esta impresión y aparecen
} como □. El archivo conversation.txt contiene todos los caracteres.
case-left-out = La fuente pidió que estas personas no vean el aviso: { $people }. No les diga que existe.
case-nobody-else = La fuente pidió que no se añada a nadie a quienes lo leen.
case-history = Qué pasó, por días
case-on = { $day }: { $said }
case-received = El aviso llegó, al canal { $channel }.
case-acknowledged = Se confirmó la recepción.
case-answered = Se respondió.
case-escalated = Pasó a las personas de supervisión no excluidas.
case-follow-up = La fuente escribió otra vez.
case-reply = { $by } escribió a la fuente.
case-note = { $by } escribió una nota interna.
case-extension = { $by } amplió el plazo para responder.
case-closing = { $by } lo cerró.
case-reopening = { $by } lo abrió de nuevo.
case-sharing = { $by } lo compartió con { $person }.
case-step-back = { $by } se apartó de él.
case-referral = { $by } lo entregó a: { $to }.
case-outcome = Resultado: { $outcome }.
case-damaged = Se ha dañado en el servidor del que procede este dosier.
case-with-files = Archivos que lo acompañan: { $paths }
case-files = Lista de los archivos
case-files-hint = Están junto a este texto, con nombres puestos por nosotros. Pueden hacer daño: ábralos en un ordenador donde no haya nada más de importancia.
case-file = { $path }, llamado «{ $called }» en su origen, enviado como { $claimed }, { $bytes } bytes
case-sum = SHA-256: { $sum }
case-file-damaged = Está dañado en el servidor del que procede y termina antes de tiempo: debería tener { $bytes } bytes.
case-foot = { $name }, página { $page } de { $pages }
## The desk: signed out, and a copy still sealed.

signed-out-heading = Su sesión se ha cerrado
signed-out-text = Hubo un rato sin actividad, así que cerramos su sesión. No se ha enviado nada.
signed-out-message = Lo que había escrito
signed-out-back = Inicie sesión aquí, y lo que escribió vuelve a estar en su formulario. Los archivos hay que elegirlos otra vez.
signed-out-copy = Cópielo primero; después inicie sesión y péguelo.
export-readme =
    Aviso «{ $name }»: todo su contenido, todavía cifrado.
    
    Necesita su clave en papel y el programa «age», versión 1.3 o posterior (u otro que lea el formato age con claves poscuánticas). Mejor aún, un ordenador que nunca se conecte a una red.
    
    1. Teclee su clave en papel, la línea que empieza por AGE-SECRET-KEY-PQ-1, en un archivo llamado paper-key.txt.
    2. Abra su archivo de acceso (grant). Contiene la clave de este aviso:
           age -d -i paper-key.txt grant.age > report-key.txt
    3. Abra una entrada. Cada una es un archivo ZIP:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    En cada ZIP, message.txt es el mensaje, details.json dice quién lo escribió y cómo se llamaban los archivos, files/ contiene los archivos, y padding es relleno vacío que oculta el tamaño.
    
    Entradas que no se pudieron leer en el servidor y que faltan aquí: { $unreadable }.

export-readme-own-key =
    Aviso «{ $name }»: todo su contenido, todavía cifrado.
    
    Necesita su propia clave y el programa «age», versión 1.3 o posterior (u otro que lea el formato age con claves poscuánticas). Mejor aún, un ordenador que nunca se conecte a una red.
    
    1. Tenga a mano el archivo con su clave: aquí se llama key.txt.
    2. Abra su archivo de acceso (grant). Contiene la clave de este aviso:
           age -d -i key.txt grant.age > report-key.txt
    3. Abra una entrada. Cada una es un archivo ZIP:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    En cada ZIP, message.txt es el mensaje, details.json dice quién lo escribió y cómo se llamaban los archivos, files/ contiene los archivos, y padding es relleno vacío que oculta el tamaño.
    
    En la primera entrada, details.json dice además, en «audience», quién puede leer el aviso, a quién excluyó la fuente y si la fuente pidió que no se añadiera a nadie. Respételo, por favor.
    
    Entradas que no se pudieron leer en el servidor y que faltan aquí: { $unreadable }.

## Errors at the desk

desk-error-not-set-up-title = Aún no está preparado
desk-error-not-set-up = Abra el enlace de preparación que el servidor mostró al ponerse en marcha.
desk-error-set-up-link-title = Este enlace no funciona
desk-error-set-up-link = Ya se ha usado, o el servidor se ha reiniciado después. Mientras no esté preparado, el servidor muestra un enlace nuevo cada vez que se pone en marcha.
desk-error-not-found = Esa página o ese aviso no existe, o no es para usted.
desk-error-signed-out-title = Inicie sesión
desk-error-signed-out = No ha iniciado sesión, o pasó demasiado tiempo sin actividad.
desk-error-own-key-title = Esto solo se abre en su propio ordenador
desk-error-own-key = Usted lee con una clave propia, así que este servidor no abre nada de un aviso para usted: no tiene para usted archivos, búsqueda, etiquetas ni borradores, y no comparte ni entrega nada. Descargue el aviso y trabaje con la copia.
desk-error-guard-title = Pruebe otra vez
desk-error-guard = Este formulario llevaba demasiado tiempo abierto. Vuelva atrás, cargue de nuevo la página y pruebe otra vez.
desk-error-busy = Hay demasiadas personas iniciando sesión en este momento. Pruebe otra vez en un minuto.
desk-error-not-now-title = Alguien se adelantó, o esto ya no corresponde
desk-error-damaged-title = Esto no se puede leer
desk-error-damaged = Se ha dañado en el servidor. Pida a quien administra el sitio que ejecute «tipline check».

## Where a report stands, for those who handle or oversee it.

standing-received = Llegó el { $day }.
standing-acknowledged = La recepción se confirmó el { $day }.
standing-answered = Se respondió el { $day }.
standing-extended = El { $day } se amplió el plazo para responder.
standing-acknowledge-by = La recepción debe confirmarse a más tardar el { $day }.
standing-acknowledge-late = La recepción debía confirmarse a más tardar el { $day }.
standing-answer-by = Debe responderse a más tardar el { $day }.
standing-answer-late = Debía responderse a más tardar el { $day }.
standing-then-overseers = Después pasa a supervisión, entero y con su historial.
standing-then-nobody = Después no llega a nadie más: no hay nadie en supervisión que pueda recibirlo.
standing-escalated = El { $day } pasó a las personas de supervisión no excluidas.
standing-closed = Cerrado el { $day }: { $outcome }.
standing-kept-until = Se guarda hasta el { $day } y después se borra para siempre, salvo que la fuente escriba otra vez.
standing-source-wrote = La fuente ha vuelto a escribir desde entonces y nadie ha respondido a eso.

outcome-substantiated = hechos comprobados
outcome-partly = hechos comprobados en parte
outcome-not-substantiated = hechos no demostrados
outcome-referred = entrega a otras personas
outcome-not-enough = datos insuficientes
outcome-out-of-scope = asunto para otro lugar

steps-heading = Qué hacer ahora
step-reason = Motivo
acknowledge-hint = La fuente ve que el aviso ha llegado a personas. Una respuesta también lo dice.
acknowledge-send = Confirmar la recepción
extend-heading = Más tiempo para responder
extend-hint = Una sola vez, y hasta seis meses desde el día en que llegó el aviso. La fuente lee el motivo.
extend-send = Ampliar
close-heading = Cerrar este aviso
close-outcome = Resultado
close-hint = Para quienes pueden leer el aviso. La fuente y las personas de supervisión ven el resultado; la fuente no ve el motivo.
close-send = Cerrar
reopen-heading = Abrirlo de nuevo
reopen-hint = Diga por qué, para quienes pueden leer el aviso. Entonces no cuenta como respondido ni como cerrado: su plazo corre otra vez, y la fuente lo ve.
reopen-send = Abrir de nuevo
erase-heading = Borrarlo antes de tiempo
erase-hint = Después nadie puede leerlo y no hay forma de recuperarlo. Hacen falta dos personas: usted lo pide y alguien de supervisión lo aprueba.
erase-sure = Sé que esto no se puede deshacer.
problem-erase-unsure = Marque que sabe que esto no se puede deshacer.
erase-ask = Pedir que se borre
erase-asked = { $name } pide que este aviso se borre ahora.
erase-waits = Alguien de supervisión tiene que aprobarlo.
erase-agree = Borrarlo para siempre
erase-keep = Conservarlo
erase-somebody = Alguien

docket-heading = Lista de plazos
docket-hint = Todos los avisos que usted supervisa; primero, lo que vence antes. Puede leer uno cuando ha pasado a supervisión o si se envió allí directamente.
docket-empty = Aquí no hay nada.
docket-count = { $count ->
    [one] Un aviso
   *[other] { $count } avisos
}, { $overdue } con plazo vencido, { $escalated } pasados a supervisión.
docket-due = Cómo está
docket-escalated = Pasó a supervisión
docket-yes = sí
docket-no = no
docket-state = Estado
docket-every = todos
docket-show = Mostrar
docket-state-overdue = con plazo vencido
docket-state-waiting = a la espera
docket-state-answered = respondido, no cerrado
docket-state-closed = cerrado
docket-state-source-wrote = la fuente ha escrito desde entonces
docket-state-escalated = pasados a supervisión
docket-download = Descargar esta lista (CSV)
docket-pages = Más de la lista de plazos
docket-counts = Cifras
docket-counts-hint = Por canal y por el mes en que llegó cada aviso. Cuentan los avisos que siguen aquí: uno que se ha borrado ya no cuenta. Las imágenes muestran lo mismo que la tabla.
docket-counts-download = Descargar las cifras (CSV)
docket-month = Mes
docket-received = recibidos
docket-acknowledged-in-time = confirmados a tiempo
docket-answered-in-time = respondidos a tiempo
docket-overdue = con plazo vencido
docket-closed = cerrados
docket-closed-as = cerrados: { $outcome }
docket-numbers = { $received } recibidos: { $overdue } con plazo vencido, { $waiting } a la espera, { $answered } respondidos, { $closed } cerrados
docket-picture-months = { $channel }: cómo están los avisos de los últimos meses
docket-picture-all = { $channel }: qué se hizo a tiempo y con qué resultado
docket-back = Volver a la lista de plazos
docket-read = Leer este aviso
docket-not-yet = Todavía no puede leerlo. Podrá en cuanto pase a supervisión.
