<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Ability</name>
    <message>
        <source>%1 passes requests on, but there is nothing behind it that answers: connect it to a server.</source>
        <translation>%1 reenvía peticiones, pero detrás no hay nada que responda: añada una conexión a un servidor.</translation>
    </message>
    <message>
        <source>%1 may only read from %2: its connection is not for writes.</source>
        <translation>%1 solo puede leer de %2: su conexión no es para escrituras.</translation>
    </message>
    <message>
        <source>%1 may only write to %2: its connection is not for reads.</source>
        <translation>%1 solo puede escribir en %2: su conexión no es para lecturas.</translation>
    </message>
    <message>
        <source>%1 has only helpers such as %2 behind it, nothing that keeps the data: connect it to a database.</source>
        <translation>%1 solo tiene detrás componentes auxiliares como %2, nada que guarde los datos: añada una conexión a una base de datos.</translation>
    </message>
    <message>
        <source>%1 has no application server or database behind it: by itself it can only answer files.</source>
        <translation>%1 no tiene detrás ningún servidor de aplicaciones ni base de datos: sin ellos solo puede servir archivos.</translation>
    </message>
    <message>
        <source>%1 has no database behind it: there is no data to make a page from.</source>
        <translation>%1 no tiene detrás ninguna base de datos: no hay datos con los que generar una página.</translation>
    </message>
    <message>
        <source>%1 has no database behind it: there is nowhere to store a change.</source>
        <translation>%1 no tiene detrás ninguna base de datos: no hay dónde guardar un cambio.</translation>
    </message>
    <message>
        <source>%1 can only answer files when it is asked directly, without code in front of it.</source>
        <translation>%1 solo puede servir archivos cuando recibe la consulta directamente, sin código delante.</translation>
    </message>
    <message>
        <source>%1 keeps data, it does not serve files.</source>
        <translation>%1 guarda datos, no sirve archivos.</translation>
    </message>
    <message>
        <source>%1 is an arbiter: it votes and holds no data.</source>
        <translation>%1 es un árbitro: vota y no guarda datos.</translation>
    </message>
    <message>
        <source>%1 is a replica: it answers reads and accepts no writes.</source>
        <translation>%1 es una réplica: responde a lecturas y no acepta escrituras.</translation>
    </message>
    <message>
        <source>%1 is connected to nothing that could answer it: connect it to a server.</source>
        <translation>%1 no tiene conexión con nada que pueda responder: añada una conexión a un servidor.</translation>
    </message>
    <message>
        <source>%1 is connected to %2 as something that it can do without (Requirement: Optional), and nothing else keeps the data.</source>
        <translation>%1 tiene con %2 una conexión de la que puede prescindir (Requisito: Opcional), y nada más guarda los datos.</translation>
    </message>
</context>
<context>
    <name>ActionEntries</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>there is no display to open a window on; see tracepaper --help for commands that need none.</source>
        <translation>no hay ninguna pantalla en la que abrir una ventana; consulte en tracepaper --help los comandos que no la necesitan.</translation>
    </message>
</context>
<context>
    <name>Balancer</name>
    <message>
        <source>None of the servers is ready.</source>
        <translation>Ninguno de los servidores está disponible.</translation>
    </message>
    <message>
        <source>%1 is the only one there is.</source>
        <translation>No hay más opción que %1.</translation>
    </message>
    <message>
        <source>%1 goes first.</source>
        <translation>%1 va en primer lugar.</translation>
    </message>
    <message>
        <source>Round robin: it is %1&apos;s turn (%2 of %3)</source>
        <translation>Round robin: es el turno de %1 (%2 de %3)</translation>
    </message>
    <message>
        <source>; this is the first request.</source>
        <translation>; esta es la primera petición.</translation>
    </message>
    <message>
        <source>; %1 had the previous request.</source>
        <translation>; la petición anterior fue para %1.</translation>
    </message>
    <message>
        <source>Smooth weighted round robin: every server&apos;s counter grows by its weight (%1), to %2; %3 has the largest, is chosen and pays the sum of the weights.</source>
        <translation>Round robin ponderado suave: el contador de cada servidor crece según su peso (%1), hasta %2; el mayor es el de %3, que recibe la petición y al que se le resta la suma de los pesos.</translation>
    </message>
    <message>
        <source>Least connections, in proportion to the weights: open are %1</source>
        <translation>Menos conexiones, en proporción a los pesos: hay abiertas %1</translation>
    </message>
    <message>
        <source>Least connections: open are %1</source>
        <translation>Menos conexiones: hay abiertas %1</translation>
    </message>
    <message>
        <source>; %1 has the fewest.</source>
        <translation>; quien menos tiene es %1.</translation>
    </message>
    <message>
        <source>; %1 of them tie, and among those it is %2&apos;s turn.</source>
        <translation>; empatan %1 y, entre esos, es el turno de %2.</translation>
    </message>
    <message>
        <source> (hashed again %1 times, because the first choice is out)</source>
        <translation> (repeticiones del hash: %1, porque la primera opción está fuera)</translation>
    </message>
    <message>
        <source>Source hash: the network of %1 hashes to %2, and %2 modulo the sum of the weights (%3) is %4&apos;s place%5. Every client of that network comes to the same server.</source>
        <translation>Hash de origen: el hash de la red de %1 es %2, y %2 módulo la suma de los pesos (%3) es el lugar de %4%5. Todos los clientes de esa red llegan al mismo servidor.</translation>
    </message>
    <message>
        <source>Source hash: hashing %1 again and again only met servers that are out, so the next one in turn takes over: %2.</source>
        <translation>Hash de origen: al repetir el hash de %1 una y otra vez solo salieron servidores que están fuera, así que lo asume el siguiente en turno: %2.</translation>
    </message>
    <message>
        <source>Random: the draw among %1 fell on %2.</source>
        <translation>Aleatorio: en un sorteo entre %1 ha salido %2.</translation>
    </message>
    <message>
        <source>Two random choices: only %1 is left to draw.</source>
        <translation>Dos al azar: solo queda %1 para el sorteo.</translation>
    </message>
    <message>
        <source>Two random choices: the draw gave %1 with %2 open connections and %3 with %4; %1 is not busier.</source>
        <translation>Dos al azar: el sorteo dio %1 (conexiones abiertas: %2) y %3 (conexiones abiertas: %4); %1 no tiene más carga.</translation>
    </message>
    <message>
        <source>%1 is left out: health checks have found that it cannot serve.</source>
        <translation>%1 queda fuera: según las comprobaciones de estado, no puede atender.</translation>
    </message>
    <message>
        <source>%1 has just been tried in vain.</source>
        <translation>Se acaba de probar con %1, en vano.</translation>
    </message>
    <message>
        <source>Random, in proportion to the weights (%1): the draw fell on %2.</source>
        <translation>Aleatorio, en proporción a los pesos (%1): en el sorteo ha salido %2.</translation>
    </message>
    <message>
        <source>Two random choices, in proportion to the weights (%5): the draw gave %1 with %2 open connections and %3 with %4; for its weight, %1 is not busier.</source>
        <translation>Dos al azar, en proporción a los pesos (%5): el sorteo dio %1 (conexiones abiertas: %2) y %3 (conexiones abiertas: %4); para su peso, %1 no tiene más carga.</translation>
    </message>
</context>
<context>
    <name>CardTexts</name>
    <message>
        <source>port %1</source>
        <translation>puerto %1</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Servers and applications</source>
        <translation>Servidores y aplicaciones</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Hosts, zones and groups</source>
        <translation>Hosts, zonas y grupos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>cannot work. %1</source>
        <translation>no puede funcionar. %1</translation>
    </message>
    <message>
        <source>no single point of failure</source>
        <translation>ningún punto único de fallo</translation>
    </message>
    <message>
        <source>fails with %1</source>
        <translation>falla si cae %1</translation>
    </message>
    <message>
        <source>fails with any of %1</source>
        <translation>falla si cae cualquiera de estos: %1</translation>
    </message>
    <message>
        <source>one pair of parts must not fail together</source>
        <translation>un par de componentes no debe fallar a la vez</translation>
    </message>
    <message>
        <source>%1 pairs of parts must not fail together</source>
        <translation>%1 pares de componentes no deben fallar a la vez</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Qué ayuda: %1</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Puntos únicos de fallo</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Sin hallazgos.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Round robin</source>
        <translation>Round robin</translation>
    </message>
    <message>
        <source>Weighted round robin</source>
        <translation>Round robin ponderado</translation>
    </message>
    <message>
        <source>Least connections</source>
        <translation>Menos conexiones</translation>
    </message>
    <message>
        <source>Source hash</source>
        <translation>Hash de origen</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Best of two random choices</source>
        <translation>El mejor de dos al azar</translation>
    </message>
    <message>
        <source>Active-active</source>
        <translation>Activo-activo</translation>
    </message>
    <message>
        <source>Active-passive</source>
        <translation>Activo-pasivo</translation>
    </message>
    <message>
        <source>Primary and replicas</source>
        <translation>Primario y réplicas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation>Conexión TCP</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>Petición HTTP</translation>
    </message>
    <message>
        <source>Ends here</source>
        <translation>Termina aquí</translation>
    </message>
    <message>
        <source>Passed through</source>
        <translation>Pasa sin descifrar</translation>
    </message>
    <message>
        <source>Ends here, encrypted again</source>
        <translation>Termina aquí y se vuelve a cifrar</translation>
    </message>
    <message>
        <source>Within a zone</source>
        <translation>Dentro de una zona</translation>
    </message>
    <message>
        <source>Across zones</source>
        <translation>Entre zonas</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Mundial</translation>
    </message>
    <message>
        <source>Drop silently</source>
        <translation>Descartar en silencio</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primario</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Réplica</translation>
    </message>
    <message>
        <source>Multi-primary</source>
        <translation>Multiprimario</translation>
    </message>
    <message>
        <source>Arbiter</source>
        <translation>Árbitro</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asíncrona</translation>
    </message>
    <message>
        <source>Semi-synchronous</source>
        <translation>Semisíncrona</translation>
    </message>
    <message>
        <source>Synchronous</source>
        <translation>Síncrona</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escrituras</translation>
    </message>
    <message>
        <source>Static files</source>
        <translation>Archivos estáticos</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>From the product</source>
        <translation>Según el producto</translation>
    </message>
    <message>
        <source>Reads, writes</source>
        <translation>Lecturas, escrituras</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>ChooseGraphic</name>
    <message>
        <source>Change the icon</source>
        <translation>Cambiar el icono</translation>
    </message>
    <message>
        <source>Change the image</source>
        <translation>Cambiar la imagen</translation>
    </message>
</context>
<context>
    <name>ClipboardData</name>
    <message>
        <source>There is nothing on the clipboard that can be pasted into a drawing.</source>
        <translation>En el portapapeles no hay nada que se pueda pegar en un dibujo.</translation>
    </message>
    <message>
        <source>The drawing on the clipboard has no parts.</source>
        <translation>El dibujo del portapapeles no tiene componentes.</translation>
    </message>
    <message>
        <source>Of files, only images can be pasted into a drawing.</source>
        <translation>De los archivos, solo las imágenes se pueden pegar en un dibujo.</translation>
    </message>
    <message>
        <source>The drawing on the clipboard cannot be pasted: %1</source>
        <translation>El dibujo del portapapeles no se puede pegar: %1</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>“%1” was not copied into the new folder: something on its way there is a link.</source>
        <translation>«%1» no se ha copiado en la nueva carpeta: en el camino hasta allí hay un enlace.</translation>
    </message>
    <message>
        <source>“%1” is another file in the new folder; it stays, and the drawing shows that one now.</source>
        <translation>«%1» es otro archivo en la nueva carpeta; se conserva, y el dibujo muestra ahora ese.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>names of a file, before and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>“%1” was not copied: there is a file “%2” where its folder should be. Move or rename that file.</source>
        <translation>No se copió «%1»: hay un archivo «%2» donde debería estar su carpeta. Mueva ese archivo o cámbiele el nombre.</translation>
    </message>
    <message>
        <source>“%1” was not copied: its folder cannot be made beside the drawing.</source>
        <translation>No se copió «%1»: no se puede crear su carpeta junto al dibujo.</translation>
    </message>
</context>
<context>
    <name>ComponentPage</name>
    <message>
        <source>%1 · id: %2</source>
        <translation>%1 · id: %2</translation>
    </message>
    <message>
        <source>
inside %1</source>
        <translation>
dentro de %1</translation>
    </message>
    <message>
        <source>Marked down</source>
        <translation>Marcado como caído</translation>
    </message>
    <message>
        <source>Requests find it failed. This is not saved in the file.</source>
        <translation>Las peticiones lo encuentran fuera de servicio. Esto no se guarda en el archivo.</translation>
    </message>
    <message>
        <source>Single point of failure</source>
        <translation>Punto único de fallo</translation>
    </message>
    <message>
        <source>Without it these requests fail: %1.</source>
        <translation>Sin este componente fallan estas peticiones: %1.</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the drawing calls the part.</source>
        <translation>Cómo se llama el componente en el dibujo.</translation>
    </message>
</context>
<context>
    <name>ConnectionMeaning</name>
    <message>
        <source>the database set</source>
        <translation>el conjunto de bases de datos</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Needed: nothing else can do what %1 does here.</source>
        <translation>Imprescindible: nada más puede hacer lo que hace aquí %1.</translation>
    </message>
    <message>
        <source>One of %1 alternatives (%2): any one of %3 is enough.</source>
        <translation>Una de %1 alternativas (%2): basta con cualquiera de %3.</translation>
    </message>
    <message>
        <source>%1 of %2 are needed (%3): %4.</source>
        <translation>Se necesitan %1 de %2 (%3): %4.</translation>
    </message>
    <message>
        <source>%1 takes over automatically.</source>
        <translation>Toma el relevo automáticamente: %1.</translation>
    </message>
    <message>
        <source>Only while the name is not known yet.</source>
        <translation>Solo mientras el nombre aún no se conoce.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Used when it is there, never needed: without it requests are slower, not refused.</source>
        <translation>Se usa cuando está, nunca es imprescindible: si falta, las peticiones tardan más, pero no se rechazan.</translation>
    </message>
    <message>
        <source>Not on the way of a request: %1.</source>
        <translation>Fuera del camino de las peticiones: %1.</translation>
    </message>
    <message>
        <source>No request passes here as things are connected now.</source>
        <translation>Con las conexiones actuales, ninguna petición pasa por aquí.</translation>
    </message>
    <message>
        <source>Joins a note to what it explains. Requests and findings do not know it.</source>
        <translation>Une una nota con lo que explica. No cuenta para las peticiones ni para los hallazgos.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>%1 · id: %2</source>
        <translation>%1 · id: %2</translation>
    </message>
    <message>
        <source>What the arrow means</source>
        <translation>Qué significa la flecha</translation>
    </message>
</context>
<context>
    <name>ConnectionProperties</name>
    <message>
        <source>Only for</source>
        <translation>Solo para</translation>
    </message>
    <message>
        <source>The operations this connection serves; empty means all.</source>
        <translation>Las operaciones a las que sirve esta conexión; vacío significa todas.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port the target is asked on; the protocol&apos;s usual port unless given.</source>
        <translation>El puerto en el que se consulta al destino; si no se indica, el habitual del protocolo.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Text on the line instead of protocol and port.</source>
        <translation>Texto sobre la línea en lugar del protocolo y el puerto.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Towards a store: what the connection is used for.</source>
        <translation>Hacia un almacén de datos: para qué se usa la conexión.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Optional: the request goes on without it. Unless given, helpers such as caches are optional and everything else is required.</source>
        <translation>Opcional: la petición continúa sin ella. Si no se indica, los auxiliares, como las cachés, son opcionales y todo lo demás es obligatorio.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Lower goes first; higher ones stand by until the first fail.</source>
        <translation>El valor más bajo va primero; los más altos esperan hasta que fallen los primeros.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Share of the requests in weighted balancing.</source>
        <translation>Proporción de las peticiones en el balanceo ponderado.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Time there and back; a default by distance unless given.</source>
        <translation>Tiempo de ida y vuelta; si no se indica, un valor por defecto según la distancia.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>How long an answer is awaited.</source>
        <translation>Cuánto se espera una respuesta.</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Espera de conexión</translation>
    </message>
    <message>
        <source>How long opening the connection is tried.</source>
        <translation>Durante cuánto tiempo se intenta abrir la conexión.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>How often a failed attempt is repeated.</source>
        <translation>Cuántas veces se repite un intento fallido.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>The traffic is encrypted; follows the protocol unless given.</source>
        <translation>El tráfico va cifrado; si no se indica, depende del protocolo.</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>En pool</translation>
    </message>
    <message>
        <source>A connection that is kept open: no handshake for each request.</source>
        <translation>Una conexión que se mantiene abierta: sin negociación en cada petición.</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replicación</translation>
    </message>
    <message>
        <source>Asynchronous: the primary does not wait. Semi-synchronous: it waits until a replica has the change. Synchronous: until all have it.</source>
        <translation>Asíncrona: el primario no espera. Semisíncrona: espera hasta que una réplica tiene el cambio. Síncrona: hasta que lo tienen todas.</translation>
    </message>
    <message>
        <source>Alternative of</source>
        <translation>Alternativa de</translation>
    </message>
    <message>
        <source>Connections of one part with the same text here can stand in for each other; groups with different texts are all needed.</source>
        <translation>Las conexiones de un componente con el mismo texto aquí pueden sustituirse entre sí; los grupos con textos distintos son todos necesarios.</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>The side and the place on it, from 0 to 1, at which the line leaves its part, such as right:0.5. Unless given, the best place is chosen.</source>
        <translation>El lado y el lugar en él, de 0 a 1, por donde la línea sale de su componente, p. ej. right:0.5. Si no se indica, se elige el mejor lugar.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>The side and the place on it, from 0 to 1, at which the line reaches its part, such as left:0.5. Unless given, the best place is chosen.</source>
        <translation>El lado y el lugar en él, de 0 a 1, por donde la línea llega a su componente, p. ej. left:0.5. Si no se indica, se elige el mejor lugar.</translation>
    </message>
    <message>
        <source>Bends</source>
        <translation>Puntos de paso</translation>
    </message>
    <message>
        <source>Where the line was put by hand, as x, y; x, y; both ends follow their parts. Empty means that the way is found automatically.</source>
        <translation>Por dónde se llevó la línea a mano, como x, y; x, y; ambos extremos siguen a sus componentes. Vacío significa que el recorrido se busca automáticamente.</translation>
    </message>
    <message>
        <source>Text where it begins</source>
        <translation>Texto donde empieza</translation>
    </message>
    <message>
        <source>A short text beside the line where it leaves its part, such as eth0 or 1.</source>
        <translation>Un texto corto junto a la línea donde sale de su componente, como eth0 o 1.</translation>
    </message>
    <message>
        <source>Text where it ends</source>
        <translation>Texto donde termina</translation>
    </message>
    <message>
        <source>A short text beside the line where it reaches its part, such as :8080 or *.</source>
        <translation>Un texto corto junto a la línea donde llega a su componente, como :8080 o *.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Sets the line apart from others in the drawing; it means nothing else.</source>
        <translation>Distingue la línea de otras en el dibujo; no significa nada más.</translation>
    </message>
</context>
<context>
    <name>DataRules</name>
    <message>
        <source>Only %1 accepts writes: %2 could take over, but not without %3, which fails at the same time.</source>
        <translation>Solo %1 acepta escrituras: el relevo posible (%2) depende de algo que falla al mismo tiempo (%3).</translation>
    </message>
    <message>
        <source>Only %1 accepts writes: when it fails, reads may go on, but nobody can save anything.</source>
        <translation>Solo %1 acepta escrituras: si falla, puede que las lecturas continúen, pero nadie puede guardar nada.</translation>
    </message>
    <message>
        <source>Only %1 accepts writes: when it fails, %2 still answers reads, but nobody can save anything until somebody promotes a replica by hand.</source>
        <translation>Solo %1 acepta escrituras: si falla, aún hay respuesta a las lecturas (%2), pero nadie puede guardar nada hasta que alguien promueva una réplica a mano.</translation>
    </message>
    <message>
        <source>The same goes for %1, where it runs.</source>
        <translation>Lo mismo vale para %1, donde se ejecuta.</translation>
    </message>
    <message>
        <source>Let something decide the takeover that does not fail together with %1.</source>
        <translation>Haga que el relevo lo decida algo que no falle junto con %1.</translation>
    </message>
    <message>
        <source>%1 sends it writes all the same: one of %2 fails.</source>
        <translation>%1 le envía escrituras de todos modos: falla una de cada %2.</translation>
    </message>
    <message>
        <source>Connect %1 to the primary too, or to something that sends writes there.</source>
        <translation>Conecte %1 también al primario, o a algo que envíe allí las escrituras.</translation>
    </message>
    <message>
        <source>Only one database accepts writes</source>
        <translation>Solo una base de datos acepta escrituras</translation>
    </message>
    <message>
        <source>One primary, and no replica that takes over by itself: reads survive its failure, writes do not.</source>
        <translation>Un primario, y ninguna réplica que tome el relevo por sí sola: las lecturas sobreviven a su fallo, las escrituras no.</translation>
    </message>
    <message>
        <source>No way to a writer</source>
        <translation>Sin camino a un nodo de escritura</translation>
    </message>
    <message>
        <source>An application server whose databases all refuse writes.</source>
        <translation>Un servidor de aplicaciones cuyas bases de datos rechazan todas las escrituras.</translation>
    </message>
    <message>
        <source>Let a replica take over by itself (Failover: Automatic), with something that decides it safely; or use a cluster in which several databases accept writes.</source>
        <translation>Haga que una réplica tome el relevo por sí sola (Conmutación por error: Automática), con algo que lo decida de forma segura; o use un clúster en el que varias bases de datos acepten escrituras.</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, single point of failure for %1</source>
        <translation>, punto único de fallo para %1</translation>
    </message>
    <message>
        <source>, down</source>
        <translation>, fuera de servicio</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>Dentro de %1.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>con cifrado</translation>
    </message>
    <message>
        <source>%1 where it begins</source>
        <translation>%1 donde empieza</translation>
    </message>
    <message>
        <source>%1 where it ends</source>
        <translation>%1 donde termina</translation>
    </message>
    <message>
        <source>Connection from %1 to %2</source>
        <translation>Conexión de %1 a %2</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>The part “%1” has no kind.</source>
        <translation>El componente «%1» no tiene tipo.</translation>
    </message>
    <message>
        <source>The position of “%1” is too far out.</source>
        <translation>La posición de «%1» está demasiado lejos.</translation>
    </message>
    <message>
        <source>The size of “%1” must be at least 1 and not huge.</source>
        <translation>El tamaño de «%1» debe ser al menos 1 y no desmesurado.</translation>
    </message>
    <message>
        <source>“%1” of “%2” cannot be a further member.</source>
        <translation>«%1» de «%2» no puede ser un miembro adicional.</translation>
    </message>
    <message>
        <source>“%1” of the connection “%2” is no property.</source>
        <translation>«%1» de la conexión «%2» no es una propiedad.</translation>
    </message>
    <message>
        <source>There is a connection “%1” already; ids must be unique.</source>
        <translation>Ya existe una conexión «%1»; los ids deben ser únicos.</translation>
    </message>
    <message>
        <source>An end of the connection “%1” does not exist.</source>
        <translation>Un extremo de la conexión «%1» no existe.</translation>
    </message>
    <message>
        <source>There is a part “%1” already; ids must be unique.</source>
        <translation>Ya existe un componente «%1»; los ids deben ser únicos.</translation>
    </message>
    <message>
        <source>The container of “%1” does not exist.</source>
        <translation>El contenedor de «%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” is nested too deep, or inside itself; at most %2 levels are possible.</source>
        <translation>«%1» tiene demasiados niveles de anidamiento o está dentro de sí mismo; el máximo es de %2 niveles.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved into itself.</source>
        <translation>«%1» no se puede mover dentro de sí mismo.</translation>
    </message>
    <message>
        <source>“%1” would be nested too deep; at most %2 levels are possible.</source>
        <translation>«%1» tendría demasiados niveles de anidamiento; el máximo es de %2 niveles.</translation>
    </message>
    <message>
        <source>There is no part “%1”.</source>
        <translation>No existe ningún componente «%1».</translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>No existe ninguna conexión «%1».</translation>
    </message>
</context>
<context>
    <name>DiagramPage</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Shown above exported pictures.</source>
        <translation>Se muestra encima de las imágenes exportadas.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What the drawing is about.</source>
        <translation>De qué trata el dibujo.</translation>
    </message>
    <message>
        <source>Select a part or a connection to see and change its properties.</source>
        <translation>Seleccione un componente o una conexión para ver y cambiar sus propiedades.</translation>
    </message>
    <message>
        <source>Diagram without a title</source>
        <translation>Diagrama sin título</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 componente</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 componentes</translation>
    </message>
    <message>
        <source>%1 connection</source>
        <translation>%1 conexión</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 conexiones</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Cajetín</translation>
    </message>
    <message>
        <source>Stands in the title block of exports and prints, when it is asked for.</source>
        <translation>Figura en el cajetín de exportaciones e impresiones, cuando se pide.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Meaning of colors</source>
        <translation>Significado de los colores</translation>
    </message>
    <message>
        <source>What the color stands for in this drawing; the legend says so.</source>
        <translation>Qué representa el color en este dibujo; la leyenda lo indica.</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>%1 part more</source>
        <translation>%1 componente más</translation>
    </message>
    <message>
        <source>%1 parts more</source>
        <translation>%1 componentes más</translation>
    </message>
    <message>
        <source>%1 part fewer</source>
        <translation>%1 componente menos</translation>
    </message>
    <message>
        <source>%1 parts fewer</source>
        <translation>%1 componentes menos</translation>
    </message>
    <message>
        <source>%1 part changed</source>
        <translation>%1 componente cambiado</translation>
    </message>
    <message>
        <source>%1 parts changed</source>
        <translation>%1 componentes cambiados</translation>
    </message>
    <message>
        <source>%1 part elsewhere</source>
        <translation>%1 componente en otro lugar</translation>
    </message>
    <message>
        <source>%1 parts elsewhere</source>
        <translation>%1 componentes en otro lugar</translation>
    </message>
    <message>
        <source>%1 connection more</source>
        <translation>%1 conexión más</translation>
    </message>
    <message>
        <source>%1 connections more</source>
        <translation>%1 conexiones más</translation>
    </message>
    <message>
        <source>%1 connection fewer</source>
        <translation>%1 conexión menos</translation>
    </message>
    <message>
        <source>%1 connections fewer</source>
        <translation>%1 conexiones menos</translation>
    </message>
    <message>
        <source>%1 connection changed</source>
        <translation>%1 conexión cambiada</translation>
    </message>
    <message>
        <source>%1 connections changed</source>
        <translation>%1 conexiones cambiadas</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>ninguna diferencia</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 componente</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 componentes</translation>
    </message>
    <message>
        <source>%1 connection</source>
        <translation>%1 conexión</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 conexiones</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>otro título</translation>
    </message>
    <message>
        <source>another description</source>
        <translation>otra descripción</translation>
    </message>
    <message>
        <source>the legend</source>
        <translation>la leyenda</translation>
    </message>
    <message>
        <source>no legend</source>
        <translation>sin leyenda</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>otros ajustes</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Duplicate %1 parts</source>
        <translation>Duplicar %1 componentes</translation>
    </message>
    <message>
        <source>Duplicate %1 as replica</source>
        <translation>Duplicar %1 como réplica</translation>
    </message>
    <message>
        <source>Duplicate %1 parts as replicas</source>
        <translation>Duplicar %1 componentes como réplicas</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>There is no part “%1”; it may have been removed.</source>
        <translation>No existe ningún componente «%1»; puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>“%1” cannot be a further member of the diagram.</source>
        <translation>«%1» no puede ser un miembro adicional del diagrama.</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Add %1 parts</source>
        <translation>Añadir %1 componentes</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Eliminar conexión</translation>
    </message>
    <message>
        <source>Delete %1 items</source>
        <translation>Eliminar %1 elementos</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Move %1 parts</source>
        <translation>Mover %1 componentes</translation>
    </message>
    <message>
        <source>Move %1 out</source>
        <translation>Sacar %1</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>Meter %1 en %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Change the kind of %1</source>
        <translation>Cambiar el tipo de %1</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Cambiar «%1» de %2</translation>
    </message>
    <message>
        <source>Change “%1” of a connection</source>
        <translation>Cambiar «%1» de una conexión</translation>
    </message>
    <message>
        <source>Change connection</source>
        <translation>Cambiar conexión</translation>
    </message>
    <message>
        <source>Change diagram information</source>
        <translation>Cambiar los datos del diagrama</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Cambiar el tamaño de %1</translation>
    </message>
    <message>
        <source>Resize %1 parts</source>
        <translation>Cambiar el tamaño de %1 componentes</translation>
    </message>
</context>
<context>
    <name>EndsText</name>
    <message>
        <source>%1 → %2</source>
        <comment>from and to</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 is connected to DNS only: also draw the connection to the part that answers the request.</source>
        <translation>%1 solo tiene conexión con el DNS: dibuje también la conexión al componente que responde a la petición.</translation>
    </message>
    <message>
        <source>%1 is not connected to any part that answers: draw a connection from it to the site.</source>
        <translation>%1 no tiene conexión con ningún componente que responda: dibuje una conexión desde ahí hasta el sitio.</translation>
    </message>
    <message>
        <source>Nobody sends a request: add a browser, an app or an API client and connect it to the site.</source>
        <translation>Nadie envía peticiones: añada un navegador, una app o un cliente de API y conéctelo al sitio.</translation>
    </message>
    <message>
        <source>the databases</source>
        <translation>las bases de datos</translation>
    </message>
    <message>
        <source>The connections between %1 form a circle in which each part waits for the next, so none of them can answer. Draw arrows only from the part that asks to the part that answers; answers need no arrow of their own.</source>
        <translation>Las conexiones entre %1 forman un círculo en el que cada componente espera al siguiente, así que ninguno puede responder. Dibuje flechas solo del componente que pregunta al que responde; las respuestas no necesitan flecha propia.</translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation>%1 está fuera de servicio.</translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>PNG image</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is no picture format that can be written. Use one of %2.</source>
        <translation>%1 no es un formato de imagen que se pueda escribir. Use uno de estos: %2.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Tracepaper diagrams (*.tracepaper)</source>
        <translation>Diagramas de Tracepaper (*.tracepaper)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Guardar el diagrama</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios en «%1»?</translation>
    </message>
    <message>
        <source>Without saving, what was drawn since the last save is lost.</source>
        <translation>Si no guarda, se perderá lo dibujado desde la última vez que guardó.</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>No se ha podido leer todo</translation>
    </message>
    <message>
        <source>“%1” has mistakes. What could be read can be opened as a copy without a name; the file stays as it is.</source>
        <translation>«%1» tiene errores. Lo que se ha podido leer puede abrirse como una copia sin nombre; el archivo queda como está.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program</source>
        <translation>Otro programa ha modificado «%1»</translation>
    </message>
    <message>
        <source>Changed on the disk</source>
        <translation>Modificado en el disco</translation>
    </message>
    <message>
        <source>You have changes of your own here that the other version does not know.</source>
        <translation>Aquí hay cambios suyos que la otra versión no conoce.</translation>
    </message>
    <message>
        <source>Whichever you choose, the other one can be brought back: with File, Restore an earlier version, or with Undo.</source>
        <translation>Elija la que elija, la otra se puede recuperar: con Archivo, Restaurar una versión anterior, o con Deshacer.</translation>
    </message>
    <message>
        <source>Load the other version</source>
        <translation>Cargar la otra versión</translation>
    </message>
    <message>
        <source>Save mine as…</source>
        <translation>Guardar la mía como…</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Sobrescribir con la mía</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>¿Reemplazar «%1»?</translation>
    </message>
    <message>
        <source>The folder has a file of that name already.</source>
        <translation>La carpeta ya contiene un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>The diagram was not saved</source>
        <translation>El diagrama no se ha guardado</translation>
    </message>
    <message>
        <source>It is still open here and nothing is lost. Save it to another place, or try again when the cause is removed.</source>
        <translation>Sigue abierto aquí y no se ha perdido nada. Guárdelo en otro lugar, o vuelva a intentarlo cuando se haya eliminado la causa.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open diagrams</source>
        <translation>Abrir diagramas</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Pictures that carry a diagram (*.png *.svg)</source>
        <translation>Imágenes que contienen un diagrama (*.png *.svg)</translation>
    </message>
    <message>
        <source>Images or icons are not beside the file</source>
        <translation>Hay imágenes o iconos que no están junto al archivo</translation>
    </message>
    <message>
        <source>“%1” shows images or icons that are not beside its file yet</source>
        <translation>«%1» muestra imágenes o iconos que aún no están junto a su archivo</translation>
    </message>
    <message>
        <source>If it is closed like this, the drawing will miss them. Try again when the cause is removed, or save it to another place.</source>
        <translation>Si se cierra así, faltarán en el dibujo. Vuelva a intentarlo cuando la causa esté resuelta, o guárdelo en otro sitio.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Cerrar sin ellos</translation>
    </message>
    <message>
        <source>There is no file of it: without saving, the whole drawing is lost.</source>
        <translation>No hay ningún archivo de él: si no guarda, se perderá todo el dibujo.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>%1 has no list of allowed ports, so everything passes.</source>
        <translation>%1 no tiene lista de puertos permitidos, así que todo pasa.</translation>
    </message>
    <message>
        <source>The connection names no port, so %1 lets it pass.</source>
        <translation>La conexión no indica ningún puerto, así que %1 la deja pasar.</translation>
    </message>
    <message>
        <source>%1 allows %2.</source>
        <translation>%1 permite %2.</translation>
    </message>
    <message>
        <source>%1 allows no port at all, so %2 does not pass.</source>
        <translation>%1 no permite ningún puerto, así que %2 no pasa.</translation>
    </message>
    <message>
        <source>%1 allows only %2, so %3 does not pass.</source>
        <translation>%1 solo permite %2, así que %3 no pasa.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Info</source>
        <translation>Informativa</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
</context>
<context>
    <name>GraphicNames</name>
    <message>
        <source>An icon is named by its path below a folder of icons, without suffix, such as aws/ec2.</source>
        <translation>Un icono se indica con su ruta dentro de una carpeta de iconos, sin extensión, como aws/ec2.</translation>
    </message>
    <message>
        <source>An image in the drawing itself must be PNG, JPEG or SVG, written as data:image/png;base64,...</source>
        <translation>Una imagen contenida en el propio dibujo debe ser PNG, JPEG o SVG, escrita como data:image/png;base64,...</translation>
    </message>
    <message>
        <source>An image must be a file in the folder of the drawing or below it, or be embedded in the drawing.</source>
        <translation>Una imagen debe ser un archivo de la carpeta del dibujo o de una subcarpeta, o estar incrustada en el dibujo.</translation>
    </message>
    <message>
        <source>An image must be a PNG, JPEG or SVG file.</source>
        <translation>Una imagen debe ser un archivo PNG, JPEG o SVG.</translation>
    </message>
    <message>
        <source>An icon in the drawing itself must be an SVG, written as data:image/svg+xml;base64,...</source>
        <translation>Un icono contenido en el propio diagrama debe ser un SVG, escrito como data:image/svg+xml;base64,...</translation>
    </message>
</context>
<context>
    <name>Graphics</name>
    <message>
        <source>No folder of icons has “%1”, so the icon of the kind is shown.</source>
        <translation>Ninguna carpeta de iconos contiene «%1», así que se muestra el icono del tipo.</translation>
    </message>
    <message>
        <source>“%1” is looked for beside the drawing, which has no file yet.</source>
        <translation>«%1» se busca junto al dibujo, que aún no tiene archivo.</translation>
    </message>
    <message>
        <source>There is no file “%1” beside the drawing.</source>
        <translation>No hay ningún archivo «%1» junto al dibujo.</translation>
    </message>
    <message>
        <source>“%1” leads out of the folder of the drawing and is not shown.</source>
        <translation>«%1» lleva fuera de la carpeta del dibujo y no se muestra.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 KB.</source>
        <translation>«%1» ocupa más de %2 KB.</translation>
    </message>
    <message>
        <source>The icon “%1” is not used. %2</source>
        <translation>El icono «%1» no se usa. %2</translation>
    </message>
    <message>
        <source>There is no folder of icons with “%1”.</source>
        <translation>No hay ninguna carpeta de iconos con «%1».</translation>
    </message>
    <message>
        <source>The image is not part of the drawing.</source>
        <translation>La imagen no forma parte del dibujo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part, why its icon or image is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file is neither PNG nor JPEG nor SVG.</source>
        <translation>El archivo no es PNG, JPEG ni SVG.</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part, protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asked by %1.</source>
        <translation>Recibe peticiones de %1.</translation>
    </message>
    <message>
        <source>Asks %1.</source>
        <translation>Pide a %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 more findings</source>
        <translation>%1 hallazgos más</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Se copia en %1.</translation>
    </message>
    <message>
        <source>Copied from %1.</source>
        <translation>Se copia de %1.</translation>
    </message>
    <message>
        <source>Watches %1.</source>
        <translation>Vigila %1.</translation>
    </message>
    <message>
        <source>Watched by %1.</source>
        <translation>Vigilado por %1.</translation>
    </message>
    <message>
        <source>Reports to %1.</source>
        <translation>Informa a %1.</translation>
    </message>
    <message>
        <source>Gets reports from %1.</source>
        <translation>Recibe informes de %1.</translation>
    </message>
    <message>
        <source>Tells %1 that it is alive, and is told.</source>
        <translation>Avisa a %1 de que está vivo, y a la inversa.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Sus copias de seguridad van a %1.</translation>
    </message>
    <message>
        <source>Keeps backups of %1.</source>
        <translation>Guarda copias de seguridad de %1.</translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>ImageChooser</name>
    <message>
        <source>Choose an image</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Embed the image?</source>
        <translation>¿Incrustar la imagen?</translation>
    </message>
    <message>
        <source>“%1” is beside the drawing. A link shows every new version of the file; an embedded image travels with the drawing alone.</source>
        <translation>«%1» está junto al dibujo. Un enlace muestra cada nueva versión del archivo; una imagen incrustada viaja con el dibujo, sin archivo aparte.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlazar</translation>
    </message>
    <message>
        <source>&amp;Embed</source>
        <translation>&amp;Incrustar</translation>
    </message>
</context>
<context>
    <name>ImageDrawing</name>
    <message>
        <source>No image chosen yet</source>
        <translation>Aún no se ha elegido ninguna imagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image file, why it is not shown</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImageFiles</name>
    <message>
        <source>The image is larger than %1 MB.</source>
        <translation>La imagen ocupa más de %1 MB.</translation>
    </message>
    <message>
        <source>The image is broken and cannot be read.</source>
        <translation>La imagen está dañada y no se puede leer.</translation>
    </message>
    <message>
        <source>The image has %1 x %2 pixels, which is more than %3 millions.</source>
        <translation>La imagen tiene %1 x %2 píxeles, más de %3 millones.</translation>
    </message>
</context>
<context>
    <name>ImageParts</name>
    <message>
        <source>There is no image that can be read.</source>
        <translation>No hay ninguna imagen que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>&quot;%1&quot; debe ser un texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number between %2 and %3.</source>
        <translation>&quot;%1&quot; debe ser un número entre %2 y %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object, {...}.</source>
        <translation>&quot;%1&quot; debe ser un objeto, {...}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Falta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text of 1 to %2 characters, without control characters and without blanks at its ends.</source>
        <translation>&quot;%1&quot; debe ser un texto de 1 a %2 caracteres, sin caracteres de control y sin espacios en los extremos.</translation>
    </message>
    <message>
        <source>%1 The value is kept, but not used.</source>
        <comment>why it makes no sense</comment>
        <translation>%1 El valor se conserva, pero no se usa.</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>&quot;%1&quot; is given more than once here; only the last one counts. Remove the others.</source>
        <translation>&quot;%1&quot; aparece aquí más de una vez; solo cuenta la última. Elimine las demás.</translation>
    </message>
</context>
<context>
    <name>KindProperties</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>What it really is: Nginx, HAProxy, MySQL 8 ...</source>
        <translation>Qué es en realidad: Nginx, HAProxy, MySQL 8 ...</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The IP address it is reached at; else the address of the host around it.</source>
        <translation>La dirección IP en la que está accesible; si no, la del host que lo contiene.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port it listens on; the usual one unless given.</source>
        <translation>El puerto en el que escucha; si no se indica, el habitual.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Reachable from the Internet.</source>
        <translation>Accesible desde Internet.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Parts with the same service name can stand in for each other; parts with different names are all needed.</source>
        <translation>Los componentes con el mismo nombre de servicio pueden sustituirse entre sí; los que tienen nombres distintos son todos necesarios.</translation>
    </message>
    <message>
        <source>Answers by itself</source>
        <translation>Responde por sí mismo</translation>
    </message>
    <message>
        <source>Operations it can answer without anything behind it.</source>
        <translation>Operaciones a las que puede responder sin nada detrás.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>How many of a group of alternatives are needed, by the group&apos;s label; one unless given.</source>
        <translation>Cuántas alternativas de un grupo se necesitan, según la etiqueta del grupo; si no se indica, una.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Copies behind this one icon, each on a machine of its own.</source>
        <translation>Copias detrás de este único icono, cada una en su propia máquina.</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Redundancia gestionada</translation>
    </message>
    <message>
        <source>Redundancy that a provider builds in: the icon stands for several machines.</source>
        <translation>Redundancia que incorpora un proveedor: el icono representa varias máquinas.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Share of the time it is up, from 0 to 1.</source>
        <translation>Proporción del tiempo en que está en servicio, de 0 a 1.</translation>
    </message>
    <message>
        <source>Mean time between failures</source>
        <translation>Tiempo medio entre fallos</translation>
    </message>
    <message>
        <source>Mean time it is up before it fails.</source>
        <translation>Tiempo medio que está en servicio antes de fallar.</translation>
    </message>
    <message>
        <source>Mean time to repair</source>
        <translation>Tiempo medio de reparación</translation>
    </message>
    <message>
        <source>Mean time until it is up again.</source>
        <translation>Tiempo medio hasta que vuelve a estar en servicio.</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Tiempo de servicio</translation>
    </message>
    <message>
        <source>Time it works on one request.</source>
        <translation>Tiempo que dedica a una petición.</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Concurrencia</translation>
    </message>
    <message>
        <source>Requests it works on at the same time.</source>
        <translation>Peticiones que atiende a la vez.</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>Límite de cola</translation>
    </message>
    <message>
        <source>Requests that may wait; more are turned away.</source>
        <translation>Peticiones que pueden esperar; las demás se rechazan.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>What the user asks for.</source>
        <translation>Qué pide el usuario.</translation>
    </message>
    <message>
        <source>The IP address requests come from.</source>
        <translation>La dirección IP de la que vienen las peticiones.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>A: a name leads to an address. CNAME: a name is another name. Without records, names lead to whatever the client is connected to.</source>
        <translation>A: un nombre lleva a una dirección. CNAME: un nombre equivale a otro nombre. Sin registros, los nombres llevan a aquello con lo que esté conectado el cliente.</translation>
    </message>
    <message>
        <source>Allowed ports</source>
        <translation>Puertos permitidos</translation>
    </message>
    <message>
        <source>Ports that pass, such as 443/tcp; everything passes unless given.</source>
        <translation>Puertos que pasan, como 443/tcp; si no se indica, pasa todo.</translation>
    </message>
    <message>
        <source>Blocked traffic</source>
        <translation>Tráfico bloqueado</translation>
    </message>
    <message>
        <source>Drop: silence until the client gives up. Reject: refused at once.</source>
        <translation>Descartar: silencio hasta que el cliente desiste. Rechazar: negativa inmediata.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>Added to every round trip that passes.</source>
        <translation>Se suma a cada ida y vuelta que pasa.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Where encryption ends.</source>
        <translation>Dónde termina el cifrado.</translation>
    </message>
    <message>
        <source>Error codes like</source>
        <translation>Códigos de error</translation>
    </message>
    <message>
        <source>Which program&apos;s status codes it answers with when nothing behind it does.</source>
        <translation>El programa cuyos códigos de estado usa en sus respuestas cuando nada de lo que hay detrás responde.</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Espera de conexión</translation>
    </message>
    <message>
        <source>How long it tries to reach the next part.</source>
        <translation>Durante cuánto tiempo intenta llegar al siguiente componente.</translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation>Espera de respuesta</translation>
    </message>
    <message>
        <source>How long it waits for an answer.</source>
        <translation>Cuánto tiempo espera una respuesta.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>How it chooses the server for a request.</source>
        <translation>Cómo elige el servidor para una petición.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Active-active: all servers work. Active-passive: one works, the others wait until it fails.</source>
        <translation>Activo-activo: todos los servidores trabajan. Activo-pasivo: uno trabaja y los demás esperan hasta que falle.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Comprobación de estado</translation>
    </message>
    <message>
        <source>How it notices that a server is down.</source>
        <translation>Cómo se da cuenta de que un servidor ha caído.</translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation>Intervalo de comprobación</translation>
    </message>
    <message>
        <source>Time between two health checks.</source>
        <translation>Tiempo entre dos comprobaciones de estado.</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>Umbral de fallos</translation>
    </message>
    <message>
        <source>Checks that must fail before a server is taken out.</source>
        <translation>Comprobaciones que deben fallar para retirar un servidor.</translation>
    </message>
    <message>
        <source>Good checks</source>
        <translation>Umbral de éxitos</translation>
    </message>
    <message>
        <source>Checks that must succeed before it is taken back.</source>
        <translation>Comprobaciones que deben superarse para readmitirlo.</translation>
    </message>
    <message>
        <source>Write time</source>
        <translation>Tiempo de escritura</translation>
    </message>
    <message>
        <source>Time it takes to store a change.</source>
        <translation>Tiempo que tarda en guardar un cambio.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Primary: takes writes. Replica: a copy for reads. Multi-primary: all take writes. Arbiter: votes, holds no data. Active and standby: in a cluster that works that way.</source>
        <translation>Primario: recibe las escrituras. Réplica: una copia para lecturas. Multiprimario: todos reciben escrituras. Árbitro: vota, no guarda datos. Activo y en espera: en un clúster que funcione así.</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Conmutación por error</translation>
    </message>
    <message>
        <source>What happens when the primary fails. Manual counts as none until somebody acts.</source>
        <translation>Qué ocurre cuando falla el primario. Manual equivale a ninguna hasta que alguien actúa.</translation>
    </message>
    <message>
        <source>Role in its cluster</source>
        <translation>Rol en su clúster</translation>
    </message>
    <message>
        <source>Which member works and which one waits, or which one takes the writes.</source>
        <translation>Qué miembro trabaja y cuál espera, o cuál recibe las escrituras.</translation>
    </message>
    <message>
        <source>How the members share the work.</source>
        <translation>Cómo se reparten el trabajo los miembros.</translation>
    </message>
    <message>
        <source>Whether another member takes over by itself. Manual counts as none until somebody acts.</source>
        <translation>Si otro miembro toma el relevo por sí solo. Manual equivale a ninguna hasta que alguien actúa.</translation>
    </message>
    <message>
        <source>Failover time</source>
        <translation>Tiempo de conmutación</translation>
    </message>
    <message>
        <source>How long the takeover lasts.</source>
        <translation>Cuánto dura el relevo.</translation>
    </message>
    <message>
        <source>Failover needs</source>
        <translation>Requisitos de conmutación</translation>
    </message>
    <message>
        <source>What must be up to decide a takeover: k of the parts named.</source>
        <translation>Qué debe estar en servicio para decidir un relevo: k de los componentes indicados.</translation>
    </message>
    <message>
        <source>Further members</source>
        <translation>Otros miembros</translation>
    </message>
    <message>
        <source>Ids of members drawn elsewhere; everything drawn inside is a member.</source>
        <translation>Ids de miembros dibujados en otro lugar; todo lo dibujado dentro es miembro.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>The name the certificate is for.</source>
        <translation>El nombre para el que es el certificado.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Stays where it is when the diagram is arranged.</source>
        <translation>Se queda donde está cuando se organiza el diagrama.</translation>
    </message>
    <message>
        <source>What the note says. Two stars around words make them **bold**; lines that begin with a dash are a list.</source>
        <translation>Qué dice la nota. Dos asteriscos a cada lado de un texto lo ponen en **negrita**; las líneas que empiezan con un guion son una lista.</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>Qué dice.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>How large the letters are.</source>
        <translation>El tamaño de las letras.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Where the lines begin.</source>
        <translation>Dónde empiezan las líneas.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Sets it apart from others in the drawing; it means nothing else. Each theme has its own shade.</source>
        <translation>Lo distingue de otros en el dibujo; no significa nada más. Cada tema tiene su propio tono.</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Archivo de imagen</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file in the folder of the drawing or below it, or an image that the drawing itself holds.</source>
        <translation>Un archivo PNG, JPEG o SVG de la carpeta del dibujo o de una subcarpeta, o una imagen contenida en el propio dibujo.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>An SVG file from a folder of icons instead of the icon of the kind, such as aws/ec2, or one that the drawing itself holds.</source>
        <translation>Un archivo SVG de una carpeta de iconos en lugar del icono del tipo, como aws/ec2, o uno contenido en el propio diagrama.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Where a request starts: somebody types an address and waits for the page.</source>
        <translation>Donde empieza una petición: alguien escribe una dirección y espera la página.</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>App móvil</translation>
    </message>
    <message>
        <source>An app on a phone that asks the servers for data.</source>
        <translation>Una app en un teléfono que pide datos a los servidores.</translation>
    </message>
    <message>
        <source>API client</source>
        <translation>Cliente de API</translation>
    </message>
    <message>
        <source>Another program that calls this system.</source>
        <translation>Otro programa que llama a este sistema.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Answers which address a name has. The browser asks it first and then connects to that address itself: DNS is never on the way of the request.</source>
        <translation>Responde qué dirección tiene un nombre. El navegador le pregunta primero y luego se conecta por su cuenta a esa dirección: el DNS nunca está en el camino de la petición.</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Servers around the world that keep copies of files near the visitors and fetch the rest from the origin.</source>
        <translation>Servidores por todo el mundo que guardan copias de archivos cerca de los visitantes y piden el resto al origen.</translation>
    </message>
    <message>
        <source>Virtual IP</source>
        <translation>IP virtual</translation>
    </message>
    <message>
        <source>An address that is not bound to one machine: it moves to the next one when the first fails.</source>
        <translation>Una dirección que no está ligada a una máquina: pasa a la siguiente cuando la primera falla.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Passes packets from one network to another.</source>
        <translation>Pasa paquetes de una red a otra.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Connects the machines of one network.</source>
        <translation>Conecta las máquinas de una red.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Balanceador de carga</translation>
    </message>
    <message>
        <source>Spreads requests over several servers and leaves out those that are down.</source>
        <translation>Reparte las peticiones entre varios servidores y deja fuera a los que han caído.</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Proxy inverso</translation>
    </message>
    <message>
        <source>Takes requests for the servers behind it and passes them on.</source>
        <translation>Recibe peticiones para los servidores que tiene detrás y se las reenvía.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>The one door to several services: checks who asks and passes the request to the right one.</source>
        <translation>La única puerta a varios servicios: comprueba quién pregunta y pasa la petición al adecuado.</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Servidor web</translation>
    </message>
    <message>
        <source>Takes HTTP requests: answers files itself and passes everything else to the application server.</source>
        <translation>Recibe peticiones HTTP: sirve archivos él mismo y pasa todo lo demás al servidor de aplicaciones.</translation>
    </message>
    <message>
        <source>Application server</source>
        <translation>Servidor de aplicaciones</translation>
    </message>
    <message>
        <source>Runs the code of the site and makes the pages, with data from the database.</source>
        <translation>Ejecuta el código del sitio y genera las páginas, con datos de la base de datos.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Does work in the background that nobody waits for.</source>
        <translation>Hace en segundo plano trabajo que nadie espera.</translation>
    </message>
    <message>
        <source>Application files</source>
        <translation>Archivos de la aplicación</translation>
    </message>
    <message>
        <source>The code that the application server runs.</source>
        <translation>El código que ejecuta el servidor de aplicaciones.</translation>
    </message>
    <message>
        <source>External service</source>
        <translation>Servicio externo</translation>
    </message>
    <message>
        <source>Somebody else&apos;s service that this system calls: payment, mail, maps ...</source>
        <translation>Un servicio ajeno al que llama este sistema: pagos, correo, mapas ...</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Keeps the data. The primary takes the writes; replicas hold copies that answer reads.</source>
        <translation>Guarda los datos. El primario recibe las escrituras; las réplicas tienen copias que responden a las lecturas.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Keeps answers in memory so that the database is asked less often. The request works without it, only slower.</source>
        <translation>Guarda respuestas en memoria para consultar menos la base de datos. La petición funciona sin ella, solo que más despacio.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Keeps work that will be done later, in order.</source>
        <translation>Guarda, por orden, trabajo que se hará más tarde.</translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation>Almacenamiento de objetos</translation>
    </message>
    <message>
        <source>Keeps files such as images and backups, reachable over HTTP.</source>
        <translation>Guarda archivos, como imágenes y copias de seguridad, accesibles por HTTP.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Motor de búsqueda</translation>
    </message>
    <message>
        <source>An index for full-text search. Pages work without it.</source>
        <translation>Un índice para búsquedas de texto completo. Las páginas funcionan sin él.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>Lets only the allowed ports through. As a box on the way it is a part that can fail; inside a host it guards that host.</source>
        <translation>Solo deja pasar los puertos permitidos. Como caja en el camino es un componente que puede fallar; dentro de un host protege ese host.</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>Cortafuegos de aplicaciones web</translation>
    </message>
    <message>
        <source>Reads web requests and stops those that look like attacks.</source>
        <translation>Lee las peticiones web y detiene las que parecen ataques.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Proves that a server speaks for its name; needed for HTTPS. It belongs to the part that ends TLS.</source>
        <translation>Demuestra que un servidor habla en nombre de su dominio; necesario para HTTPS. Pertenece al componente en el que termina TLS.</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitorización</translation>
    </message>
    <message>
        <source>Collects metrics and logs, shows them and raises the alarm.</source>
        <translation>Recoge métricas y logs, los muestra y da la alarma.</translation>
    </message>
    <message>
        <source>Monitoring agent</source>
        <translation>Agente de monitorización</translation>
    </message>
    <message>
        <source>A small program on a host that sends metrics and logs to the monitoring service.</source>
        <translation>Un pequeño programa en un host que envía métricas y logs al servicio de monitorización.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Keeps older states of the data, for the day when a mistake has been copied to every replica.</source>
        <translation>Conserva estados anteriores de los datos, para el día en que un error se haya copiado a todas las réplicas.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>One machine. When it fails, everything on it is gone.</source>
        <translation>Una máquina. Cuando falla, se pierde todo lo que hay en ella.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>A data centre or a part of one with its own power and network.</source>
        <translation>Un centro de datos, o parte de uno, con alimentación y red propias.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Several zones in one part of the world.</source>
        <translation>Varias zonas en una parte del mundo.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>A network or subnet that keeps parts apart from others.</source>
        <translation>Una red o subred que mantiene unos componentes separados de otros.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Members that act as one: a primary with replicas, an active with a standby, or several that all work.</source>
        <translation>Miembros que actúan como uno solo: un primario con réplicas, un activo con otro en espera, o varios que trabajan todos.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Keeps parts together in the drawing; it means nothing else.</source>
        <translation>Mantiene juntos componentes en el dibujo; no significa nada más.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Unknown part</source>
        <translation>Componente desconocido</translation>
    </message>
    <message>
        <source>A kind of part that this version does not know. It is kept as it is.</source>
        <translation>Un tipo de componente que esta versión no conoce. Se conserva tal cual.</translation>
    </message>
    <message>
        <source>A text on paper. A line from it to a part says what it is about.</source>
        <translation>Un texto en papel. Una línea desde la nota hasta un componente indica de qué trata.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>A caption or a heading in the drawing.</source>
        <translation>Un rótulo o un encabezado en el dibujo.</translation>
    </message>
    <message>
        <source>A picture in the drawing, from a file or kept in the drawing; its name is the caption.</source>
        <translation>Una imagen en el dibujo, de un archivo o guardada en el dibujo; su nombre es el pie de imagen.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Standby</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Conexión cifrada</translation>
    </message>
    <message>
        <source>Single point of failure (%1)</source>
        <translation>Punto único de fallo (%1)</translation>
    </message>
    <message>
        <source>Waits as standby</source>
        <translation>Componente en espera</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Step of the request</source>
        <translation>Paso de la petición</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>%1 is empty: put the part that answers %2 inside it, or connect to that part.</source>
        <translation>%1 no contiene nada: coloque dentro el componente que responde a %2, o conecte con ese componente.</translation>
    </message>
    <message>
        <source>Nothing inside %1 listens on %2: connect to the part that answers, or give it the port.</source>
        <translation>Dentro de %1 nada escucha en %2: conecte con el componente que responde, o indíquele el puerto.</translation>
    </message>
    <message>
        <source>Several parts inside %1 could answer %2 (%3): connect to the one that is meant.</source>
        <translation>Varios componentes dentro de %1 podrían responder a %2 (%3): conecte con el que corresponda.</translation>
    </message>
    <message>
        <source>The connection leads to %1, where requests start: draw it the other way round. The answer needs no arrow, it comes back the way the request went.</source>
        <translation>La conexión lleva a %1, donde empiezan las peticiones: dibújela al revés. La respuesta no necesita flecha, vuelve por donde fue la petición.</translation>
    </message>
    <message>
        <source>%1 has no members: put the parts that belong together inside it.</source>
        <translation>%1 no tiene miembros: coloque dentro los componentes que van juntos.</translation>
    </message>
    <message>
        <source>The connection starts at %1, and it is not clear which part inside sends it: start it at that part.</source>
        <translation>La conexión empieza en %1 y no está claro qué componente de su interior la origina: haga que empiece en ese componente.</translation>
    </message>
    <message>
        <source>The connection leads from %1 to itself.</source>
        <translation>La conexión sale de %1 y vuelve al mismo componente.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>At least %1, to be read and to hold what is inside.</source>
        <translation>Al menos %1, para poder leerlo y que quepa lo que contiene.</translation>
    </message>
    <message>
        <source>Move %1 parts</source>
        <translation>Mover %1 componentes</translation>
    </message>
    <message>
        <source>Resize %1 parts</source>
        <translation>Cambiar el tamaño de %1 componentes</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Cambiar el tamaño de %1</translation>
    </message>
</context>
<context>
    <name>ModelRules</name>
    <message>
        <source>%1 is drawn as a stop on the way to %2. It only tells the client the address; the client then connects to %2 itself, and requests are traced that way.</source>
        <translation>%1 está en el dibujo como una parada en el camino a %2. Solo le dice la dirección al cliente; después el cliente se conecta por su cuenta a %2, y así se trazan las peticiones.</translation>
    </message>
    <message>
        <source>Draw two arrows from the client instead: one to %1, one to %2.</source>
        <translation>Dibuje en su lugar dos flechas desde el cliente: una a %1 y otra a %2.</translation>
    </message>
    <message>
        <source>%1 is of a kind that is not known here, &quot;%2&quot;: it is kept, drawn as a plain box, and taken to answer whatever it is asked.</source>
        <translation>%1 es de un tipo que aquí no se conoce, «%2»: se conserva, se dibuja como una simple caja y se supone que responde a todo lo que se le pide.</translation>
    </message>
    <message>
        <source>Choose the known kind that comes closest.</source>
        <translation>Elija el tipo conocido que más se parezca.</translation>
    </message>
    <message>
        <source>The connection from %1 to %2 uses a protocol that is not known here, &quot;%3&quot;: it is taken for a plain TCP connection.</source>
        <translation>La conexión de %1 a %2 usa un protocolo que aquí no se conoce, «%3»: se trata como una simple conexión TCP.</translation>
    </message>
    <message>
        <source>Choose the known protocol that comes closest, or TCP.</source>
        <translation>Elija el protocolo conocido que más se parezca, o TCP.</translation>
    </message>
    <message>
        <source>As it is, the connection carries no requests.</source>
        <translation>Tal como está, la conexión no lleva peticiones.</translation>
    </message>
    <message>
        <source>Let it lead from the part that asks to the part that answers, or delete it.</source>
        <translation>Haga que vaya del componente que pregunta al que responde, o elimínela.</translation>
    </message>
    <message>
        <source>DNS drawn as a stop</source>
        <translation>DNS dibujado como parada</translation>
    </message>
    <message>
        <source>A connection leads from DNS to a server, as if requests passed DNS.</source>
        <translation>Una conexión lleva del DNS a un servidor, como si las peticiones pasaran por el DNS.</translation>
    </message>
    <message>
        <source>Unknown kind or protocol</source>
        <translation>Tipo o protocolo desconocido</translation>
    </message>
    <message>
        <source>A part or connection of a kind that this version does not know.</source>
        <translation>Un componente o una conexión de un tipo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Connection without a clear end</source>
        <translation>Conexión sin un final claro</translation>
    </message>
    <message>
        <source>A connection ends where no part, or no single part, can take it.</source>
        <translation>Una conexión termina donde ningún componente, o más de uno, puede atenderla.</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Activado</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>&amp;Desactivado</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 has no address for %2: add an A record, or correct the URL of %3.</source>
        <translation>%1 no tiene dirección para %2: añada un registro A, o corrija la URL de %3.</translation>
    </message>
    <message>
        <source>%1 leads to %2, but no part that %3 is connected to has this address.</source>
        <translation>%1 lleva a %2, pero ningún componente conectado con %3 tiene esa dirección.</translation>
    </message>
</context>
<context>
    <name>NativeComponents</name>
    <message>
        <source>&quot;%1&quot; is also among the properties, and that one counts; remove one of the two.</source>
        <translation>&quot;%1&quot; está también entre las propiedades, y es esa la que cuenta; elimine una de las dos.</translation>
    </message>
    <message>
        <source>&quot;kind&quot; must name the kind of the component, such as &quot;web-server&quot;.</source>
        <translation>&quot;kind&quot; debe indicar el tipo del componente, p. ej. &quot;web-server&quot;.</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is unknown; the part is kept and drawn as a plain box.</source>
        <translation>El tipo &quot;%1&quot; es desconocido; el componente se conserva y se dibuja como una simple caja.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list, [...].</source>
        <translation>&quot;%1&quot; debe ser una lista, [...].</translation>
    </message>
    <message>
        <source>This must be an object, {...}.</source>
        <translation>Esto debe ser un objeto, {...}.</translation>
    </message>
    <message>
        <source>There is another component with the id &quot;%1&quot;; give each its own.</source>
        <translation>Hay otro componente con el id &quot;%1&quot;; dé a cada uno el suyo.</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is unknown; %2 parts of it are kept and drawn as plain boxes.</source>
        <translation>El tipo «%1» es desconocido; sus %2 componentes se conservan y se dibujan como simples cajas.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
</context>
<context>
    <name>NativeConnections</name>
    <message>
        <source>There is another connection with the id &quot;%1&quot;; give each its own.</source>
        <translation>Hay otra conexión con el id &quot;%1&quot;; dé a cada una el suyo.</translation>
    </message>
    <message>
        <source>The protocol &quot;%1&quot; is unknown; it is kept and treated like TCP.</source>
        <translation>El protocolo &quot;%1&quot; es desconocido; se conserva y se trata como TCP.</translation>
    </message>
    <message>
        <source>There is no component &quot;%1&quot; for this connection to end at.</source>
        <translation>No existe ningún componente &quot;%1&quot; en el que termine esta conexión.</translation>
    </message>
</context>
<context>
    <name>NativeParents</name>
    <message>
        <source>There is no component &quot;%1&quot; for this one to be inside.</source>
        <translation>No existe ningún componente &quot;%1&quot; que contenga a este.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is inside itself; choose another parent.</source>
        <translation>&quot;%1&quot; está dentro de sí mismo; elija otro contenedor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nested more than %2 levels deep.</source>
        <translation>&quot;%1&quot; está anidado a más de %2 niveles de profundidad.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is inside &quot;%2&quot;, which is no container.</source>
        <translation>&quot;%1&quot; está dentro de &quot;%2&quot;, que no es un contenedor.</translation>
    </message>
</context>
<context>
    <name>NativeReader</name>
    <message>
        <source>This is not a Tracepaper file: &quot;format&quot; must be &quot;tracepaper&quot;.</source>
        <translation>Este no es un archivo de Tracepaper: &quot;format&quot; debe ser &quot;tracepaper&quot;.</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be a whole number; this program writes %1.</source>
        <translation>&quot;version&quot; debe ser un número entero; este programa escribe %1.</translation>
    </message>
    <message>
        <source>The file has version %1, but this program understands only version %2; open it with a newer Tracepaper.</source>
        <translation>El archivo tiene la versión %1, pero este programa solo entiende la versión %2; ábralo con un Tracepaper más reciente.</translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as UTF-8.</source>
        <translation>El archivo es UTF-16; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; save the file as UTF-8.</source>
        <translation>El texto no es UTF-8; guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>The JSON is nested too deep.</source>
        <translation>El JSON tiene demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>Here is a conflict of a merge; decide for one of the sides and remove its marks.</source>
        <translation>Aquí hay un conflicto de una fusión; decídase por uno de los lados y elimine sus marcas.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Esto no es JSON válido: %1.</translation>
    </message>
    <message>
        <source>The file is empty; a diagram starts with {&quot;format&quot;: &quot;tracepaper&quot;, &quot;version&quot;: 1}.</source>
        <translation>El archivo está vacío; un diagrama empieza por {&quot;format&quot;: &quot;tracepaper&quot;, &quot;version&quot;: 1}.</translation>
    </message>
    <message>
        <source>A diagram must be a JSON object, {...}.</source>
        <translation>Un diagrama debe ser un objeto JSON, {...}.</translation>
    </message>
    <message>
        <source>This picture carries no diagram that can be opened.</source>
        <translation>Esta imagen no lleva ningún diagrama que se pueda abrir.</translation>
    </message>
</context>
<context>
    <name>NativeReferences</name>
    <message>
        <source>There is no component with the id &quot;%1&quot;; it counts as if it were never up.</source>
        <translation>No existe ningún componente con el id &quot;%1&quot;; cuenta como si nunca estuviera en servicio.</translation>
    </message>
</context>
<context>
    <name>NativeView</name>
    <message>
        <source>&quot;%1&quot; should be an object, {...}; it is kept, but not used.</source>
        <translation>&quot;%1&quot; debería ser un objeto, {...}; se conserva, pero no se usa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be true or false; it is kept, but not used.</source>
        <translation>&quot;%1&quot; debería ser true o false; se conserva, pero no se usa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a text; it is kept, but not used.</source>
        <translation>&quot;%1&quot; debería ser un texto; se conserva, pero no se usa.</translation>
    </message>
</context>
<context>
    <name>NextPlacement</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>OperationsRules</name>
    <message>
        <source>Nobody is told when something fails: you learn it from your users, and you cannot see how many requests per second arrive.</source>
        <translation>Nadie recibe un aviso cuando algo falla: usted se entera por sus usuarios, y no puede ver cuántas peticiones por segundo llegan.</translation>
    </message>
    <message>
        <source>Put a monitoring agent on every server, and add a monitoring service that collects what they send and raises the alarm.</source>
        <translation>Ponga un agente de monitorización en cada servidor y añada un servicio de monitorización que recoja lo que envían y dé la alarma.</translation>
    </message>
    <message>
        <source>No monitoring</source>
        <translation>Sin monitorización</translation>
    </message>
    <message>
        <source>No monitoring service and no agent anywhere.</source>
        <translation>No hay ningún servicio de monitorización ni agente en ninguna parte.</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Steps of the request</source>
        <translation>Pasos de la petición</translation>
    </message>
    <message>
        <source>%1 ms: %2</source>
        <translation>%1 ms: %2</translation>
    </message>
</context>
<context>
    <name>PartEntries</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>property, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Puerto %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind, container</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation>Id %1</translation>
    </message>
    <message>
        <source>Protocol %1</source>
        <translation>Protocolo %1</translation>
    </message>
</context>
<context>
    <name>PartName</name>
    <message>
        <source>%1 %2</source>
        <comment>a part&apos;s name and its number</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Paste %1</source>
        <translation>Pegar %1</translation>
    </message>
    <message>
        <source>Paste %1 parts</source>
        <translation>Pegar %1 componentes</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>PngExport</name>
    <message>
        <source>The image would be %L1 by %L2 pixels, which is too large. Use a scale of at most %3, or SVG or PDF.</source>
        <translation>La imagen mediría %L1 por %L2 píxeles, lo que es demasiado. Use una escala de %3 como máximo, o bien SVG o PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the image. Use a smaller scale, or SVG or PDF.</source>
        <translation>No hay memoria suficiente para la imagen. Use una escala menor, o bien SVG o PDF.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Row %1, sheet %2</source>
        <translation>Fila %1, hoja %2</translation>
    </message>
    <message>
        <source>Nothing can be printed there.</source>
        <translation>Ahí no se puede imprimir nada.</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>No hay sitio para archivos temporales.</translation>
    </message>
</context>
<context>
    <name>PropertyEditors</name>
    <message>
        <source>label = 2</source>
        <translation>etiqueta = 2</translation>
    </message>
    <message>
        <source>2 of id-1, id-2, id-3</source>
        <translation>2 of id-1, id-2, id-3</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (por defecto)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>varios valores</translation>
    </message>
</context>
<context>
    <name>PropertySections</name>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Redundancy and reliability</source>
        <translation>Redundancia y fiabilidad</translation>
    </message>
    <message>
        <source>Times and capacity</source>
        <translation>Tiempos y capacidad</translation>
    </message>
</context>
<context>
    <name>PropertyText</name>
    <message>
        <source>Enter a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Write each entry as label = number, for example: web = 2.</source>
        <translation>Escriba cada entrada como etiqueta = número, por ejemplo: web = 2.</translation>
    </message>
    <message>
        <source>Write each condition as: 2 of id-1, id-2, id-3. Separate several by semicolons.</source>
        <translation>Escriba cada condición así: 2 of id-1, id-2, id-3. Si son varias, sepárelas con punto y coma.</translation>
    </message>
    <message>
        <source>Write each place as x, y and separate them by semicolons: 120, 40; 120, 200.</source>
        <translation>Escriba cada lugar como x, y, y sepárelos con punto y coma: 120, 40; 120, 200.</translation>
    </message>
</context>
<context>
    <name>Protocols</name>
    <message>
        <source>Web requests, readable for everyone on the way.</source>
        <translation>Peticiones web, legibles para todos los que estén en el camino.</translation>
    </message>
    <message>
        <source>Web requests inside TLS: encrypted, and the server proves who it is.</source>
        <translation>Peticiones web dentro de TLS: cifradas, y el servidor demuestra quién es.</translation>
    </message>
    <message>
        <source>A web server hands requests to an application process.</source>
        <translation>Un servidor web entrega peticiones a un proceso de aplicación.</translation>
    </message>
    <message>
        <source>Calls between services over HTTP/2.</source>
        <translation>Llamadas entre servicios sobre HTTP/2.</translation>
    </message>
    <message>
        <source>A lasting two-way connection that starts as a web request.</source>
        <translation>Una conexión duradera en ambos sentidos que empieza como una petición web.</translation>
    </message>
    <message>
        <source>Any reliable connection.</source>
        <translation>Cualquier conexión fiable.</translation>
    </message>
    <message>
        <source>Any encrypted connection.</source>
        <translation>Cualquier conexión cifrada.</translation>
    </message>
    <message>
        <source>Queries to a MySQL or MariaDB database.</source>
        <translation>Consultas a una base de datos MySQL o MariaDB.</translation>
    </message>
    <message>
        <source>Queries to a PostgreSQL database.</source>
        <translation>Consultas a una base de datos PostgreSQL.</translation>
    </message>
    <message>
        <source>Queries to a MongoDB database.</source>
        <translation>Consultas a una base de datos MongoDB.</translation>
    </message>
    <message>
        <source>Reads and writes of a key-value store, often a cache.</source>
        <translation>Lecturas y escrituras de un almacén clave-valor, a menudo una caché.</translation>
    </message>
    <message>
        <source>Reads and writes of a cache.</source>
        <translation>Lecturas y escrituras de una caché.</translation>
    </message>
    <message>
        <source>Messages to and from a queue.</source>
        <translation>Mensajes hacia y desde una cola.</translation>
    </message>
    <message>
        <source>Records to and from a log of events.</source>
        <translation>Registros que van a un log de eventos y vienen de él.</translation>
    </message>
    <message>
        <source>Remote administration.</source>
        <translation>Administración remota.</translation>
    </message>
    <message>
        <source>Looks a name up: a question aside, never a hop of the request.</source>
        <translation>Busca un nombre: una consulta aparte, nunca un salto de la petición.</translation>
    </message>
    <message>
        <source>Copies changes from a primary to its replicas.</source>
        <translation>Copia los cambios de un primario a sus réplicas.</translation>
    </message>
    <message>
        <source>Metrics and logs on their way to the monitoring service.</source>
        <translation>Métricas y logs de camino al servicio de monitorización.</translation>
    </message>
    <message>
        <source>Two parts tell each other that they are alive.</source>
        <translation>Dos componentes se comunican que siguen vivos.</translation>
    </message>
    <message>
        <source>Copies for the case that data is lost.</source>
        <translation>Copias por si se pierden datos.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Name lookup (DNS)</source>
        <translation>Resolución de nombres (DNS)</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replicación</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitorización</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Latido (heartbeat)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Joins a note to what it explains; nothing is sent.</source>
        <translation>Une una nota con lo que explica; no se envía nada.</translation>
    </message>
</context>
<context>
    <name>RecoveryFile</name>
    <message>
        <source>Nothing can be written in the folder “%1”.</source>
        <translation>No se puede escribir nada en la carpeta «%1».</translation>
    </message>
</context>
<context>
    <name>RedundancyRules</name>
    <message>
        <source>%1 share one machine, %2: one hardware fault, one reboot or one busy process takes everything down.</source>
        <translation>%1 comparten una máquina, %2: un fallo de hardware, un reinicio o un proceso que la sature lo deja todo fuera de servicio.</translation>
    </message>
    <message>
        <source>Give each tier a server of its own, then a second server for each tier.</source>
        <translation>Dé a cada capa un servidor propio y, después, un segundo servidor a cada capa.</translation>
    </message>
    <message>
        <source>%1 each carry the data and other tiers: these compete for processor, memory and disk, cannot be scaled separately, and a break-in on the web server is a break-in on the database.</source>
        <translation>%1 alojan, en cada caso, los datos y otras capas: estas compiten por procesador, memoria y disco, no se pueden escalar por separado, y una intrusión en el servidor web es una intrusión en la base de datos.</translation>
    </message>
    <message>
        <source>Give web servers, application servers and databases machines of their own.</source>
        <translation>Dé máquinas propias a los servidores web, los servidores de aplicaciones y las bases de datos.</translation>
    </message>
    <message>
        <source>Nothing stands in for %1: to deploy code, to patch or to maintain it means to stop it, and users see an outage.</source>
        <translation>Nada puede sustituir a %1: desplegar código, aplicar parches o hacer mantenimiento exige una parada, y los usuarios notan el corte.</translation>
    </message>
    <message>
        <source>Nothing stands in for %1: to deploy code, to patch or to maintain one of them means to stop it, and users see an outage.</source>
        <translation>Nada puede sustituir a %1: desplegar código, aplicar parches o hacer mantenimiento en uno de estos componentes exige pararlo, y los usuarios notan el corte.</translation>
    </message>
    <message>
        <source>Run at least two of it and update them one after the other.</source>
        <translation>Tenga al menos dos instancias y actualícelas una tras otra.</translation>
    </message>
    <message>
        <source>Run at least two of each and update them one after the other.</source>
        <translation>Tenga al menos dos instancias de cada componente y actualícelas una tras otra.</translation>
    </message>
    <message>
        <source>Reloading the configuration of a web server needs no stop; code, system and database maintenance do.</source>
        <translation>Recargar la configuración de un servidor web no exige pararlo; el mantenimiento del código, del sistema y de la base de datos, sí.</translation>
    </message>
    <message>
        <source>All traffic ends up at %1, of which there is only one: more visitors than it can handle have nowhere to go.</source>
        <translation>Todo el tráfico acaba en %1, con una sola instancia: los visitantes que superen su capacidad no tienen adónde ir.</translation>
    </message>
    <message>
        <source>All traffic ends up at %1, of which there is only one each: more visitors than they can handle have nowhere to go.</source>
        <translation>Todo el tráfico acaba en %1, con una sola instancia de cada: los visitantes que superen su capacidad no tienen adónde ir.</translation>
    </message>
    <message>
        <source>Put a load balancer in front and run several of them; keep logins and other state out of their memory.</source>
        <translation>Ponga delante un balanceador de carga y use varias instancias; no guarde en su memoria sesiones ni otro estado.</translation>
    </message>
    <message>
        <source>Several tiers on one server</source>
        <translation>Varias capas en un solo servidor</translation>
    </message>
    <message>
        <source>Web server, application or database share a machine.</source>
        <translation>El servidor web, la aplicación o la base de datos comparten máquina.</translation>
    </message>
    <message>
        <source>Maintenance means downtime</source>
        <translation>El mantenimiento implica cortes</translation>
    </message>
    <message>
        <source>A web server, application server or database that nothing stands in for.</source>
        <translation>Un servidor web, un servidor de aplicaciones o una base de datos que nada puede sustituir.</translation>
    </message>
    <message>
        <source>Cannot scale out</source>
        <translation>No escala horizontalmente</translation>
    </message>
    <message>
        <source>A web or application server exists only once, without a balancer in front.</source>
        <translation>Un servidor web o de aplicaciones existe una sola vez, sin balanceador delante.</translation>
    </message>
</context>
<context>
    <name>Reparenting</name>
    <message>
        <source>%1 parts</source>
        <translation>%1 componentes</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>Meter %1 en %2</translation>
    </message>
    <message>
        <source>Move %1 out</source>
        <translation>Sacar %1</translation>
    </message>
</context>
<context>
    <name>ReplaceKind</name>
    <message>
        <source>Replace %1 with %2</source>
        <translation>Sustituir %1 por %2</translation>
    </message>
    <message>
        <source>The connection from %2 to %3 (%1) was removed as well: %4 cannot take part in it.</source>
        <translation>También se eliminó la conexión de %2 a %3 (%1): %4 no puede participar en ella.</translation>
    </message>
    <message>
        <source>%1 connections (%2) were removed as well: %3 cannot take part in them.</source>
        <translation>También se eliminaron %1 conexiones (%2): %3 no puede participar en ellas.</translation>
    </message>
    <message>
        <source>The connection from %1 to %2 carries %3 now instead of %4.</source>
        <translation>La conexión de %1 a %2 lleva ahora %3 en lugar de %4.</translation>
    </message>
    <message>
        <source>%1 connections carry something else now: %2.</source>
        <translation>%1 conexiones llevan ahora otra cosa: %2.</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>%1 needs %2 of &quot;%3&quot;, but only %4 are connected.</source>
        <translation>%1 necesita %2 de «%3», pero solo hay %4 con conexión.</translation>
    </message>
</context>
<context>
    <name>ResizeGesture</name>
    <message>
        <source>Resize %1</source>
        <translation>Cambiar el tamaño de %1</translation>
    </message>
</context>
<context>
    <name>SavedRequest</name>
    <message>
        <source>&quot;operation&quot; must be read, write or static</source>
        <translation>&quot;operation&quot; debe ser read, write o static</translation>
    </message>
    <message>
        <source>The saved request &quot;%1&quot; cannot be sent: %2.</source>
        <translation>La petición guardada &quot;%1&quot; no se puede enviar: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be the id of a part of the diagram</source>
        <translation>&quot;%1&quot; debe ser el id de un componente del diagrama</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number from 0 on</source>
        <translation>&quot;%1&quot; debe ser un número a partir de 0</translation>
    </message>
    <message>
        <source>&quot;mode&quot; must be crash or off</source>
        <translation>&quot;mode&quot; debe ser crash u off</translation>
    </message>
    <message>
        <source>The diagram has no saved request &quot;%1&quot;.</source>
        <translation>El diagrama no tiene ninguna petición guardada &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” must be %2.</source>
        <translation>«%1» debe ser %2.</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un número finito</translation>
    </message>
    <message>
        <source>“%1” must be at least %2%3.</source>
        <translation>«%1» debe ser como mínimo %2%3.</translation>
    </message>
    <message>
        <source>“%1” must be at most %2%3.</source>
        <translation>«%1» debe ser como máximo %2%3.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a list of texts, none of them empty</source>
        <translation>una lista de textos, ninguno de ellos vacío</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”; use one of: %3.</source>
        <translation>«%1» no conoce «%2»; use uno de estos valores: %3.</translation>
    </message>
    <message>
        <source>a list of ports such as 443/tcp</source>
        <translation>una lista de puertos, como 443/tcp</translation>
    </message>
    <message>
        <source>“%1” has an entry that is no port: “%2”. Write 443/tcp, 53/udp or 8000-8010/tcp.</source>
        <translation>«%1» tiene una entrada que no es un puerto: «%2». Escriba 443/tcp, 53/udp o 8000-8010/tcp.</translation>
    </message>
    <message>
        <source>A record of “%1” has no name.</source>
        <translation>Un registro de «%1» no tiene nombre.</translation>
    </message>
    <message>
        <source>The record for “%1” has no known type; use one of: %2.</source>
        <translation>El registro de «%1» no tiene un tipo conocido; use uno de estos: %2.</translation>
    </message>
    <message>
        <source>The record for “%1” has no value.</source>
        <translation>El registro de «%1» no tiene valor.</translation>
    </message>
    <message>
        <source>The TTL of “%1” must be a number of seconds.</source>
        <translation>El TTL de «%1» debe ser un número de segundos.</translation>
    </message>
    <message>
        <source>a list of records</source>
        <translation>una lista de registros</translation>
    </message>
    <message>
        <source>an object that gives each label a whole number of at least 1</source>
        <translation>un objeto que da a cada etiqueta un número entero, como mínimo 1</translation>
    </message>
    <message>
        <source>a list such as [{&quot;k&quot;: 2, &quot;of&quot;: [&quot;a&quot;, &quot;b&quot;, &quot;c&quot;]}]</source>
        <translation>una lista como [{&quot;k&quot;: 2, &quot;of&quot;: [&quot;a&quot;, &quot;b&quot;, &quot;c&quot;]}]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso (true o false)</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de estos valores: %1</translation>
    </message>
    <message>
        <source>a side and a place on it from 0 to 1, such as right:0.5</source>
        <translation>un lado y un lugar en él de 0 a 1, como right:0.5</translation>
    </message>
    <message>
        <source>a list of places such as [[120, 40], [120, 200]]</source>
        <translation>una lista de lugares como [[120, 40], [120, 200]]</translation>
    </message>
</context>
<context>
    <name>SecurityRules</name>
    <message>
        <source>%1 faces the Internet without a filter: everyone can try every port that is open there.</source>
        <translation>%1 da a Internet sin ningún filtro: cualquiera puede probar todos los puertos que tenga abiertos.</translation>
    </message>
    <message>
        <source>%1 face the Internet without a filter: everyone can try every port that is open there.</source>
        <translation>%1 dan a Internet sin ningún filtro: cualquiera puede probar todos los puertos que tengan abiertos.</translation>
    </message>
    <message>
        <source>Put a firewall in front, or drop one onto the server, and allow only the ports that visitors need: 80 and 443.</source>
        <translation>Ponga delante un cortafuegos, o arrastre uno al servidor, y permita solo los puertos que los visitantes necesitan: 80 y 443.</translation>
    </message>
    <message>
        <source>Requests from %1 to %2 travel unencrypted: everyone on the way can read passwords and cookies and change the page.</source>
        <translation>Las peticiones de %1 a %2 viajan sin cifrar: cualquiera en el camino puede leer contraseñas y cookies y alterar la página.</translation>
    </message>
    <message>
        <source>Use HTTPS on port 443 with a certificate for the name of the site, and send visitors of port 80 there.</source>
        <translation>Use HTTPS en el puerto 443 con un certificado para el nombre del sitio, y redirija allí a los visitantes del puerto 80.</translation>
    </message>
    <message>
        <source>HTTPS protects the way to %1 only: from there to %2 requests travel unencrypted, readable for everyone inside the network.</source>
        <translation>HTTPS solo protege el camino hasta %1: desde ahí hasta %2 las peticiones viajan sin cifrar, legibles para cualquiera dentro de la red.</translation>
    </message>
    <message>
        <source>No firewall at the edge</source>
        <translation>Sin cortafuegos en el perímetro</translation>
    </message>
    <message>
        <source>Requests from outside reach a part without having met a firewall.</source>
        <translation>Las peticiones de fuera llegan a un componente sin haber pasado por un cortafuegos.</translation>
    </message>
    <message>
        <source>No HTTPS</source>
        <translation>Sin HTTPS</translation>
    </message>
    <message>
        <source>A client talks to the site over an unencrypted web protocol.</source>
        <translation>Un cliente habla con el sitio por un protocolo web sin cifrar.</translation>
    </message>
    <message>
        <source>Encryption ends too early</source>
        <translation>El cifrado termina demasiado pronto</translation>
    </message>
    <message>
        <source>A part takes encrypted requests and passes them on unencrypted to another machine.</source>
        <translation>Un componente recibe peticiones cifradas y las pasa sin cifrar a otra máquina.</translation>
    </message>
    <message>
        <source>Encrypt again towards the servers (TLS: Ends here, encrypted again), or pass the encryption through to them. To end it here is a usual trade-off: one place for certificates, and requests can be read and routed.</source>
        <translation>Vuelva a cifrar hacia los servidores (TLS: Termina aquí y se vuelve a cifrar), o deje pasar el cifrado hasta ellos. Terminarlo aquí es un compromiso habitual: un único lugar para los certificados, y las peticiones se pueden leer y enrutar.</translation>
    </message>
</context>
<context>
    <name>SelectionPage</name>
    <message>
        <source>Mark all down</source>
        <translation>Marcar todo como caído</translation>
    </message>
    <message>
        <source>Bring all up</source>
        <translation>Reactivar todo</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 componente</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 componentes</translation>
    </message>
    <message>
        <source>%1 connection</source>
        <translation>%1 conexión</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 conexiones</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selección actual</translation>
    </message>
</context>
<context>
    <name>SetRequirements</name>
    <message>
        <source>No database behind %1 accepts writes: give one of them the role of the primary.</source>
        <translation>Ninguna base de datos detrás de %1 acepta escrituras: dé a una de ellas el rol de primario.</translation>
    </message>
    <message>
        <source>%1 reaches only %2, which accepts no writes: connect it to the primary, %3, as well.</source>
        <translation>%1 solo llega a %2, donde no se aceptan escrituras: añada también una conexión al primario, %3.</translation>
    </message>
</context>
<context>
    <name>SharedProperties</name>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Change “%1” of %2 parts</source>
        <translation>Cambiar «%1» de %2 componentes</translation>
    </message>
    <message>
        <source>Change “%1” of %2 connections</source>
        <translation>Cambiar «%1» de %2 conexiones</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In the drawing</source>
        <translation>En el dibujo</translation>
    </message>
    <message>
        <source>Part in that direction</source>
        <translation>Componente en esa dirección</translation>
    </message>
    <message>
        <source>Add a part in that direction</source>
        <translation>Añadir un componente en esa dirección</translation>
    </message>
    <message>
        <source>Move what is selected</source>
        <translation>Mover lo seleccionado</translation>
    </message>
    <message>
        <source>Move by one pixel</source>
        <translation>Mover un píxel</translation>
    </message>
    <message>
        <source>Rename, or accept</source>
        <translation>Cambiar nombre, o aceptar</translation>
    </message>
    <message>
        <source>Cancel, or select nothing</source>
        <translation>Cancelar, o no seleccionar nada</translation>
    </message>
    <message>
        <source>Pan while it is held</source>
        <translation>Desplazar mientras se mantiene pulsada</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>En el esquema</translation>
    </message>
    <message>
        <source>Out of its container</source>
        <translation>Sacarlo de su contenedor</translation>
    </message>
    <message>
        <source>Into the container above</source>
        <translation>Meterlo en el contenedor de arriba</translation>
    </message>
    <message>
        <source>Show it in the drawing</source>
        <translation>Mostrarlo en el dibujo</translation>
    </message>
    <message>
        <source>Tracepaper: keyboard shortcuts</source>
        <translation>Tracepaper: atajos de teclado</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
    <message>
        <source>Next part, after all parts the connections</source>
        <translation>Componente siguiente y, tras el último, las conexiones</translation>
    </message>
    <message>
        <source>Previous part or connection</source>
        <translation>Componente o conexión anterior</translation>
    </message>
    <message>
        <source>A connection of the part; next piece of it, which arrows move</source>
        <translation>Una conexión del componente; su tramo siguiente, que se mueve con las flechas</translation>
    </message>
    <message>
        <source>Move straight while it is held</source>
        <translation>Mover en línea recta mientras se mantiene pulsada</translation>
    </message>
    <message>
        <source>Select several: arrows go on, again takes in or out</source>
        <translation>Seleccionar varios: las flechas avanzan; de nuevo añade o quita</translation>
    </message>
    <message>
        <source>Make wider, narrower, higher or lower</source>
        <translation>Ensanchar, estrechar, alargar o acortar</translation>
    </message>
    <message>
        <source>Side of the part, while the end of a connection is moved</source>
        <translation>Lado del componente, al mover el extremo de una conexión</translation>
    </message>
    <message>
        <source>Place on that side, while the end of a connection is moved</source>
        <translation>Lugar en ese lado, al mover el extremo de una conexión</translation>
    </message>
    <message>
        <source>Pan down and up, with Shift sideways</source>
        <translation>Desplazar abajo y arriba, con Mayús a los lados</translation>
    </message>
    <message>
        <source>Copy what is dragged while it is held</source>
        <translation>Copiar lo que se arrastra mientras se mantiene pulsada</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Ignore grid and other parts while they are held</source>
        <translation>Ignorar la cuadrícula y los demás componentes mientras se mantienen pulsadas</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source> or </source>
        <comment>between shortcuts</comment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>SpofRules</name>
    <message>
        <source>%1 depends on %2: %3 run there, and nothing elsewhere can stand in for them.</source>
        <translation>%1 dependen de %2, que aloja %3; nada en otro lugar puede sustituir lo que aloja.</translation>
    </message>
    <message>
        <source>%1 depends on %2: %3 could stand in for each other, but they all run there and fail together.</source>
        <translation>%1 dependen de %2: %3 podrían sustituirse entre sí, pero comparten ese lugar y fallan a la vez.</translation>
    </message>
    <message>
        <source>%1 depends on %2: %3 could take over from %4, but what decides that runs there too (%5), so nobody takes over.</source>
        <translation>%1 dependen de %2: hay relevo (%3) para %4, pero lo que debe decidirlo también está ahí (%5), así que nadie toma el relevo.</translation>
    </message>
    <message>
        <source>%1 depends on %2: what runs there has no second copy elsewhere.</source>
        <translation>%1 dependen de %2: lo que se ejecuta ahí no tiene una segunda copia en otro lugar.</translation>
    </message>
    <message>
        <source>%1 starts with a question to %2: without its answer %3 cannot find the site. Cached answers hide the failure only until they expire.</source>
        <translation>%1 empiezan con una consulta a %2: sin su respuesta, el sitio no es localizable para %3. Las respuestas en caché ocultan el fallo solo hasta que caducan.</translation>
    </message>
    <message>
        <source>%1 passes %2: it is the only way from %3 to %4.</source>
        <translation>%1 pasan por %2: es el único camino de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 needs %2: %3 cannot work with fewer than %4 of the group &quot;%5&quot;, and no more are there.</source>
        <translation>%1 necesitan %2: para %3 hacen falta al menos %4 del grupo «%5», y no hay más.</translation>
    </message>
    <message>
        <source>%1 needs %2: nothing else can stand in for it.</source>
        <translation>%1 necesitan %2: nada más puede hacer su función.</translation>
    </message>
    <message>
        <source>%1 needs %2: of the parts that %3 can ask, it is the only one that can serve it.</source>
        <translation>%1 necesitan %2: de los componentes al alcance de %3, es el único que puede responder.</translation>
    </message>
    <message>
        <source>%1 arrives at %2: it is the only part that the name %3 leads to.</source>
        <translation>%1 llegan a %2: es el único componente al que lleva el nombre %3.</translation>
    </message>
    <message>
        <source>%1 arrives at %2: it is the only part that %3 can reach.</source>
        <translation>%1 llegan a %2: es el único componente al que puede llegar %3.</translation>
    </message>
    <message>
        <source>%1 needs %2: it is the only %3 that %4 can ask.</source>
        <translation>%1 necesitan %2: es el único componente de tipo %3 al alcance de %4.</translation>
    </message>
    <message>
        <source>Let something decide the takeover that runs elsewhere: most of what it needs must survive the failure of %1.</source>
        <translation>Haga que el relevo lo decida algo que se ejecute en otro lugar: la mayoría de lo que necesita debe sobrevivir al fallo de %1.</translation>
    </message>
    <message>
        <source>Move parts to a second server, so that each part has a copy on another machine.</source>
        <translation>Traslade componentes a un segundo servidor, de modo que cada uno tenga una copia en otra máquina.</translation>
    </message>
    <message>
        <source>Place a second copy of what runs in there outside of it.</source>
        <translation>Coloque fuera una segunda copia de lo que se ejecuta dentro.</translation>
    </message>
    <message>
        <source>Use a DNS service with servers in several places (property Managed), or add a second DNS server.</source>
        <translation>Use un servicio de DNS con servidores en varios lugares (propiedad «Redundancia gestionada»), o añada un segundo servidor DNS.</translation>
    </message>
    <message>
        <source>Add a second %1 beside it, connected on both sides; or drop a firewall onto each server, where it is no part of the way.</source>
        <translation>Añada al lado otro componente de tipo %1, conectado por ambos lados; o arrastre un cortafuegos a cada servidor, donde no forma parte del camino.</translation>
    </message>
    <message>
        <source>Add a second %1 beside it, connected to the same parts on both sides.</source>
        <translation>Añada al lado otro componente de tipo %1, conectado a los mismos componentes por ambos lados.</translation>
    </message>
    <message>
        <source>Let the name lead to both: add a record of %1 with the address of the other part.</source>
        <translation>Haga que el nombre lleve a ambos: añada un registro de %1 con la dirección del otro componente.</translation>
    </message>
    <message>
        <source>Connect %1 to one more %2 on another machine.</source>
        <translation>Conecte %1 a otro componente de tipo %2 en otra máquina.</translation>
    </message>
    <message>
        <source>Add a second %1 on another machine, and connect whoever asks to both; in front of the site a load balancer does this.</source>
        <translation>Añada otro componente de tipo %1 en otra máquina y conecte con ambos a quien lo consulta; delante del sitio, de esto se encarga un balanceador de carga.</translation>
    </message>
    <message>
        <source>It protects from the loss of one of them, but when it fails itself, healthy servers cannot be reached.</source>
        <translation>Protege frente a la pérdida de uno de ellos; pero, si el que falla es este componente, no se puede llegar a servidores que están sanos.</translation>
    </message>
    <message>
        <source>The same goes for %1, where it runs.</source>
        <translation>Lo mismo vale para %1, donde se ejecuta.</translation>
    </message>
    <message>
        <source>Add a second %1 and let a virtual IP lead to both, so that one takes over from the other; or use one that a provider keeps redundant (property Managed).</source>
        <translation>Añada otro componente de tipo %1 y haga que una IP virtual lleve a ambos, de modo que uno tome el relevo del otro; o use uno que un proveedor mantenga redundante (propiedad «Redundancia gestionada»).</translation>
    </message>
    <message>
        <source>Single point of failure</source>
        <translation>Punto único de fallo</translation>
    </message>
    <message>
        <source>A part, a server or a zone whose failure alone makes reads, writes or files impossible.</source>
        <translation>Un componente, un servidor o una zona cuyo fallo, por sí solo, hace imposibles las lecturas, las escrituras o los archivos.</translation>
    </message>
    <message>
        <source>Single load balancer</source>
        <translation>Un solo balanceador de carga</translation>
    </message>
    <message>
        <source>A balancer that every request must pass and that has no second one beside it.</source>
        <translation>Un balanceador por el que debe pasar cada petición y que no tiene un segundo al lado.</translation>
    </message>
    <message>
        <source>Add a replica on another machine that takes over by itself (Failover: Automatic).</source>
        <translation>Añada en otra máquina una réplica que tome el relevo por sí sola (Conmutación por error: Automática).</translation>
    </message>
    <message>
        <source>Let the request go on without it (Requirement of the connection: Optional), or add a second one.</source>
        <translation>Haga que la petición continúe sin este componente (Requisito de la conexión: Opcional), o añada un segundo.</translation>
    </message>
</context>
<context>
    <name>StartArguments</name>
    <message>
        <source>there is neither a command nor a file %1; see tracepaper --help.</source>
        <translation>no existe ningún comando ni archivo %1; consulte tracepaper --help.</translation>
    </message>
    <message>
        <source>unknown option %1; see tracepaper --help.</source>
        <translation>opción desconocida %1; consulte tracepaper --help.</translation>
    </message>
</context>
<context>
    <name>SvgFiles</name>
    <message>
        <source>The SVG says no size that makes sense.</source>
        <translation>El SVG no indica ningún tamaño válido.</translation>
    </message>
    <message>
        <source>The drawing has more than %1 elements.</source>
        <translation>El SVG tiene más de %1 elementos.</translation>
    </message>
    <message>
        <source>The SVG has nothing in it that can be drawn.</source>
        <translation>El SVG no contiene nada que se pueda dibujar.</translation>
    </message>
    <message>
        <source>The file declares entities, which drawings do not need. Save it again as plain SVG.</source>
        <translation>El archivo declara entidades, que un dibujo no necesita. Guárdelo de nuevo como SVG plano.</translation>
    </message>
    <message>
        <source>The file is no SVG: it begins with another element.</source>
        <translation>El archivo no es un SVG: empieza con otro elemento.</translation>
    </message>
    <message>
        <source>The drawing is nested more than %1 deep.</source>
        <translation>El SVG tiene más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The SVG file is larger than %1 KB.</source>
        <translation>El archivo SVG ocupa más de %1 KB.</translation>
    </message>
    <message>
        <source>The SVG has nothing in it that can be seen.</source>
        <translation>El SVG no contiene nada visible.</translation>
    </message>
    <message>
        <source>The drawing has texts of more than %1 letters.</source>
        <translation>El SVG tiene textos de más de %1 letras.</translation>
    </message>
    <message>
        <source>The drawing is larger than %1 KB when all that is used several times is written out.</source>
        <translation>El SVG ocupa más de %1 KB cuando se escribe todo lo que se usa varias veces.</translation>
    </message>
</context>
<context>
    <name>TemplateFacts</name>
    <message>
        <source>Parts: %1</source>
        <translation>Componentes: %1</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Conexiones: %1</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1: no funciona</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Compuesto por</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Puntos únicos de fallo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>read, write or static file; how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TemplateParts</name>
    <message>
        <source>API gateway</source>
        <translation>Pasarela de API</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Accounts data</source>
        <translation>Datos de cuentas</translation>
    </message>
    <message>
        <source>Active site</source>
        <translation>Sitio activo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Application files</source>
        <translation>Archivos de la aplicación</translation>
    </message>
    <message>
        <source>Application host</source>
        <translation>Host de aplicación</translation>
    </message>
    <message>
        <source>Application server</source>
        <translation>Servidor de aplicaciones</translation>
    </message>
    <message>
        <source>Application tier</source>
        <translation>Capa de aplicación</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>Balanceador</translation>
    </message>
    <message>
        <source>Balancer host</source>
        <translation>Host balanceador</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Catalogue data</source>
        <translation>Datos del catálogo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Data tier</source>
        <translation>Capa de datos</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Database cluster</source>
        <translation>Clúster de bases de datos</translation>
    </message>
    <message>
        <source>Database firewall</source>
        <translation>Cortafuegos de datos</translation>
    </message>
    <message>
        <source>Database host</source>
        <translation>Host de datos</translation>
    </message>
    <message>
        <source>Edge firewall</source>
        <translation>Cortafuegos perimetral</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>Form answers</source>
        <translation>Respuestas del formulario</translation>
    </message>
    <message>
        <source>Form function</source>
        <translation>Función del formulario</translation>
    </message>
    <message>
        <source>Global balancer</source>
        <translation>Balanceador global</translation>
    </message>
    <message>
        <source>Mailer</source>
        <translation>Envío de correos</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitorización</translation>
    </message>
    <message>
        <source>Monitoring service</source>
        <translation>Servicio de monitorización</translation>
    </message>
    <message>
        <source>On-call pager</source>
        <translation>Avisos de guardia</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Orders data</source>
        <translation>Datos de pedidos</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Servicio de pagos</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primario</translation>
    </message>
    <message>
        <source>Private network</source>
        <translation>Red privada</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host proxy</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Réplica</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server firewall</source>
        <translation>Cortafuegos de servidores</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Shop app</source>
        <translation>App de la tienda</translation>
    </message>
    <message>
        <source>Site files</source>
        <translation>Archivos del sitio</translation>
    </message>
    <message>
        <source>Standby site</source>
        <translation>Sitio en espera</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Virtual IP</source>
        <translation>IP virtual</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Web firewall</source>
        <translation>Cortafuegos web</translation>
    </message>
    <message>
        <source>Web host</source>
        <translation>Host web</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Servidor web</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Tienda web</translation>
    </message>
    <message>
        <source>Web tier</source>
        <translation>Capa web</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuta</translation>
    </message>
    <message>
        <source>A build turns the sources into pages, copies them into the storage, and tells the CDN to forget its old copies.</source>
        <translation>Un build convierte las fuentes en páginas, las copia en el almacenamiento y pide a la CDN que olvide sus copias antiguas.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Staying available</source>
        <translation>Alta disponibilidad</translation>
    </message>
    <message>
        <source>Secured and watched</source>
        <translation>Seguridad y monitorización</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propias</translation>
    </message>
    <message>
        <source>Simple web stack</source>
        <translation>Pila web sencilla</translation>
    </message>
    <message>
        <source>One server hosts www.foobar.com: web server, application server, application files and database share one machine. If it fails, or is restarted for an update, the site is gone; and it cannot take more traffic than one machine can.</source>
        <translation>Un solo servidor aloja www.foobar.com: servidor web, servidor de aplicaciones, archivos de la aplicación y base de datos comparten una máquina. Si falla, o se reinicia para una actualización, el sitio deja de estar disponible; y no admite más tráfico del que admite una máquina.</translation>
    </message>
    <message>
        <source>Static site behind a CDN</source>
        <translation>Sitio estático detrás de una CDN</translation>
    </message>
    <message>
        <source>Files lie in object storage, and a CDN keeps copies of them near the visitors: there is no server to look after. What visitors send in a form goes to a function that the provider runs when it is called. All of it is redundant at the provider, so nothing here is a single point of failure.</source>
        <translation>Los archivos están en un almacenamiento de objetos, y una CDN guarda copias cerca de los visitantes: no hay ningún servidor que mantener. Lo que los visitantes envían en un formulario va a una función que el proveedor ejecuta cuando se la llama. Todo es redundante en el proveedor, así que aquí nada es un punto único de fallo.</translation>
    </message>
    <message>
        <source>Distributed web infrastructure</source>
        <translation>Infraestructura web distribuida</translation>
    </message>
    <message>
        <source>A load balancer shares the requests between two servers in turn (round robin, active-active). The primary database takes the writes, the replica answers reads. The balancer is a single point of failure; so is the primary for writes, because nothing promotes the replica.</source>
        <translation>Un balanceador de carga reparte las peticiones por turnos entre dos servidores (round robin, activo-activo). La base de datos primaria recibe las escrituras y la réplica responde a las lecturas. El balanceador es un punto único de fallo; también lo es la primaria para las escrituras, porque nada promueve la réplica.</translation>
    </message>
    <message>
        <source>Three tiers with cache and queue</source>
        <translation>Tres capas con caché y cola</translation>
    </message>
    <message>
        <source>Web, application and data tiers on machines of their own. The cache keeps the database from being asked the same thing twice; pages work without it. What may take longer goes into the queue, and a worker does it later. The one balancer, the queue and the one database remain single points of failure.</source>
        <translation>Las capas web, de aplicación y de datos están en máquinas propias. La caché evita que se pregunte dos veces lo mismo a la base de datos; las páginas funcionan sin ella. Lo que puede tardar más va a la cola, y un worker lo hace después. El único balanceador, la cola y la única base de datos siguen siendo puntos únicos de fallo.</translation>
    </message>
    <message>
        <source>Microservices behind a gateway</source>
        <translation>Microservicios detrás de una pasarela</translation>
    </message>
    <message>
        <source>One gateway is the door to several services, each with a database of its own and several copies of itself. A page needs the catalogue and the accounts; an order needs the orders as well, the payment service of somebody else, and the queue from which mails are sent later. Each database exists once: whoever needs it fails with it.</source>
        <translation>Una pasarela es la puerta a varios servicios, cada uno con su propia base de datos y con varias copias. Una página necesita el catálogo y las cuentas; un pedido necesita además los pedidos, un servicio de pago ajeno y la cola desde la que más tarde se envían los correos. Cada base de datos existe una sola vez: quien la necesita falla con ella.</translation>
    </message>
    <message>
        <source>Scaled-up web infrastructure</source>
        <translation>Infraestructura web escalada</translation>
    </message>
    <message>
        <source>Two balancers share one virtual IP, and every tier has servers of its own. No single component stops the reads any more. For writes the primary database and its server remain: the replica is promoted by hand only.</source>
        <translation>Dos balanceadores comparten una IP virtual, y cada capa tiene servidores propios. Ya no hay ningún componente que por sí solo detenga las lecturas. Para las escrituras quedan la base de datos primaria y su servidor: la réplica solo se promueve a mano.</translation>
    </message>
    <message>
        <source>Automatic failover with a virtual IP</source>
        <translation>Conmutación automática con una IP virtual</translation>
    </message>
    <message>
        <source>Two balancers share one address: when the active one fails, the standby takes the virtual IP. A database cluster promotes its replica by itself. No single machine can stop reads or writes; what remains is a short interruption while something takes over.</source>
        <translation>Dos balanceadores comparten una dirección: si falla el activo, el que está en espera toma la IP virtual. Un clúster de bases de datos promueve su réplica por sí solo. Ninguna máquina puede detener por sí sola lecturas ni escrituras; lo que queda es una breve interrupción mientras se toma el relevo.</translation>
    </message>
    <message>
        <source>Two zones with a managed database</source>
        <translation>Dos zonas con una base de datos gestionada</translation>
    </message>
    <message>
        <source>Balancer, cache and database come from a provider who runs each in several zones, and the application runs in both zones. Any machine may fail, and so may a whole zone. What remains is the region: when that fails, everything does.</source>
        <translation>El balanceador, la caché y la base de datos son de un proveedor que ejecuta cada uno en varias zonas, y la aplicación se ejecuta en ambas zonas. Puede fallar cualquier máquina, e incluso una zona entera. Lo que queda es la región: si falla, falla todo.</translation>
    </message>
    <message>
        <source>Active and standby site</source>
        <translation>Sitio activo y sitio en espera</translation>
    </message>
    <message>
        <source>One data centre works, a second one waits. A global balancer sends visitors to the standby site when the active one does not answer. Reads go on there by themselves; for writes, somebody has to promote the replica first, because two sites that both take writes would drift apart.</source>
        <translation>Un centro de datos trabaja y otro espera. Un balanceador global envía a los visitantes al sitio en espera cuando el activo no responde. Allí las lecturas continúan por sí solas; para las escrituras, antes alguien tiene que promover la réplica, porque dos sitios que recibieran escrituras a la vez acabarían divergiendo.</translation>
    </message>
    <message>
        <source>Secured and monitored web infrastructure</source>
        <translation>Infraestructura web protegida y monitorizada</translation>
    </message>
    <message>
        <source>Three firewalls let only the ports through that are needed, HTTPS encrypts the way to the balancer, and an agent on every server reports to a monitoring service. What remains: TLS ends at the balancer, only one database accepts writes, every server carries all tiers, and each firewall on the way is itself a single point of failure.</source>
        <translation>Tres cortafuegos dejan pasar solo los puertos necesarios, HTTPS cifra el camino hasta el balanceador y un agente en cada servidor informa a un servicio de monitorización. Lo que queda: TLS termina en el balanceador, solo una base de datos acepta escrituras, cada servidor aloja todas las capas, y cada cortafuegos del camino es a su vez un punto único de fallo.</translation>
    </message>
    <message>
        <source>Monitoring and backups</source>
        <translation>Monitorización y copias de seguridad</translation>
    </message>
    <message>
        <source>Agents on every server report to a monitoring service, which calls somebody when something fails. Backups go to another zone, so that neither a fire nor a mistake takes the only copy. They do not keep the site running: each server here is still a single point of failure.</source>
        <translation>Un agente en cada servidor informa a un servicio de monitorización, que avisa a alguien cuando algo falla. Las copias de seguridad van a otra zona, para que ni un incendio ni un error se lleven la única copia. No mantienen el sitio en funcionamiento: cada servidor de aquí sigue siendo un punto único de fallo.</translation>
    </message>
</context>
<context>
    <name>TextParts</name>
    <message>
        <source>The text on the clipboard is too long for a note; copy less of it.</source>
        <translation>El texto del portapapeles es demasiado largo para una nota; copie una parte menor.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The file is no SVG that can be read (line %1): %2.</source>
        <translation>El archivo no es un SVG legible (línea %1): %2.</translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Cajetín</translation>
    </message>
</context>
<context>
    <name>TraceChange</name>
    <message>
        <source>%1 is down</source>
        <translation>%1 está fuera de servicio</translation>
    </message>
    <message>
        <source>%1 are down</source>
        <comment>several parts</comment>
        <translation>%1 están fuera de servicio</translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation>%1 vuelve a funcionar</translation>
    </message>
    <message>
        <source>%1 are up again</source>
        <comment>several parts</comment>
        <translation>%1 vuelven a funcionar</translation>
    </message>
    <message>
        <source>%1 of %2 requests fail now, it was %3 before</source>
        <translation>Ahora fallan %1 de %2 peticiones; antes, %3</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>Antes %1; ahora %2</translation>
    </message>
    <message>
        <source>The request now goes to %1</source>
        <translation>La petición va ahora a %1</translation>
    </message>
    <message>
        <source>The request no longer reaches %1</source>
        <translation>La petición ya no llega a %1</translation>
    </message>
    <message>
        <source>The request now takes %1 ms instead of %2 ms</source>
        <translation>La petición tarda ahora %1 ms en lugar de %2 ms</translation>
    </message>
    <message>
        <source>Nothing changes for this request</source>
        <translation>Para esta petición no cambia nada</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>end of a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an effect and its reason</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>TraceReport</name>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>dura</translation>
    </message>
    <message>
        <source>%1 of %2 from %3, %4</source>
        <translation>%1 de %2 desde %3, %4</translation>
    </message>
    <message>
        <source>name cached and connection open</source>
        <translation>con el nombre en caché y la conexión abierta</translation>
    </message>
    <message>
        <source>nothing cached</source>
        <translation>sin nada en caché</translation>
    </message>
    <message>
        <source>Down, and noticed: %1</source>
        <translation>Fuera de servicio, detectado: %1</translation>
    </message>
    <message>
        <source>Down, not noticed yet: %1</source>
        <translation>Fuera de servicio, aún sin detectar: %1</translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation>%1, tras %2 ms</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Camino: %1</translation>
    </message>
    <message>
        <source>Request %1: </source>
        <translation>Petición %1: </translation>
    </message>
</context>
<context>
    <name>Tracer</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Nothing that %1 could ask is left.</source>
        <translation>No queda nada a lo que %1 pueda consultar.</translation>
    </message>
    <message>
        <source>%1 of them answered, but %2 are needed.</source>
        <translation>Respondieron %1, pero se necesitan %2.</translation>
    </message>
    <message>
        <source>%1 cannot go on</source>
        <translation>%1 no puede continuar</translation>
    </message>
    <message>
        <source>%1 stands by (priority %2).</source>
        <translation>%1 está en espera (prioridad %2).</translation>
    </message>
    <message>
        <source>%1 stands by (active-passive).</source>
        <translation>%1 está en espera (activo-pasivo).</translation>
    </message>
    <message>
        <source>%1 has the weight 0, so it gets nothing as long as another one is there.</source>
        <translation>%1 tiene peso 0, así que no recibe nada mientras haya otro.</translation>
    </message>
    <message>
        <source>%1 is spared, because it has the writes to do.</source>
        <translation>Se evita %1, porque se encarga de las escrituras.</translation>
    </message>
    <message>
        <source>The name leads to several front ends, which are used in turn.</source>
        <translation>El nombre lleva a varios frontales, que se usan por turnos.</translation>
    </message>
    <message>
        <source>%1 answers static files itself; this request needs what is behind it.</source>
        <translation>%1 sirve directamente los archivos estáticos; esta petición necesita lo que hay detrás.</translation>
    </message>
    <message>
        <source>Any copy of the data can answer a read.</source>
        <translation>Cualquier copia de los datos puede responder a una lectura.</translation>
    </message>
    <message>
        <source>The primary is down and %1 has been promoted: it takes the writes now.</source>
        <translation>El primario está fuera de servicio y se ha promovido %1: ahora recibe las escrituras.</translation>
    </message>
    <message>
        <source>Writes go to the primary; a replica only follows it and would refuse them.</source>
        <translation>Las escrituras van al primario; una réplica solo lo sigue y las rechazaría.</translation>
    </message>
    <message>
        <source>%1 chooses %2</source>
        <translation>%1 elige %2</translation>
    </message>
    <message>
        <source>%1 turns to %2</source>
        <translation>%1 recurre a %2</translation>
    </message>
    <message>
        <source>%1 finds nobody to send the request to</source>
        <translation>%1 no encuentra a quién enviar la petición</translation>
    </message>
    <message>
        <source>Health checks have taken out everything behind %1 (%2), so it does not even try.</source>
        <translation>Las comprobaciones de estado han retirado todo lo que hay detrás de %1 (%2), así que ni siquiera lo intenta.</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 pide %2</translation>
    </message>
    <message>
        <source>A static file: a web server can answer it alone.</source>
        <translation>Un archivo estático: un servidor web puede responder por sí solo.</translation>
    </message>
    <message>
        <source>A page that is made from data: it needs the application and what it reads from.</source>
        <translation>Una página generada a partir de datos: necesita la aplicación y aquello de lo que esta lee.</translation>
    </message>
    <message>
        <source>A change that must be stored: it has to reach a store that accepts writes.</source>
        <translation>Un cambio que debe guardarse: tiene que llegar a un almacén que acepte escrituras.</translation>
    </message>
    <message>
        <source>The name is cached and the connection is open from an earlier visit, so the request can go out at once.</source>
        <translation>El nombre está en caché y la conexión sigue abierta desde una visita anterior, así que la petición puede salir enseguida.</translation>
    </message>
    <message>
        <source>No DNS is drawn, so the address is taken as known; the connection is yet to be opened.</source>
        <translation>No hay ningún DNS dibujado, así que la dirección se da por conocida; la conexión está aún por abrir.</translation>
    </message>
    <message>
        <source>Another visitor, for whom nothing is cached either: the name needs an address, and a connection is opened.</source>
        <translation>Otro visitante que tampoco tiene nada en caché: se necesita una dirección para el nombre, y se abre una conexión.</translation>
    </message>
    <message>
        <source>Nothing is cached: first the name needs an address, then the connection is opened.</source>
        <translation>No hay nada en caché: primero se necesita una dirección para el nombre, después se abre la conexión.</translation>
    </message>
    <message>
        <source>One round trip of %1.</source>
        <translation>Una ida y vuelta de %1.</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3: no such name</source>
        <translation>%1 consulta %3 a %2: ese nombre no existe</translation>
    </message>
    <message>
        <source>None of the records of %1 is for %2, so it answers NXDOMAIN. %3</source>
        <translation>Ninguno de los registros de %1 es para %2, así que responde NXDOMAIN. %3</translation>
    </message>
    <message>
        <source>%1 asks %2 for the address of %3</source>
        <translation>%1 pide a %2 la dirección de %3</translation>
    </message>
    <message>
        <source>%1 has no record of an address, so it is taken to answer with the address of what %2 is connected to. %3</source>
        <translation>%1 no tiene registro de ninguna dirección, así que se supone que responde con la dirección de aquello con lo que está conectado %2. %3</translation>
    </message>
    <message>
        <source>%1 asks %2 for the address of %3: %4</source>
        <translation>%1 pide a %2 la dirección de %3: %4</translation>
    </message>
    <message>
        <source>The record of %1 says %2</source>
        <translation>El registro de %1 dice %2</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) of %2, which has the address %3; the answer contains both</source>
        <translation>%1 es un alias (CNAME) de %2, cuya dirección es %3; la respuesta contiene ambas cosas</translation>
    </message>
    <message>
        <source>, that of </source>
        <translation>, que lo es de </translation>
    </message>
    <message>
        <source> It may be cached for %1 s.</source>
        <translation> Puede guardarse en caché durante %1 s.</translation>
    </message>
    <message>
        <source>%1. %2%3 DNS only answers; %4 then connects to the address itself.</source>
        <translation>%1. %2%3 El DNS solo responde; después %4 se conecta por su cuenta a la dirección.</translation>
    </message>
    <message>
        <source>The name does not exist (NXDOMAIN)</source>
        <translation>El nombre no existe (NXDOMAIN)</translation>
    </message>
    <message>
        <source>Without an address there is nothing to connect to: add a record for %1, or correct the URL.</source>
        <translation>Sin una dirección no hay nada con lo que conectar: añada un registro para %1, o corrija la URL.</translation>
    </message>
    <message>
        <source>The name could not be looked up (DNS timeout)</source>
        <translation>No se pudo resolver el nombre (tiempo de espera de DNS agotado)</translation>
    </message>
    <message>
        <source>No resolver answered, after %1 attempts of %2 each.</source>
        <translation>No respondió ningún resolutor, tras %1 intentos de %2 cada uno.</translation>
    </message>
    <message>
        <source>The name could not be looked up (DNS refused)</source>
        <translation>No se pudo resolver el nombre (consulta DNS rechazada)</translation>
    </message>
    <message>
        <source>Every resolver refused to answer, in each of %1 attempts.</source>
        <translation>Todos los resolutores se negaron a responder, en cada uno de los %1 intentos.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tiempo de espera de conexión agotado</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>Ahí no responde nada</translation>
    </message>
    <message>
        <source>%1 sees: %2, after %3</source>
        <translation>%1 ve: %2, tras %3</translation>
    </message>
    <message>
        <source>%1 for the name</source>
        <translation>%1 para el nombre</translation>
    </message>
    <message>
        <source>%1 to open the connection</source>
        <translation>%1 para abrir la conexión</translation>
    </message>
    <message>
        <source>%1 on the way to the site and back</source>
        <translation>%1 en el camino hasta el sitio y de vuelta</translation>
    </message>
    <message>
        <source>%1 inside the site</source>
        <translation>%1 dentro del sitio</translation>
    </message>
    <message>
        <source>The request took no time.</source>
        <translation>La petición no llevó tiempo.</translation>
    </message>
    <message>
        <source>Where the time went: %1.</source>
        <translation>En qué se fue el tiempo: %1.</translation>
    </message>
    <message>
        <source>%1 went silent, and the takeover came too late.</source>
        <translation>%1 dejó de responder, y el relevo llegó demasiado tarde.</translation>
    </message>
    <message>
        <source>%1 opens a TCP connection to %2</source>
        <translation>%1 abre una conexión TCP con %2</translation>
    </message>
    <message>
        <source>Before anything can be sent, SYN and SYN-ACK take one round trip. %1</source>
        <translation>Antes de poder enviar nada, SYN y SYN-ACK requieren una ida y vuelta. %1</translation>
    </message>
    <message>
        <source>%1 and %2 agree on encryption (TLS)</source>
        <translation>%1 acuerda con %2 el cifrado (TLS)</translation>
    </message>
    <message>
        <source>%1 passes the encrypted bytes on to the server behind it.</source>
        <translation>%1 pasa los bytes cifrados al servidor que tiene detrás.</translation>
    </message>
    <message>
        <source>From here on everything is encrypted up to %1, where TLS ends.</source>
        <translation>A partir de aquí todo va cifrado hasta %1, donde termina TLS.</translation>
    </message>
    <message>
        <source>TLS 1.3 takes one more round trip of %1. %2</source>
        <translation>TLS 1.3 requiere una ida y vuelta más de %1. %2</translation>
    </message>
    <message>
        <source>TLS 1.2 takes two more round trips of %1. %2</source>
        <translation>TLS 1.2 requiere dos idas y vueltas más de %1. %2</translation>
    </message>
    <message>
        <source>%1 gets no answer at %2 for %3</source>
        <translation>%1 no obtiene respuesta en %2 durante %3</translation>
    </message>
    <message>
        <source>%1 held the address and went silent. %2 notices the missing adverts and takes the address over after %3; the first packet (SYN) that is sent again after that arrives, %4 after the first one.</source>
        <translation>%1 tenía la dirección y dejó de responder. %2 nota la falta de anuncios y asume la dirección tras %3; llega el primer paquete (SYN) que se reenvía después de eso, %4 después del primero.</translation>
    </message>
    <message>
        <source>%1 lets the connection pass</source>
        <translation>%1 deja pasar la conexión</translation>
    </message>
    <message>
        <source>%1 stops the connection</source>
        <translation>%1 detiene la conexión</translation>
    </message>
    <message>
        <source>It decides once per connection; what follows belongs to it.</source>
        <translation>Decide una vez por conexión; lo que sigue forma parte de ella.</translation>
    </message>
    <message>
        <source>%1 is held by %2</source>
        <translation>%2 tiene asignada la dirección %1</translation>
    </message>
    <message>
        <source>%1 went silent, so %2 has taken the address over.</source>
        <translation>%1 dejó de responder, así que %2 ha asumido la dirección.</translation>
    </message>
    <message>
        <source>The address belongs to one part at a time: the first one that works, which is %1.</source>
        <translation>La dirección pertenece a un solo componente a la vez: el primero que funciona, que es %1.</translation>
    </message>
    <message>
        <source>The address belongs to one part at a time: the first one, %1, unless it fails.</source>
        <translation>La dirección pertenece a un solo componente a la vez: el primero, %1, salvo que falle.</translation>
    </message>
    <message>
        <source>%1 sends the request to %2 (%3)</source>
        <translation>%1 envía la petición a %2 (%3)</translation>
    </message>
    <message>
        <source>%1 sends the change to %2 (%3)</source>
        <translation>%1 envía el cambio a %2 (%3)</translation>
    </message>
    <message>
        <source>%1 asks %2 for the data (%3)</source>
        <translation>%1 pide los datos a %2 (%3)</translation>
    </message>
    <message>
        <source>%1 passes the request on to %2 (%3)</source>
        <translation>%1 pasa la petición a %2 (%3)</translation>
    </message>
    <message>
        <source>The connection is open, so the request goes out at once. </source>
        <translation>La conexión está abierta, así que la petición sale enseguida. </translation>
    </message>
    <message>
        <source>The connection is taken from a pool, so no handshake is needed. </source>
        <translation>La conexión se toma de un pool, así que no hace falta negociarla. </translation>
    </message>
    <message>
        <source>The way there is half of the round trip of %1.</source>
        <translation>La ida es la mitad de la ida y vuelta de %1.</translation>
    </message>
    <message>
        <source>%1 answers %2: %3</source>
        <translation>%1 responde a %2: %3</translation>
    </message>
    <message>
        <source>%1 confirms the change to %2</source>
        <translation>%1 confirma el cambio a %2</translation>
    </message>
    <message>
        <source>%1 returns the data to %2</source>
        <translation>%1 devuelve los datos a %2</translation>
    </message>
    <message>
        <source>The answer comes back on the connection that the request came on.</source>
        <translation>La respuesta vuelve por la conexión por la que llegó la petición.</translation>
    </message>
    <message>
        <source>Both run on %1: there is no network in between, so it takes no time.</source>
        <translation>Todo ocurre en %1: no hay red de por medio, así que no lleva tiempo.</translation>
    </message>
    <message>
        <source>That is %1: %2 of network and %3 in what lies between.</source>
        <translation>Eso supone %1: %2 de red y %3 en lo que hay por medio.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>Eso supone %1.</translation>
    </message>
    <message>
        <source>%1 finds the data in %2</source>
        <translation>%1 encuentra los datos en %2</translation>
    </message>
    <message>
        <source>%1 does not find the data in %2</source>
        <translation>%1 no encuentra los datos en %2</translation>
    </message>
    <message>
        <source>An earlier request has left it there, so the database is not asked. A round trip of %1 and %2 of work.</source>
        <translation>Una petición anterior los dejó ahí, así que no se consulta la base de datos. Una ida y vuelta de %1 y %2 de trabajo.</translation>
    </message>
    <message>
        <source>Nobody has asked for it before, so the database has to be asked. A round trip of %1 and %2 of work.</source>
        <translation>Nadie los ha pedido antes, así que hay que consultar la base de datos. Una ida y vuelta de %1 y %2 de trabajo.</translation>
    </message>
    <message>
        <source>%1 leaves the data in %2</source>
        <translation>%1 deja los datos en %2</translation>
    </message>
    <message>
        <source>The next request will find it there. Nobody waits for this.</source>
        <translation>La próxima petición los encontrará ahí. Nadie espera por esto.</translation>
    </message>
    <message>
        <source>%1 copies the change to %2 and waits</source>
        <translation>%1 copia el cambio a %2 y espera</translation>
    </message>
    <message>
        <source>%1 waits for %2, which is down</source>
        <translation>%1 espera a %2, que está fuera de servicio</translation>
    </message>
    <message>
        <source>It does not confirm the change, so %1 goes on without it after %2.</source>
        <translation>No confirma el cambio, así que %1 continúa sin esa confirmación tras %2.</translation>
    </message>
    <message>
        <source>Synchronous replication: the change counts only when every replica has it. One round trip of %1.</source>
        <translation>Replicación síncrona: el cambio solo cuenta cuando lo tienen todas las réplicas. Una ida y vuelta de %1.</translation>
    </message>
    <message>
        <source>Semi-synchronous replication: the change counts when one replica has received it. One round trip of %1.</source>
        <translation>Replicación semisíncrona: el cambio cuenta cuando lo ha recibido una réplica. Una ida y vuelta de %1.</translation>
    </message>
    <message>
        <source>%1 copies the change to %2</source>
        <translation>%1 copia el cambio a %2</translation>
    </message>
    <message>
        <source>%1 cannot copy the change to %2</source>
        <translation>%1 no puede copiar el cambio a %2</translation>
    </message>
    <message>
        <source>Asynchronous replication: %1 has answered without waiting, so %2 is a little behind and a read there may still see the old data.</source>
        <translation>Replicación asíncrona: %1 ha respondido sin esperar, así que %2 va un poco por detrás y una lectura ahí puede ver todavía los datos antiguos.</translation>
    </message>
    <message>
        <source>%1 is down; it will have to catch up when it is back.</source>
        <translation>%1 está fuera de servicio; tendrá que ponerse al día cuando vuelva.</translation>
    </message>
    <message>
        <source>%1 does not know where to send it</source>
        <translation>%1 no sabe adónde enviarla</translation>
    </message>
    <message>
        <source>Nothing behind %1 can take this request.</source>
        <translation>Nada de lo que hay detrás de %1 puede atender esta petición.</translation>
    </message>
    <message>
        <source>%1 is down and passes nothing on, nor does it say so.</source>
        <translation>%1 está fuera de servicio: ni deja pasar nada ni avisa.</translation>
    </message>
    <message>
        <source>%1 is down together with %2, so nothing passes, and nobody says so.</source>
        <translation>%1 está fuera de servicio junto con %2, así que nada llega más allá y nadie avisa.</translation>
    </message>
    <message>
        <source>%1 gets no answer from %2</source>
        <translation>%1 no obtiene respuesta de %2</translation>
    </message>
    <message>
        <source>%1 is refused by %2</source>
        <translation>%2 rechaza la conexión de %1</translation>
    </message>
    <message>
        <source>It rejects: the sender is told at once, after one round trip of %1.</source>
        <translation>Rechaza: el remitente lo sabe enseguida, tras una ida y vuelta de %1.</translation>
    </message>
    <message>
        <source>%1 gets no answer: %2 drops the packets</source>
        <translation>%1 no obtiene respuesta: %2 descarta los paquetes</translation>
    </message>
    <message>
        <source>It drops: the sender is told nothing.</source>
        <translation>Descarta: al remitente no se le dice nada.</translation>
    </message>
    <message>
        <source>%1 is down, but the machine it runs on is up and answers that nobody listens there (RST), after one round trip of %2.</source>
        <translation>%1 está fuera de servicio, pero la máquina en la que se ejecuta funciona y responde que nadie escucha ahí (RST), tras una ida y vuelta de %2.</translation>
    </message>
    <message>
        <source>%1 is off, so there is only silence.</source>
        <translation>%1 no está en marcha, así que solo hay silencio.</translation>
    </message>
    <message>
        <source>%1 is off and %2 with it, so there is only silence.</source>
        <translation>%1 no está en marcha y, por tanto, %2 tampoco, así que solo hay silencio.</translation>
    </message>
    <message>
        <source>%1 gives up after %2.</source>
        <translation>%1 desiste tras %2.</translation>
    </message>
    <message>
        <source>The answer goes back the same way: %1 after %2</source>
        <translation>La respuesta vuelve por el mismo camino: %1 tras %2</translation>
    </message>
    <message>
        <source>%1 hands on what it was answered.</source>
        <translation>%1 transmite lo que le han respondido.</translation>
    </message>
    <message>
        <source>%1 has nothing to hand on and answers %2 itself, the status that %3 has for this.</source>
        <translation>%1 no tiene nada que transmitir y responde por su cuenta %2, el código de estado que %3 usa para este caso.</translation>
    </message>
    <message>
        <source>%1 cannot go on without what it asked for and answers %2.</source>
        <translation>%1 no puede continuar sin lo que pidió y responde %2.</translation>
    </message>
    <message>
        <source>Its service time is %1.</source>
        <translation>Su tiempo de servicio es %1.</translation>
    </message>
    <message>
        <source>%1 has a copy and answers itself</source>
        <translation>%1 tiene una copia y responde directamente</translation>
    </message>
    <message>
        <source>It kept the answer of an earlier request, so nothing behind it is asked. %1</source>
        <translation>Guardó la respuesta de una petición anterior, así que no se consulta nada de lo que hay detrás. %1</translation>
    </message>
    <message>
        <source>%1 stores the change</source>
        <translation>%1 guarda el cambio</translation>
    </message>
    <message>
        <source>It accepts writes. %1</source>
        <translation>Acepta escrituras. %1</translation>
    </message>
    <message>
        <source>%1 reads the file</source>
        <translation>%1 lee el archivo</translation>
    </message>
    <message>
        <source>%1 looks the data up</source>
        <translation>%1 busca los datos</translation>
    </message>
    <message>
        <source>It holds a copy of the data, which may be a little behind the primary. %1</source>
        <translation>Tiene una copia de los datos, que puede ir un poco por detrás del primario. %1</translation>
    </message>
    <message>
        <source>%1 reads the file and answers itself</source>
        <translation>%1 lee el archivo y responde directamente</translation>
    </message>
    <message>
        <source>A static file needs nothing behind %1. Reading it takes %2.</source>
        <translation>Un archivo estático no necesita nada de lo que hay detrás de %1. Leerlo lleva %2.</translation>
    </message>
    <message>
        <source>%1 runs its code</source>
        <translation>%1 ejecuta su código</translation>
    </message>
    <message>
        <source>The page is made by code; what it needs from others is asked for next. %1</source>
        <translation>La página la genera el código; lo que este necesita de otros se pide a continuación. %1</translation>
    </message>
    <message>
        <source>The page is made by code. %1</source>
        <translation>La página la genera el código. %1</translation>
    </message>
    <message>
        <source>%1 works on the request</source>
        <translation>%1 procesa la petición</translation>
    </message>
    <message>
        <source>The request branches into more than %1 events: the services in this drawing call each other too often. Trace fewer requests, or remove connections between services.</source>
        <translation>La petición se ramifica en más de %1 eventos: los servicios de este dibujo se llaman entre sí con demasiada frecuencia. Trace menos peticiones, o elimine conexiones entre servicios.</translation>
    </message>
    <message>
        <source>The diagram has no part with the id &apos;%1&apos;: name a browser or another client.</source>
        <translation>El diagrama no tiene ningún componente con el id «%1»: indique un navegador u otro cliente.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not send requests: name a browser or another client.</source>
        <translation>«%1» no envía peticiones: indique un navegador u otro cliente.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not connected to anything that could answer: connect it to a server.</source>
        <translation>«%1» no tiene conexión con nada que pueda responder: añada una conexión a un servidor.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a URL: write it like http://www.foobar.com/.</source>
        <translation>«%1» no es una URL: escríbala como http://www.foobar.com/.</translation>
    </message>
    <message>
        <source>%1 requests cannot be sent: choose from 1 to %2.</source>
        <translation>No se pueden enviar %1 peticiones: elija de 1 a %2.</translation>
    </message>
    <message>
        <source>The diagram has no part with the id &apos;%1&apos; that could fail.</source>
        <translation>El diagrama no tiene ningún componente con el id «%1» que pueda fallar.</translation>
    </message>
</context>
<context>
    <name>UsualConnection</name>
    <message>
        <source>runs</source>
        <comment>what an application server does with its files</comment>
        <translation>ejecuta</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>El archivo no se puede leer: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>«%1» no se ha podido guardar: %2.</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>hay una carpeta con ese nombre</translation>
    </message>
    <message>
        <source>the folder “%1” does not exist</source>
        <translation>la carpeta «%1» no existe</translation>
    </message>
    <message>
        <source>“%1” is not a folder</source>
        <translation>«%1» no es una carpeta</translation>
    </message>
    <message>
        <source>the disk that holds the folder “%1” is read only</source>
        <translation>el disco que contiene la carpeta «%1» es de solo lectura</translation>
    </message>
    <message>
        <source>you are not allowed to write in the folder “%1”</source>
        <translation>no tiene permiso para escribir en la carpeta «%1»</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>el archivo está protegido contra escritura</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>The file has more than 256 MB; that is no diagram.</source>
        <translation>El archivo tiene más de 256 MB; eso no es un diagrama.</translation>
    </message>
    <message>
        <source>the disk is full; remove something from it</source>
        <translation>el disco está lleno; elimine algo de él</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>list of names, number of others</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list of names</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>Todas las peticiones</translation>
    </message>
    <message>
        <source>Every read and every write</source>
        <translation>Todas las lecturas y todas las escrituras</translation>
    </message>
    <message>
        <source>Every read and every file</source>
        <translation>Todas las lecturas y todos los archivos</translation>
    </message>
    <message>
        <source>Every read</source>
        <translation>Todas las lecturas</translation>
    </message>
    <message>
        <source>Every write and every file</source>
        <translation>Todas las escrituras y todos los archivos</translation>
    </message>
    <message>
        <source>Every write</source>
        <translation>Todas las escrituras</translation>
    </message>
    <message>
        <source>Every request for a file</source>
        <translation>Todas las peticiones de archivos</translation>
    </message>
</context>
<context>
    <name>Wrapping</name>
    <message>
        <source>Wrap in %1</source>
        <translation>Envolver en %1</translation>
    </message>
    <message>
        <source>Unwrap %1</source>
        <translation>Desenvolver %1</translation>
    </message>
    <message>
        <source>Unwrap %1 parts</source>
        <translation>Desenvolver %1 componentes</translation>
    </message>
    <message>
        <source>%1 lies among the selected parts, so it would seem to be inside as well. Select it too, or move it away.</source>
        <translation>%1 está entre los componentes seleccionados y parecería estar también dentro. Inclúyalo en la selección o apártelo.</translation>
    </message>
    <message>
        <source>What sits on the border of %1 belongs to it. Select %1 to put a frame around both.</source>
        <translation>Lo que está sobre el borde de %1 le pertenece. Seleccione %1 para poner un marco alrededor del conjunto.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Organizar</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Petición</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Start an empty diagram</source>
        <translation>Empezar un diagrama vacío</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a diagram</source>
        <translation>Abrir un diagrama</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open a diagram that was open before</source>
        <translation>Abrir un diagrama que estuvo abierto antes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Write the diagram to its file</source>
        <translation>Escribir el diagrama en su archivo</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Write the diagram to another file</source>
        <translation>Escribir el diagrama en otro archivo</translation>
    </message>
    <message>
        <source>Restore an earlier &amp;version…</source>
        <translation>Restaurar una &amp;versión anterior…</translation>
    </message>
    <message>
        <source>Go back to how the diagram was when it was saved before</source>
        <translation>Volver a como estaba el diagrama cuando se guardó anteriormente</translation>
    </message>
    <message>
        <source>&amp;Export image…</source>
        <translation>&amp;Exportar imagen…</translation>
    </message>
    <message>
        <source>Write a PNG, SVG or PDF of the drawing</source>
        <translation>Escribir un PNG, SVG o PDF del dibujo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Cerrar todas las ventanas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Volver a hacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Draw the selected parts once more</source>
        <translation>Dibujar otra vez los componentes seleccionados</translation>
    </message>
    <message>
        <source>Re&amp;verse connection</source>
        <translation>In&amp;vertir conexión</translation>
    </message>
    <message>
        <source>Turn the selected connections around</source>
        <translation>Dar la vuelta a las conexiones seleccionadas</translation>
    </message>
    <message>
        <source>Route auto&amp;matically</source>
        <translation>Ruta auto&amp;mática</translation>
    </message>
    <message>
        <source>Forget how the lines of the selected connections were bent and pinned by hand</source>
        <translation>Olvidar cómo se doblaron y fijaron a mano las líneas de las conexiones seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Remove what is selected, with everything inside it</source>
        <translation>Quitar lo seleccionado, con todo lo que contiene</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select every part and connection</source>
        <translation>Seleccionar todos los componentes y conexiones</translation>
    </message>
    <message>
        <source>Tool: &amp;select and move</source>
        <translation>Herramienta: &amp;seleccionar y mover</translation>
    </message>
    <message>
        <source>Select, move and connect parts with the mouse</source>
        <translation>Seleccionar, mover y conectar componentes con el ratón</translation>
    </message>
    <message>
        <source>Tool: &amp;connect</source>
        <translation>Herramienta: &amp;conectar</translation>
    </message>
    <message>
        <source>Draw connections from part to part</source>
        <translation>Dibujar conexiones de un componente a otro</translation>
    </message>
    <message>
        <source>Tool: &amp;pan</source>
        <translation>Herramienta: des&amp;plazar</translation>
    </message>
    <message>
        <source>Drag the drawing</source>
        <translation>Arrastrar el dibujo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Show the drawing larger</source>
        <translation>Mostrar el dibujo más grande</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Show the drawing smaller</source>
        <translation>Mostrar el dibujo más pequeño</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>Zoom al &amp;100 %</translation>
    </message>
    <message>
        <source>Show the drawing in its true size</source>
        <translation>Mostrar el dibujo a su tamaño real</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>Ajustar a la &amp;ventana</translation>
    </message>
    <message>
        <source>Show the whole drawing</source>
        <translation>Mostrar todo el dibujo</translation>
    </message>
    <message>
        <source>Zoom to s&amp;election</source>
        <translation>Ajustar a la s&amp;elección</translation>
    </message>
    <message>
        <source>Show what is selected as large as it fits</source>
        <translation>Mostrar lo seleccionado tan grande como quepa</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Cuadrícula</translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation>Mostrar la cuadrícula</translation>
    </message>
    <message>
        <source>&amp;Snap to grid</source>
        <translation>A&amp;justar a la cuadrícula</translation>
    </message>
    <message>
        <source>Parts stay on the grid when they are moved</source>
        <translation>Los componentes se mantienen en la cuadrícula al moverlos</translation>
    </message>
    <message>
        <source>&amp;Marks on single points of failure</source>
        <translation>&amp;Marcas en puntos únicos de fallo</translation>
    </message>
    <message>
        <source>Show rings and badges on single points of failure</source>
        <translation>Mostrar anillos y distintivos en los puntos únicos de fallo</translation>
    </message>
    <message>
        <source>&amp;Numbers on the steps of a request</source>
        <translation>&amp;Números en los pasos de una petición</translation>
    </message>
    <message>
        <source>Number the hops of the request along its way</source>
        <translation>Numerar los saltos de la petición a lo largo de su camino</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>Show and hide panels</source>
        <translation>Mostrar y ocultar paneles</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Light, dark, or as the system</source>
        <translation>Claro, oscuro o como el sistema</translation>
    </message>
    <message>
        <source>The language of the program, from its next start on</source>
        <translation>El idioma del programa, a partir del próximo inicio</translation>
    </message>
    <message>
        <source>&amp;Search parts…</source>
        <translation>&amp;Buscar componentes…</translation>
    </message>
    <message>
        <source>Go to the search field of the parts</source>
        <translation>Ir al campo de búsqueda de los componentes</translation>
    </message>
    <message>
        <source>&amp;Arrange diagram</source>
        <translation>&amp;Organizar diagrama</translation>
    </message>
    <message>
        <source>Place all parts anew, from entry to store; pinned parts stay</source>
        <translation>Recolocar todos los componentes, de la entrada al almacén; los fijados se quedan</translation>
    </message>
    <message>
        <source>Arrange &amp;selection</source>
        <translation>Organizar &amp;selección</translation>
    </message>
    <message>
        <source>Place the selected parts and their contents anew; nothing else moves</source>
        <translation>Recolocar los componentes seleccionados y su contenido; nada más se mueve</translation>
    </message>
    <message>
        <source>From &amp;left to right</source>
        <translation>De &amp;izquierda a derecha</translation>
    </message>
    <message>
        <source>Arrange so that requests run from left to right</source>
        <translation>Organizar de modo que las peticiones vayan de izquierda a derecha</translation>
    </message>
    <message>
        <source>From t&amp;op to bottom</source>
        <translation>De &amp;arriba abajo</translation>
    </message>
    <message>
        <source>Arrange so that requests run from top to bottom</source>
        <translation>Organizar de modo que las peticiones vayan de arriba abajo</translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation>O&amp;rdenar</translation>
    </message>
    <message>
        <source>Arranging leaves pinned parts where they are</source>
        <translation>Al organizar, los componentes fijados se quedan donde están</translation>
    </message>
    <message>
        <source>Align left &amp;edges</source>
        <translation>Alinear bordes i&amp;zquierdos</translation>
    </message>
    <message>
        <source>Line the selected parts up at the leftmost edge</source>
        <translation>Alinear los componentes seleccionados con el borde más a la izquierda</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Centrar en &amp;columna</translation>
    </message>
    <message>
        <source>Line the selected parts up in a column</source>
        <translation>Alinear los componentes seleccionados en una columna</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>Alinear bordes &amp;derechos</translation>
    </message>
    <message>
        <source>Line the selected parts up at the rightmost edge</source>
        <translation>Alinear los componentes seleccionados con el borde más a la derecha</translation>
    </message>
    <message>
        <source>Line the selected parts up at the uppermost edge</source>
        <translation>Alinear los componentes seleccionados con el borde más alto</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Centrar en fi&amp;la</translation>
    </message>
    <message>
        <source>Line the selected parts up in a row</source>
        <translation>Alinear los componentes seleccionados en una fila</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>Alinear &amp;bordes inferiores</translation>
    </message>
    <message>
        <source>Line the selected parts up at the lowest edge</source>
        <translation>Alinear los componentes seleccionados con el borde más bajo</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>Distribuir &amp;horizontalmente</translation>
    </message>
    <message>
        <source>Make the gaps between the selected parts equal, from left to right</source>
        <translation>Igualar los espacios entre los componentes seleccionados, de izquierda a derecha</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Distribuir &amp;verticalmente</translation>
    </message>
    <message>
        <source>Make the gaps between the selected parts equal, from top to bottom</source>
        <translation>Igualar los espacios entre los componentes seleccionados, de arriba abajo</translation>
    </message>
    <message>
        <source>Same &amp;width</source>
        <translation>Mismo a&amp;ncho</translation>
    </message>
    <message>
        <source>Make the selected parts as wide as the widest</source>
        <translation>Hacer los componentes seleccionados tan anchos como el más ancho</translation>
    </message>
    <message>
        <source>Same hei&amp;ght</source>
        <translation>Misma al&amp;tura</translation>
    </message>
    <message>
        <source>Make the selected parts as high as the highest</source>
        <translation>Hacer los componentes seleccionados tan altos como el más alto</translation>
    </message>
    <message>
        <source>Same si&amp;ze</source>
        <translation>Mis&amp;mo tamaño</translation>
    </message>
    <message>
        <source>Make the selected parts as wide and as high as the largest</source>
        <translation>Hacer los componentes seleccionados tan anchos y altos como el mayor</translation>
    </message>
    <message>
        <source>&amp;Send request</source>
        <translation>&amp;Enviar petición</translation>
    </message>
    <message>
        <source>Send the request of the request panel and watch it</source>
        <translation>Enviar la petición del panel de peticiones y observarla</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>Let the request travel, or hold it</source>
        <translation>Hacer avanzar la petición, o detenerla</translation>
    </message>
    <message>
        <source>S&amp;tep on</source>
        <translation>Paso &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next event</source>
        <translation>Ir al siguiente evento</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Paso &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the event before</source>
        <translation>Ir al evento anterior</translation>
    </message>
    <message>
        <source>To the st&amp;art</source>
        <translation>Al pr&amp;incipio</translation>
    </message>
    <message>
        <source>Go to the first event</source>
        <translation>Ir al primer evento</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Al &amp;final</translation>
    </message>
    <message>
        <source>Go to the outcome</source>
        <translation>Ir al resultado</translation>
    </message>
    <message>
        <source>Let the selected parts fail, or bring them up again</source>
        <translation>Hacer fallar los componentes seleccionados, o reactivarlos</translation>
    </message>
    <message>
        <source>Bring everything &amp;up</source>
        <translation>Reactivar &amp;todo</translation>
    </message>
    <message>
        <source>No part is down any more</source>
        <translation>Dejar todos los componentes en servicio</translation>
    </message>
    <message>
        <source>&amp;Close the request</source>
        <translation>Cerrar la &amp;petición</translation>
    </message>
    <message>
        <source>Show the drawing without a request</source>
        <translation>Mostrar el dibujo sin ninguna petición</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>All shortcuts on one sheet</source>
        <translation>Todos los atajos en una hoja</translation>
    </message>
    <message>
        <source>&amp;About Tracepaper</source>
        <translation>&amp;Acerca de Tracepaper</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print the drawing on a sheet or as a poster</source>
        <translation>Imprimir el dibujo en una hoja o como póster</translation>
    </message>
    <message>
        <source>Save the diagram first</source>
        <translation>Guarde antes el diagrama</translation>
    </message>
    <message>
        <source>Draw a part first</source>
        <translation>Dibuje antes un componente</translation>
    </message>
    <message>
        <source>Select a part or a connection first</source>
        <translation>Seleccione antes un componente o una conexión</translation>
    </message>
    <message>
        <source>Select one part first</source>
        <translation>Seleccione antes un solo componente</translation>
    </message>
    <message>
        <source>Select a part first</source>
        <translation>Seleccione antes un componente</translation>
    </message>
    <message>
        <source>Select a container with something in it first</source>
        <translation>Seleccione antes un contenedor que no esté vacío</translation>
    </message>
    <message>
        <source>Select two or more parts first</source>
        <translation>Seleccione antes dos o más componentes</translation>
    </message>
    <message>
        <source>Select three or more parts first</source>
        <translation>Seleccione antes tres o más componentes</translation>
    </message>
    <message>
        <source>Select a connection first</source>
        <translation>Seleccione antes una conexión</translation>
    </message>
    <message>
        <source>Select a connection whose line you have moved first</source>
        <translation>Seleccione antes una conexión cuya línea haya movido</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>Draw a browser or another client first</source>
        <translation>Dibuje antes un navegador u otro cliente</translation>
    </message>
    <message>
        <source>Send a request first</source>
        <translation>Envíe antes una petición</translation>
    </message>
    <message>
        <source>No request is on its way, or it is at its start</source>
        <translation>No hay ninguna petición en curso, o está al principio</translation>
    </message>
    <message>
        <source>No request is on its way, or it is at its end</source>
        <translation>No hay ninguna petición en curso, o está al final</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>No disponible ahora</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>C&amp;ortar</translation>
    </message>
    <message>
        <source>Move the selected parts to the clipboard</source>
        <translation>Mover los componentes seleccionados al portapapeles</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected parts, as parts for drawings and as a picture for other programs</source>
        <translation>Copiar los componentes seleccionados, como componentes para dibujos y como imagen para otros programas</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Put the parts of the clipboard where the cursor is, or into the selected container</source>
        <translation>Poner los componentes del portapapeles donde está el cursor, o en el contenedor seleccionado</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>Copy a picture of the selected parts, or of the whole drawing</source>
        <translation>Copiar una imagen de los componentes seleccionados, o de todo el dibujo</translation>
    </message>
    <message>
        <source>Duplicate as rep&amp;lica</source>
        <translation>Duplicar como rép&amp;lica</translation>
    </message>
    <message>
        <source>Draw the selected parts once more, connected as they are: a second server behind the same balancer, a replica of a database</source>
        <translation>Dibujar otra vez los componentes seleccionados, con las mismas conexiones: un segundo servidor tras el mismo balanceador, una réplica de una base de datos</translation>
    </message>
    <message>
        <source>Replace &amp;with…</source>
        <translation>Sustituir p&amp;or…</translation>
    </message>
    <message>
        <source>Wrap &amp;in…</source>
        <translation>En&amp;volver en…</translation>
    </message>
    <message>
        <source>Put the selected parts into a new server, zone, network or other container</source>
        <translation>Meter los componentes seleccionados en un nuevo servidor, zona, red u otro contenedor</translation>
    </message>
    <message>
        <source>Take the selected containers away; what is inside stays</source>
        <translation>Quitar los contenedores seleccionados; lo que hay dentro se queda</translation>
    </message>
    <message>
        <source>&amp;Find in drawing…</source>
        <translation>&amp;Buscar en el dibujo…</translation>
    </message>
    <message>
        <source>Go to a part or connection by its name, kind, address or any property</source>
        <translation>Ir a un componente o una conexión por su nombre, tipo, dirección o cualquier propiedad</translation>
    </message>
    <message>
        <source>Run any action, or go to any part, by typing a few letters of it</source>
        <translation>Ejecutar cualquier acción, o ir a cualquier componente, escribiendo unas letras</translation>
    </message>
    <message>
        <source>Tool: &amp;zoom</source>
        <translation>Herramienta: &amp;zoom</translation>
    </message>
    <message>
        <source>Enlarge where you click, or the rectangle that you draw</source>
        <translation>Ampliar donde hace clic, o el rectángulo que dibuja</translation>
    </message>
    <message>
        <source>Change s&amp;hortcuts…</source>
        <translation>Cambiar ata&amp;jos…</translation>
    </message>
    <message>
        <source>Give other keys to any action</source>
        <translation>Dar otras teclas a cualquier acción</translation>
    </message>
    <message>
        <source>O&amp;verview in the corner</source>
        <translation>Vista &amp;general en la esquina</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>What the drawing and its exports show, and what they leave out</source>
        <translation>Qué muestran el dibujo y sus exportaciones, y qué omiten</translation>
    </message>
    <message>
        <source>&amp;Line jumps</source>
        <translation>Sa&amp;ltos en los cruces</translation>
    </message>
    <message>
        <source>Where lines cross, one passes over the other in a small arc; kept in the diagram</source>
        <translation>Donde se cruzan dos líneas, una pasa sobre la otra en un pequeño arco; se guarda en el diagrama</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>Open another diagram first</source>
        <translation>Abra antes otro diagrama</translation>
    </message>
    <message>
        <source>There is no tab to the left</source>
        <translation>No hay ninguna pestaña a la izquierda</translation>
    </message>
    <message>
        <source>There is no tab to the right</source>
        <translation>No hay ninguna pestaña a la derecha</translation>
    </message>
    <message>
        <source>No diagram with a file was closed in this window</source>
        <translation>En esta ventana no se ha cerrado ningún diagrama con archivo</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Nuevo desde &amp;plantilla…</translation>
    </message>
    <message>
        <source>Start from an example or from a template of your own</source>
        <translation>Empezar con un ejemplo o con una plantilla propia</translation>
    </message>
    <message>
        <source>Reopen closed ta&amp;b</source>
        <translation>Rea&amp;brir pestaña cerrada</translation>
    </message>
    <message>
        <source>Open the diagram again whose tab was closed last</source>
        <translation>Volver a abrir el diagrama de la última pestaña cerrada</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>Guardar como p&amp;lantilla…</translation>
    </message>
    <message>
        <source>Keep the drawing to start others from it</source>
        <translation>Conservar el dibujo para empezar otros a partir de él</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Cerrar pes&amp;taña</translation>
    </message>
    <message>
        <source>Close this diagram; the window stays</source>
        <translation>Cerrar este diagrama; la ventana sigue abierta</translation>
    </message>
    <message>
        <source>Duplicat&amp;e</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>E&amp;stilo</translation>
    </message>
    <message>
        <source>Take over how parts and connections look</source>
        <translation>Transferir el aspecto de componentes y conexiones</translation>
    </message>
    <message>
        <source>&amp;Copy style</source>
        <translation>&amp;Copiar estilo</translation>
    </message>
    <message>
        <source>Take along how the selected part or connection looks</source>
        <translation>Copiar el aspecto del componente o la conexión que se ha seleccionado</translation>
    </message>
    <message>
        <source>&amp;Paste style</source>
        <translation>&amp;Pegar estilo</translation>
    </message>
    <message>
        <source>Give the copied color, size and text style to everything selected</source>
        <translation>Aplicar el color, el tamaño y el estilo de texto copiados a todo lo seleccionado</translation>
    </message>
    <message>
        <source>Chan&amp;ge part</source>
        <translation>Ca&amp;mbiar componente</translation>
    </message>
    <message>
        <source>Other kinds, and containers around the selected parts</source>
        <translation>Otros tipos, y contenedores alrededor de los componentes seleccionados</translation>
    </message>
    <message>
        <source>Choose icon or ima&amp;ge…</source>
        <translation>Elegir icono o ima&amp;gen…</translation>
    </message>
    <message>
        <source>Give the selected parts an icon of your own, or an image another file</source>
        <translation>Dar a los componentes seleccionados un icono propio, o a una imagen otro archivo</translation>
    </message>
    <message>
        <source>&amp;Unwrap</source>
        <translation>&amp;Desenvolver</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>Cone&amp;xiones</translation>
    </message>
    <message>
        <source>Connect parts, and change how connections run</source>
        <translation>Conectar componentes y cambiar el trazado de las conexiones</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>Paleta de com&amp;andos…</translation>
    </message>
    <message>
        <source>Tool&amp;s</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>What the mouse does in the drawing</source>
        <translation>Qué hace el ratón en el dibujo</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>Le&amp;yenda</translation>
    </message>
    <message>
        <source>Explain lines, marks and colors in a corner of the drawing; exports and prints offer it then</source>
        <translation>Explicar líneas, marcas y colores en una esquina del dibujo; así también se ofrece al exportar e imprimir</translation>
    </message>
    <message>
        <source>A minimap: the whole drawing in a corner while only a part of it can be seen</source>
        <translation>Un minimapa: todo el dibujo en una esquina mientras solo se ve una parte</translation>
    </message>
    <message>
        <source>Snap to ot&amp;her parts</source>
        <translation>Alinear con &amp;otros componentes</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>Movimiento re&amp;ducido</translation>
    </message>
    <message>
        <source>Whether requests jump from step to step instead of travelling</source>
        <translation>Si las peticiones saltan de paso en paso en lugar de desplazarse</translation>
    </message>
    <message>
        <source>Add the ne&amp;xt part…</source>
        <translation>&amp;Añadir el componente siguiente…</translation>
    </message>
    <message>
        <source>P&amp;in in place</source>
        <translation>&amp;Fijar en su sitio</translation>
    </message>
    <message>
        <source>Align top e&amp;dges</source>
        <translation>Alinear bordes su&amp;periores</translation>
    </message>
    <message>
        <source>Mar&amp;k down or up</source>
        <translation>Marcar caí&amp;da o recuperación</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Abrir otra ventana</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the diagram in the tab to the right</source>
        <translation>Ir al diagrama de la pestaña de la derecha</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the diagram in the tab to the left</source>
        <translation>Ir al diagrama de la pestaña de la izquierda</translation>
    </message>
    <message>
        <source>Move tab to the &amp;left</source>
        <translation>Mover pestaña a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Change places with the tab to the left</source>
        <translation>Intercambiar el lugar con la pestaña de la izquierda</translation>
    </message>
    <message>
        <source>Move tab to the &amp;right</source>
        <translation>Mover pestaña a la &amp;derecha</translation>
    </message>
    <message>
        <source>Change places with the tab to the right</source>
        <translation>Intercambiar el lugar con la pestaña de la derecha</translation>
    </message>
    <message>
        <source>&amp;Move tab to a new window</source>
        <translation>&amp;Mover pestaña a una ventana nueva</translation>
    </message>
    <message>
        <source>Show this diagram in a window of its own</source>
        <translation>Mostrar este diagrama en su propia ventana</translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation>Cerrar las &amp;otras pestañas</translation>
    </message>
    <message>
        <source>Close all diagrams of this window but this one</source>
        <translation>Cerrar todos los diagramas de esta ventana menos este</translation>
    </message>
    <message>
        <source>Close tabs to the ri&amp;ght</source>
        <translation>Cerrar pestañas de la de&amp;recha</translation>
    </message>
    <message>
        <source>Close the diagrams in the tabs to the right of this one</source>
        <translation>Cerrar los diagramas de las pestañas a la derecha de esta</translation>
    </message>
    <message>
        <source>Copy pa&amp;th of the file</source>
        <translation>&amp;Copiar ruta del archivo</translation>
    </message>
    <message>
        <source>Copy folder and name of the file of this diagram as text</source>
        <translation>Copiar como texto la carpeta y el nombre del archivo de este diagrama</translation>
    </message>
    <message>
        <source>Open &amp;folder of the file</source>
        <translation>Abrir car&amp;peta del archivo</translation>
    </message>
    <message>
        <source>Show the file of this diagram in the file manager</source>
        <translation>Mostrar el archivo de este diagrama en el gestor de archivos</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>Hacer la &amp;visita guiada</translation>
    </message>
    <message>
        <source>See in five steps what the program is good for</source>
        <translation>Ver en cinco pasos para qué sirve el programa</translation>
    </message>
    <message>
        <source>Select one part or one connection first</source>
        <translation>Seleccione antes un solo componente o una sola conexión</translation>
    </message>
    <message>
        <source>Start &amp;with the last diagrams</source>
        <translation>E&amp;mpezar con los últimos diagramas</translation>
    </message>
    <message>
        <source>When the program starts, open the diagrams that were open when it ended</source>
        <translation>Al iniciar el programa, abrir los diagramas que estaban abiertos cuando se cerró</translation>
    </message>
    <message>
        <source>Change the name of a part or the text on a line in place</source>
        <translation>Cambiar en el propio dibujo el nombre de un componente o el texto de una línea</translation>
    </message>
    <message>
        <source>Dr&amp;awing only</source>
        <translation>Solo el di&amp;bujo</translation>
    </message>
    <message>
        <source>Put all panels away, or bring them back</source>
        <translation>Ocultar todos los paneles, o volver a mostrarlos</translation>
    </message>
    <message>
        <source>Mark a part down first</source>
        <translation>Primero marque un componente como caído</translation>
    </message>
    <message>
        <source>No other program has changed the file</source>
        <translation>Ningún otro programa ha cambiado el archivo</translation>
    </message>
    <message>
        <source>There is no other version that can be read</source>
        <translation>No hay otra versión que se pueda leer</translation>
    </message>
    <message>
        <source>Chan&amp;ged by another program</source>
        <translation>&amp;Cambiado por otro programa</translation>
    </message>
    <message>
        <source>The file is another one now: what that shall mean</source>
        <translation>El archivo ahora es otro: qué debe significar eso</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>C&amp;onservar el mío</translation>
    </message>
    <message>
        <source>Go on with the drawing as it is here; the next save writes over the other version</source>
        <translation>Seguir con el dibujo tal como está aquí; el próximo guardado sustituye la otra versión</translation>
    </message>
    <message>
        <source>Load the &amp;other version</source>
        <translation>Cargar la o&amp;tra versión</translation>
    </message>
    <message>
        <source>Show what the other program wrote; Undo brings back yours</source>
        <translation>Mostrar lo que escribió el otro programa; Deshacer recupera el suyo</translation>
    </message>
    <message>
        <source>Save &amp;mine as…</source>
        <translation>Guardar el &amp;mío como…</translation>
    </message>
    <message>
        <source>Write the drawing to a file of its own; the other version stays where it is</source>
        <translation>Escribir el dibujo en un archivo propio; la otra versión se queda donde está</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidir &amp;después</translation>
    </message>
    <message>
        <source>Put the question away; it comes again when you save</source>
        <translation>Apartar la pregunta; vuelve al guardar</translation>
    </message>
    <message>
        <source>Make the selected part one of another kind; its connections stay where they still make sense</source>
        <translation>Convertir el componente seleccionado en otro tipo; se quedan las conexiones que aún tienen sentido</translation>
    </message>
    <message>
        <source>Connect two selected parts, or one with the arrow keys and Enter</source>
        <translation>Conectar dos componentes seleccionados, o uno con las flechas e Intro</translation>
    </message>
    <message>
        <source>Move the &amp;end…</source>
        <translation>Mover el &amp;final…</translation>
    </message>
    <message>
        <source>Take the end of the selected connection to another part or side with the arrow keys</source>
        <translation>Llevar el final de la conexión seleccionada a otro componente o lado con las flechas</translation>
    </message>
    <message>
        <source>Move the &amp;beginning…</source>
        <translation>Mover el &amp;principio…</translation>
    </message>
    <message>
        <source>Take the beginning of the selected connection to another part or side with the arrow keys</source>
        <translation>Llevar el principio de la conexión seleccionada a otro componente o lado con las flechas</translation>
    </message>
    <message>
        <source>Parts that are moved line up with others, with guides; Ctrl and Alt together suspend it</source>
        <translation>Los componentes que se mueven se alinean con otros, con guías; Ctrl y Alt juntas lo suspenden</translation>
    </message>
    <message>
        <source>&amp;Next panel or bar</source>
        <translation>Panel o barra &amp;siguiente</translation>
    </message>
    <message>
        <source>Go round the drawing, the bars over it and the panels with the keyboard</source>
        <translation>Recorrer con el teclado el dibujo, las barras que hay encima y los paneles</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel or bar</source>
        <translation>Panel o barra &amp;anterior</translation>
    </message>
    <message>
        <source>Go round them the other way</source>
        <translation>Recorrerlos en sentido contrario</translation>
    </message>
    <message>
        <source>Add a part that the selected one asks, connected with it; Alt and an arrow key choose the direction; what is added with a connection selected goes into it; with nothing selected, any part</source>
        <translation>Añadir un componente al que pregunta el seleccionado, ya conectado; Alt y una flecha eligen la dirección; lo que se añade con una conexión seleccionada se inserta en ella; sin selección, cualquier componente</translation>
    </message>
    <message>
        <source>Straighten rows, columns and gaps that are almost even, and move parts off each other; nothing else moves</source>
        <translation>Enderezar filas, columnas y huecos casi iguales, y separar los componentes que se tapan; nada más se mueve</translation>
    </message>
    <message>
        <source>&amp;Follow the request</source>
        <translation>Se&amp;guir la petición</translation>
    </message>
    <message>
        <source>Bring the parts between which something happens into sight, large enough to be read</source>
        <translation>Poner a la vista los componentes entre los que ocurre algo, con tamaño legible</translation>
    </message>
    <message>
        <source>Copy the request as te&amp;xt</source>
        <translation>Copiar la petición como te&amp;xto</translation>
    </message>
    <message>
        <source>Copy every step of the request with its reason, as the command trace prints it</source>
        <translation>Copiar cada paso de la petición con su motivo, como lo imprime la orden trace</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Tracepaper</source>
        <translation>Acerca de Tracepaper</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Draw a web infrastructure, watch a request run through it, see what breaks it, ship the picture.</source>
        <translation>Dibuje una infraestructura web, observe cómo la recorre una petición, vea qué la hace fallar, exporte la imagen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>The icon of Tracepaper</source>
        <translation>El icono de Tracepaper</translation>
    </message>
</context>
<context>
    <name>app::Autosave</name>
    <message>
        <source>Unsaved work cannot be kept for the case of a crash; save often until this is solved. %1</source>
        <translation>El trabajo sin guardar no se puede conservar para el caso de un cierre inesperado; guarde a menudo hasta que esto se resuelva. %1</translation>
    </message>
</context>
<context>
    <name>app::Callout</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>Visita guiada, paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>app::ChangedBar</name>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Whichever you choose, the other one can be brought back: with File, Restore an earlier version, or with Undo.</source>
        <translation>Elija la que elija, la otra se puede recuperar: con Archivo, Restaurar una versión anterior, o con Deshacer.</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you have changes of your own here.</source>
        <translation>Otro programa ha modificado «%1», y usted tiene aquí cambios propios.</translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters, a kind, an address or a port.</source>
        <translation>No hay coincidencias. Pruebe con menos letras, un tipo, una dirección o un puerto.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the chosen one, how many were found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>app::DockTitle</name>
    <message>
        <source>Take out of the window, or put back</source>
        <translation>Sacar de la ventana, o devolver a ella</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
</context>
<context>
    <name>app::DrawingPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Nothing is drawn in it.</source>
        <translation>No hay nada dibujado.</translation>
    </message>
</context>
<context>
    <name>app::DrawingTab</name>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
</context>
<context>
    <name>app::DrawingTabs</name>
    <message>
        <source>All open diagrams</source>
        <translation>Todos los diagramas abiertos</translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation>%1, con cambios sin guardar</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>Aún no se ha guardado en un archivo</translation>
    </message>
    <message>
        <source>Another program changed this file. What that shall mean is asked when you come here.</source>
        <translation>Otro programa ha modificado este archivo. Al venir aquí se preguntará qué hacer.</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>El archivo se ha eliminado.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, folder</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>app::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Fondo transparente</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>The picture was not written</source>
        <translation>La imagen no se ha guardado</translation>
    </message>
    <message>
        <source>Carry the diagram along</source>
        <translation>Incluir el diagrama</translation>
    </message>
    <message>
        <source>The file of the diagram is inside the picture: a PNG or SVG opens as a diagram again, a PDF has it attached</source>
        <translation>El archivo del diagrama va dentro de la imagen: un PNG o SVG se vuelve a abrir como diagrama, un PDF lo lleva adjunto</translation>
    </message>
</context>
<context>
    <name>app::FileController</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>The template could not be read</source>
        <translation>No se ha podido leer la plantilla</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>No se ha podido abrir el archivo</translation>
    </message>
    <message>
        <source>The file was opened with remarks</source>
        <translation>El archivo se ha abierto con observaciones</translation>
    </message>
    <message>
        <source>The earlier version could not be kept. %1</source>
        <translation>No se ha podido conservar la versión anterior. %1</translation>
    </message>
    <message>
        <source>The version could not be read</source>
        <translation>No se ha podido leer la versión</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>Restaurar la versión del %1</translation>
    </message>
    <message>
        <source>Another program changed “%1”; this is the new version. Undo brings back the one before.</source>
        <translation>Otro programa ha modificado «%1»; esta es la nueva versión. Deshacer recupera la anterior.</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and what is in it now cannot be read as a diagram. The drawing stays as it was.</source>
        <translation>Otro programa ha modificado «%1», y lo que contiene ahora no se puede leer como diagrama. El dibujo queda como estaba.</translation>
    </message>
    <message>
        <source>Load the version on the disk</source>
        <translation>Cargar la versión del disco</translation>
    </message>
    <message>
        <source>What is on the disk cannot be read as a diagram.</source>
        <translation>Lo que hay en el disco no se puede leer como diagrama.</translation>
    </message>
    <message>
        <source>Compared with yours it has: %1.</source>
        <translation>En comparación con la suya tiene: %1.</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>diagrama</translation>
    </message>
    <message>
        <source>Another program deleted or moved “%1”. The drawing stays open here; saving writes the file again.</source>
        <translation>Otro programa ha eliminado o movido «%1». El dibujo sigue abierto aquí; al guardar, el archivo se escribe de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is open as another diagram: choose another name, or close that one first.</source>
        <translation>«%1» está abierto como otro diagrama: elija otro nombre, o cierre aquel antes.</translation>
    </message>
    <message>
        <source>“%1” is open in another running Tracepaper as well. What that one saves is noticed here, and nothing is written over unasked.</source>
        <translation>«%1» también está abierto en otro Tracepaper. Lo que aquel guarde se advierte aquí, y nada se sobrescribe sin preguntar.</translation>
    </message>
    <message>
        <source>Not beside the drawing yet: %1. The next save tries again. %2</source>
        <translation>Todavía no están junto al diagrama: %1. El próximo guardado lo intentará de nuevo. %2</translation>
    </message>
    <message>
        <source>Other files have these names already, so yours were taken along under new ones: %1.</source>
        <translation>Otros archivos ya tienen estos nombres, así que los suyos se han copiado con nombres nuevos: %1.</translation>
    </message>
    <message>
        <source>The drawing missed files that the new folder has under the same names, and shows those now: %1. Are they the right ones?</source>
        <translation>Al dibujo le faltaban archivos que la carpeta nueva tiene con los mismos nombres, y ahora muestra esos: %1. ¿Son los correctos?</translation>
    </message>
</context>
<context>
    <name>app::GalleryDialog</name>
    <message>
        <source>No template fits this search.</source>
        <translation>Ninguna plantilla se ajusta a esta búsqueda.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nuevo desde plantilla</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Todas las plantillas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>About the template</source>
        <translation>Acerca de la plantilla</translation>
    </message>
    <message>
        <source>You have no templates of your own yet. File &gt; Save as template keeps a drawing here.</source>
        <translation>Aún no tiene plantillas propias. Archivo &gt; Guardar como plantilla conserva aquí un dibujo.</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Eliminar plantilla</translation>
    </message>
    <message>
        <source>Remove the template “%1” for good?</source>
        <translation>¿Eliminar definitivamente la plantilla «%1»?</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>No se puede eliminar el archivo %1.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>%1 (file deleted)</source>
        <translation>%1 (archivo eliminado)</translation>
    </message>
    <message>
        <source>%1[*] – Tracepaper</source>
        <comment>file name, modified mark</comment>
        <translation>%1[*] – Tracepaper</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, folder</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No diagram was open before</source>
        <translation>Ningún diagrama estuvo abierto antes</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Borrar la lista</translation>
    </message>
    <message>
        <source>Drag from the part that asks to the part that answers</source>
        <translation>Arrastre desde el componente que pregunta hasta el que responde</translation>
    </message>
    <message>
        <source>Drag the drawing</source>
        <translation>Arrastre el dibujo</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time.</source>
        <translation>El idioma cambiará la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Imagen guardada: %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Find an action, a part or a connection</source>
        <translation>Buscar una acción, un componente o una conexión</translation>
    </message>
    <message>
        <source>Find a part or a connection: name, kind, address, port …</source>
        <translation>Buscar un componente o una conexión: nombre, tipo, dirección, puerto …</translation>
    </message>
    <message>
        <source>Drop it where it belongs; with Alt or Ctrl held it replaces the part below</source>
        <translation>Suéltelo donde deba ir; con Alt o Ctrl pulsado sustituye al componente de debajo</translation>
    </message>
    <message>
        <source>Click to enlarge, with Shift or Alt to make smaller; drag a rectangle to fill the view with it</source>
        <translation>Haga clic para ampliar, con Mayús o Alt para reducir; arrastre un rectángulo para que llene la vista</translation>
    </message>
    <message>
        <source>Click where the part belongs; with Alt or Ctrl held it replaces the part below</source>
        <translation>Haga clic donde deba ir el componente; con Alt o Ctrl pulsado sustituye al de debajo</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>No program was found that shows the folder %1.</source>
        <translation>No se ha encontrado ningún programa que muestre la carpeta %1.</translation>
    </message>
    <message>
        <source>Arrows or Tab choose what is asked, Enter connects, Escape leaves it</source>
        <translation>Las flechas o Tab eligen a quién se pregunta, Intro conecta, Escape cancela</translation>
    </message>
    <message>
        <source>Select the part that asks, or both parts, to connect them</source>
        <translation>Seleccione el componente que pregunta, o ambos componentes, para conectarlos</translation>
    </message>
    <message>
        <source>Missing since the last time</source>
        <translation>Falta desde la última vez</translation>
    </message>
    <message>
        <source>Forget what is missing</source>
        <translation>Olvidar lo que falta</translation>
    </message>
    <message>
        <source>Arrows or Tab choose the part, Shift its side, Ctrl the place; Enter takes it, Escape leaves it</source>
        <translation>Flechas o Tab eligen el componente, Mayús su lado, Ctrl el lugar; Intro lo acepta, Escape lo deja</translation>
    </message>
    <message>
        <source>Arrows or Tab go on, Ctrl+Space takes into the selection or out of it, Enter ends</source>
        <translation>Flechas o Tab avanzan, Ctrl+Espacio añade a la selección o quita, Intro termina</translation>
    </message>
    <message>
        <source>Select one connection to move its end</source>
        <translation>Seleccione una conexión para mover su extremo</translation>
    </message>
    <message>
        <source>Drag the line to bend it, or an end to another part; Enter writes on it, A puts a part into it</source>
        <translation>Arrastre la línea para doblarla, o un extremo a otro componente; Intro escribe en ella, A inserta un componente</translation>
    </message>
    <message>
        <source>Click to select, drag to move, with Ctrl held to copy; drag from the edge of a part to connect it</source>
        <translation>Clic para seleccionar, arrastrar para mover, con Ctrl para copiar; arrastrar desde el borde de un componente para conectarlo</translation>
    </message>
</context>
<context>
    <name>app::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>app::PanelDocks</name>
    <message>
        <source>Go to panel: %1</source>
        <translation>Ir al panel: %1</translation>
    </message>
</context>
<context>
    <name>app::PictureContents</name>
    <message>
        <source>Steps of a request</source>
        <translation>Pasos de una petición</translation>
    </message>
    <message>
        <source>Title and description</source>
        <translation>Título y descripción</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Marks on single points of failure</source>
        <translation>Marcas en los puntos únicos de fallo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The request shown</source>
        <translation>La petición mostrada</translation>
    </message>
    <message>
        <source>Steps of</source>
        <translation>Pasos de</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Cajetín</translation>
    </message>
    <message>
        <source>Author, version and date as they stand in the inspector when nothing is selected</source>
        <translation>Autor, versión y fecha, tal como figuran en el inspector cuando no hay nada seleccionado</translation>
    </message>
</context>
<context>
    <name>app::PrintDialog</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Papel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>As the drawing fits</source>
        <translation>Según el dibujo</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Sheets across</source>
        <translation>Hojas a lo ancho</translation>
    </message>
    <message>
        <source>More than one makes a poster to be glued together</source>
        <translation>Con más de una se hace un póster para pegar</translation>
    </message>
    <message>
        <source>The drawing was not printed</source>
        <translation>El dibujo no se imprimió</translation>
    </message>
</context>
<context>
    <name>app::ProblemsDialog</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open what could be read</source>
        <translation>Abrir lo que se ha podido leer</translation>
    </message>
</context>
<context>
    <name>app::Question</name>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
</context>
<context>
    <name>app::RecoveryDialog</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>It was never saved in a file.</source>
        <translation>Nunca se ha guardado en un archivo.</translation>
    </message>
    <message>
        <source>Its file is gone from the folder %1.</source>
        <translation>Su archivo ha desaparecido de la carpeta %1.</translation>
    </message>
    <message>
        <source>Compared with the file in %1: %2.</source>
        <translation>En comparación con el archivo de %1: %2.</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Se ha encontrado trabajo sin guardar</translation>
    </message>
    <message>
        <source>Tracepaper ended before this was saved. Restore what you want to go on with; nothing is written to your files until you save.</source>
        <translation>Tracepaper se cerró antes de que esto se guardara. Restaure aquello con lo que quiera continuar; no se escribe nada en sus archivos hasta que guarde.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Open the saved version</source>
        <translation>Abrir la versión guardada</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>name, size, time</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>Descartar el trabajo sin guardar</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “%1”?</source>
        <translation>¿Descartar el trabajo sin guardar de «%1»?</translation>
    </message>
    <message>
        <source>It was never saved; this is the only copy.</source>
        <translation>Nunca se ha guardado; esta es la única copia.</translation>
    </message>
    <message>
        <source>The file stays as it is. What is discarded stays among its earlier versions.</source>
        <translation>El archivo queda como está. Lo descartado permanece entre sus versiones anteriores.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>It is saved in %1, but images or icons of it are not beside it yet.</source>
        <translation>Está guardado en %1, pero aún le faltan imágenes o iconos al lado.</translation>
    </message>
</context>
<context>
    <name>app::SaveTemplateDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>You have a template of this name; it will be replaced.</source>
        <translation>Ya tiene una plantilla con este nombre; se reemplazará.</translation>
    </message>
    <message>
        <source>You find it under File &gt; New from template, among yours.</source>
        <translation>La encontrará en Archivo &gt; Nuevo desde plantilla, entre las propias.</translation>
    </message>
</context>
<context>
    <name>app::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>One sheet of %1</source>
        <translation>Una hoja %1</translation>
    </message>
    <message>
        <source>%1 sheets of %2, %3 across and %4 down</source>
        <translation>%1 hojas %2, %3 a lo ancho y %4 a lo alto</translation>
    </message>
    <message>
        <source>%1 of %2 sheets of %3; the empty ones are not printed</source>
        <translation>%1 de %2 hojas %3; las vacías no se imprimen</translation>
    </message>
</context>
<context>
    <name>app::ShortcutEditor</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Cambiar atajos</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nuevo atajo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The drawing itself answers %1: choose other keys.</source>
        <translation>El propio dibujo responde a %1: elija otras teclas.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of %2, which loses it.</source>
        <translation>%1 es el atajo de %2, que lo pierde.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Click into the field and press the new keys.</source>
        <translation>Haga clic en el campo y pulse las nuevas teclas.</translation>
    </message>
    <message>
        <source>Re&amp;assign</source>
        <translation>Re&amp;asignar</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”: choose other keys.</source>
        <translation>%1 abre el menú «%2»: elija otras teclas.</translation>
    </message>
</context>
<context>
    <name>app::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <comment>file name</comment>
        <translation>atajos</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Página web (*.html)</translation>
    </message>
    <message>
        <source>The sheet was not written</source>
        <translation>No se escribió la hoja</translation>
    </message>
</context>
<context>
    <name>app::StartPage</name>
    <message>
        <source>Start with an example</source>
        <translation>Empezar con un ejemplo</translation>
    </message>
    <message>
        <source>Or drag parts from the left into the drawing and connect them.</source>
        <translation>O arrastre componentes desde la izquierda al dibujo y conéctelos.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Empty drawing</source>
        <translation>Dibujo vacío</translation>
    </message>
    <message>
        <source>More templates…</source>
        <translation>Más plantillas…</translation>
    </message>
    <message>
        <source>New here? Five steps show what is where.</source>
        <translation>¿Es su primera vez? Cinco pasos muestran dónde está cada cosa.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer la visita guiada</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
</context>
<context>
    <name>app::StatusLine</name>
    <message>
        <source>Show the findings</source>
        <translation>Mostrar los hallazgos</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom al 100 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 componente</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 componentes</translation>
    </message>
    <message>
        <source>No request can be answered yet</source>
        <translation>Aún no se puede responder a ninguna petición</translation>
    </message>
    <message>
        <source>No single point of failure</source>
        <translation>Ningún punto único de fallo</translation>
    </message>
    <message>
        <source>%1 single point of failure</source>
        <translation>%1 punto único de fallo</translation>
    </message>
    <message>
        <source>%1 single points of failure</source>
        <translation>%1 puntos únicos de fallo</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>%1 layer hidden</source>
        <translation>%1 capa oculta</translation>
    </message>
    <message>
        <source>%1 layers hidden</source>
        <translation>%1 capas ocultas</translation>
    </message>
    <message>
        <source>Unsaved work is not kept</source>
        <translation>El trabajo sin guardar no se conserva</translation>
    </message>
    <message>
        <source>Press to save now.</source>
        <translation>Pulse para guardar ahora.</translation>
    </message>
</context>
<context>
    <name>app::TabBar</name>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Open diagrams</source>
        <translation>Diagramas abiertos</translation>
    </message>
</context>
<context>
    <name>app::TabMenu</name>
    <message>
        <source>Go to tab %1</source>
        <translation>Ir a la pestaña %1</translation>
    </message>
    <message>
        <source>Bring this diagram to the front</source>
        <translation>Traer este diagrama al frente</translation>
    </message>
</context>
<context>
    <name>app::VersionsDialog</name>
    <message>
        <source>Restore an earlier version</source>
        <translation>Restaurar una versión anterior</translation>
    </message>
    <message>
        <source>These are the last saved versions of “%1”. Restoring one is a change like any other: Undo takes it back, and the file stays as it is until you save.</source>
        <translation>Estas son las últimas versiones guardadas de «%1». Restaurar una es un cambio como cualquier otro: Deshacer lo revierte, y el archivo queda como está hasta que guarde.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>The same as the drawing now.</source>
        <translation>Igual que el dibujo actual.</translation>
    </message>
    <message>
        <source>Compared with the drawing now: %1.</source>
        <translation>En comparación con el dibujo actual: %1.</translation>
    </message>
    <message>
        <source>This version cannot be read.</source>
        <translation>Esta versión no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” has no earlier versions yet. Each time a diagram is saved, Tracepaper keeps how it was: the last ten saves, and the last one of each day before. So there will be something to go back to here after the next save. What was changed since the last save is taken back with Undo.</source>
        <translation>«%1» aún no tiene versiones anteriores. Cada vez que se guarda un diagrama, Tracepaper conserva cómo era: los diez últimos guardados y el último de cada día anterior. Así que tras el próximo guardado habrá aquí algo a lo que volver. Lo cambiado desde el último guardado se quita con Deshacer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>app::Windows</name>
    <message>
        <source>What was open last time is gone or cannot be read: %1. It opens again once it is back; File, Open recent can forget it.</source>
        <translation>Lo que estaba abierto la última vez ya no está o no se puede leer: %1. Se abrirá de nuevo cuando vuelva; Archivo, Abrir reciente puede olvidarlo.</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>&amp;Addresses and ports</source>
        <translation>&amp;Direcciones y puertos</translation>
    </message>
    <message>
        <source>&amp;Protocols on connections</source>
        <translation>&amp;Protocolos en las conexiones</translation>
    </message>
    <message>
        <source>What each connection speaks, and on which port</source>
        <translation>Qué habla cada conexión, y por qué puerto</translation>
    </message>
    <message>
        <source>Monitoring services, agents and what they send</source>
        <translation>Servicios de monitorización, agentes y lo que envían</translation>
    </message>
    <message>
        <source>&amp;Replication</source>
        <translation>&amp;Replicación</translation>
    </message>
    <message>
        <source>Connections that copy data from store to store</source>
        <translation>Conexiones que copian datos de un almacén a otro</translation>
    </message>
    <message>
        <source>M&amp;onitoring</source>
        <translation>M&amp;onitorización</translation>
    </message>
    <message>
        <source>Addresses, ports and names of hosts, on parts and connections</source>
        <translation>Direcciones, puertos y nombres de máquinas, en componentes y conexiones</translation>
    </message>
</context>
<context>
    <name>model::Operation</name>
    <message>
        <source>static file</source>
        <translation>archivo estático</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of static file</comment>
        <extracomment>the sign of &quot;static file&quot; on marks: one letter, which begins a word of it; each operation needs another</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of read</comment>
        <extracomment>the sign of &quot;read&quot; on marks: its first letter; each operation needs another</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of write</comment>
        <extracomment>the sign of &quot;write&quot; on marks: its first letter; each operation needs another</extracomment>
        <translation>E</translation>
    </message>
</context>
<context>
    <name>model::Trace</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replicación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Draw with parts</source>
        <translation>Dibujar con componentes</translation>
    </message>
    <message>
        <source>Connect them</source>
        <translation>Conectarlos</translation>
    </message>
    <message>
        <source>Drag from the edge of a part to another one. The arrow leads from the part that asks to the part that answers.</source>
        <translation>Arrastre desde el borde de un componente hasta otro. La flecha va del componente que pregunta al que responde.</translation>
    </message>
    <message>
        <source>See what breaks it</source>
        <translation>Ver qué lo hace fallar</translation>
    </message>
    <message>
        <source>Single points of failure and other weaknesses are found while you draw, with the reason and with what helps.</source>
        <translation>Los puntos únicos de fallo y otras debilidades se detectan mientras dibuja, con el motivo y con lo que ayuda.</translation>
    </message>
    <message>
        <source>Watch a request</source>
        <translation>Observar una petición</translation>
    </message>
    <message>
        <source>Ship the picture</source>
        <translation>Exportar la imagen</translation>
    </message>
    <message>
        <source>Export the drawing as PNG, SVG or PDF, light or dark, with numbered steps and a legend.</source>
        <translation>Exporte el dibujo como PNG, SVG o PDF, claro u oscuro, con pasos numerados y una leyenda.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of an action</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Drag parts from here into the drawing. With a part selected, %1 adds the next one, already connected.</source>
        <translation>Arrastre componentes desde aquí al dibujo. Con un componente seleccionado, %1 añade el siguiente, ya conectado.</translation>
    </message>
    <message>
        <source>Send a request and follow it from part to part. Mark a part as down with %1 first, and see what the user gets.</source>
        <translation>Envíe una petición y sígala de componente en componente. Marque antes un componente como caído con %1 y vea qué recibe el usuario.</translation>
    </message>
</context>
<context>
    <name>views::ArrangeActions</name>
    <message>
        <source>Arrange the diagram</source>
        <translation>Organizar el diagrama</translation>
    </message>
    <message>
        <source>Arrange the selection</source>
        <translation>Organizar la selección</translation>
    </message>
    <message>
        <source>Arrange from left to right</source>
        <translation>Organizar de izquierda a derecha</translation>
    </message>
    <message>
        <source>Arrange from top to bottom</source>
        <translation>Organizar de arriba abajo</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Make the same size</source>
        <translation>Igualar el tamaño</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Nothing to tidy up: rows, columns and gaps are straight, and nothing lies on anything else.</source>
        <translation>Nada que ordenar: filas, columnas y huecos están rectos y nada tapa a nada.</translation>
    </message>
</context>
<context>
    <name>views::BreakingLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>views::ClipboardActions</name>
    <message>
        <source>Cut %1</source>
        <translation>Cortar %1</translation>
    </message>
    <message>
        <source>Cut %1 parts</source>
        <translation>Cortar %1 componentes</translation>
    </message>
</context>
<context>
    <name>views::ColorEditor</name>
    <message>
        <source>No color of its own</source>
        <translation>Sin color propio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>property, color</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::DiagramView</name>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Drag a part from the panel “Parts”, or double-click one there.
File &gt; New from template opens an example.</source>
        <translation>Arrastre un componente desde el panel «Componentes», o haga doble clic en uno de él.
Archivo &gt; Nuevo desde plantilla abre un ejemplo.</translation>
    </message>
</context>
<context>
    <name>views::DownBar</name>
    <message>
        <source>Mark a part down</source>
        <translation>Marcar una caída</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 is down: bring it up</source>
        <translation>%1 está fuera de servicio: reactivar</translation>
    </message>
    <message>
        <source>Nothing that could fail</source>
        <translation>Nada que pueda fallar</translation>
    </message>
    <message>
        <source>Let a part fail, or bring it up again, and see what the request does</source>
        <translation>Hacer fallar un componente, o reactivarlo, y ver qué hace la petición</translation>
    </message>
</context>
<context>
    <name>views::EditorActions</name>
    <message>
        <source>Reverse connection</source>
        <translation>Invertir conexión</translation>
    </message>
    <message>
        <source>Reverse %1 connections</source>
        <translation>Invertir %1 conexiones</translation>
    </message>
    <message>
        <source>Route automatically</source>
        <translation>Ruta automática</translation>
    </message>
    <message>
        <source>Show line jumps</source>
        <translation>Mostrar saltos en los cruces</translation>
    </message>
    <message>
        <source>Hide line jumps</source>
        <translation>Ocultar saltos en los cruces</translation>
    </message>
    <message>
        <source>One connection was removed as well: it does not say which of the parts inside it means.</source>
        <translation>También se quitó una conexión: no indica a cuál de los componentes de dentro se refiere.</translation>
    </message>
    <message>
        <source>%1 connections were removed as well: they do not say which of the parts inside they mean.</source>
        <translation>También se quitaron %1 conexiones: no indican a cuál de los componentes de dentro se refieren.</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Mostrar la leyenda</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>Ocultar la leyenda</translation>
    </message>
</context>
<context>
    <name>views::EventsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>views::EventsView</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Copy the request as &amp;text</source>
        <translation>Copiar la petición como &amp;texto</translation>
    </message>
</context>
<context>
    <name>views::FindingsModel</name>
    <message>
        <source>, </source>
        <comment>between the names of parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Puntos únicos de fallo</translation>
    </message>
    <message>
        <source>Further findings</source>
        <translation>Otros hallazgos</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 componente</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 componentes</translation>
    </message>
</context>
<context>
    <name>views::FindingsPanel</name>
    <message>
        <source>Bring it up again</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>No findings: nothing to complain about.</source>
        <translation>Sin hallazgos: nada que objetar.</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Qué ayudaría</translation>
    </message>
    <message>
        <source>Nothing to check yet. Once parts are drawn and connected, this is where you read what would break them.</source>
        <translation>Aún no hay nada que comprobar. Cuando haya componentes dibujados y conectados, aquí se lee qué los haría fallar.</translation>
    </message>
</context>
<context>
    <name>views::GraphicEditor</name>
    <message>
        <source>Embedded, %1 KB</source>
        <translation>Incrustada, %1 KB</translation>
    </message>
    <message>
        <source>Of the kind</source>
        <translation>El del tipo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>varios valores</translation>
    </message>
    <message>
        <source>%1. Press to choose another one.</source>
        <comment>an icon or image</comment>
        <translation>%1. Pulse para elegir otra opción.</translation>
    </message>
    <message>
        <source>Icon: %1</source>
        <translation>Icono: %1</translation>
    </message>
    <message>
        <source>Image file: %1</source>
        <translation>Archivo de imagen: %1</translation>
    </message>
</context>
<context>
    <name>views::IconChooser</name>
    <message>
        <source>Choose an icon</source>
        <translation>Elegir un icono</translation>
    </message>
    <message>
        <source>Folders of icons</source>
        <translation>Carpetas de iconos</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Remove folder</source>
        <translation>&amp;Quitar carpeta</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Iconos</translation>
    </message>
    <message>
        <source>&amp;Copy into the folder of this drawing</source>
        <translation>&amp;Copiar a la carpeta de este dibujo</translation>
    </message>
    <message>
        <source>Then the icon travels along with the drawing, in the folder “icons” beside it.</source>
        <translation>Así el icono viaja con el dibujo, en la carpeta «icons» que está junto a él.</translation>
    </message>
    <message>
        <source>Use the &amp;kind’s icon</source>
        <translation>Usar el icono del &amp;tipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>All icons</source>
        <translation>Todos los iconos</translation>
    </message>
    <message>
        <source>Beside the drawing</source>
        <translation>Junto al dibujo</translation>
    </message>
    <message>
        <source>%1 icons so far…</source>
        <translation>Iconos hasta ahora: %1…</translation>
    </message>
    <message>
        <source>There are no icons yet. Add a folder with SVG files: any icon set will do.</source>
        <translation>Aún no hay iconos. Añada una carpeta con archivos SVG: sirve cualquier conjunto de iconos.</translation>
    </message>
    <message>
        <source>%1 icons</source>
        <translation>Iconos: %1</translation>
    </message>
    <message>
        <source>%1 of %2 icons</source>
        <translation>%1 de %2 iconos</translation>
    </message>
    <message>
        <source>Add a folder of icons</source>
        <translation>Añadir una carpeta de iconos</translation>
    </message>
    <message>
        <source>The icon was not copied</source>
        <translation>El icono no se ha copiado</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>There are too many icons called “%1” beside the drawing.</source>
        <translation>Hay demasiados iconos llamados «%1» junto al dibujo.</translation>
    </message>
    <message>
        <source>The folder “%1” is a link that leads elsewhere, so nothing is copied into it.</source>
        <translation>La carpeta «%1» es un enlace que lleva a otro lugar, así que no se copia nada en ella.</translation>
    </message>
</context>
<context>
    <name>views::IconList</name>
    <message>
        <source>Icon %1</source>
        <translation>Icono %1</translation>
    </message>
</context>
<context>
    <name>views::KindActions</name>
    <message>
        <source>Likely here</source>
        <translation>Probables aquí</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>Add a part that %1 asks</source>
        <translation>Añadir un componente al que %1 hace peticiones</translation>
    </message>
    <message>
        <source>Add a part that asks %1</source>
        <translation>Añadir un componente que pide a %1</translation>
    </message>
    <message>
        <source>Replace %1 with</source>
        <translation>Sustituir %1 por</translation>
    </message>
    <message>
        <source>Wrap in</source>
        <translation>Envolver en</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Añadir un componente</translation>
    </message>
    <message>
        <source>Insert between %1 and %2</source>
        <translation>Insertar entre %1 y %2</translation>
    </message>
</context>
<context>
    <name>views::KindChooser</name>
    <message>
        <source>No part fits this search.</source>
        <translation>Ningún componente se ajusta a esta búsqueda.</translation>
    </message>
    <message>
        <source>Search parts</source>
        <translation>Buscar componentes</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
</context>
<context>
    <name>views::LegendView</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>views::MeasureForm</name>
    <message>
        <source>Place and size</source>
        <translation>Posición y tamaño</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Aquí hace falta un número.</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Where its left edge is in the drawing.</source>
        <translation>Dónde está su borde izquierdo en el dibujo.</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Where its upper edge is in the drawing.</source>
        <translation>Dónde está su borde superior en el dibujo.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>In the drawing: Alt, Shift and the arrows to the right and left.</source>
        <translation>En el dibujo: Alt, Mayús y las flechas derecha e izquierda.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>In the drawing: Alt, Shift and the arrows down and up.</source>
        <translation>En el dibujo: Alt, Mayús y las flechas abajo y arriba.</translation>
    </message>
</context>
<context>
    <name>views::Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation>Vista general del dibujo</translation>
    </message>
    <message>
        <source>Drag to scroll, turn the wheel to zoom</source>
        <translation>Arrastre para desplazar, gire la rueda para ampliar</translation>
    </message>
</context>
<context>
    <name>views::NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>views::OperationSummary</name>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Static files</source>
        <translation>Archivos estáticos</translation>
    </message>
    <message>
        <source>No request can be answered yet</source>
        <translation>Aún no se puede responder a ninguna petición</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Cannot work.</source>
        <translation>No puede funcionar.</translation>
    </message>
    <message>
        <source>works, no single point of failure</source>
        <translation>funciona, ningún punto único de fallo</translation>
    </message>
    <message>
        <source>works, %1 single point of failure</source>
        <translation>funciona, %1 punto único de fallo</translation>
    </message>
    <message>
        <source>works, %1 single points of failure</source>
        <translation>funciona, %1 puntos únicos de fallo</translation>
    </message>
</context>
<context>
    <name>views::OutlinePanel</name>
    <message>
        <source>Outline of the drawing</source>
        <translation>Esquema del dibujo</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. The parts of the drawing will be listed here, each below what contains it.</source>
        <translation>Aún no hay nada dibujado. Aquí se listarán los componentes del dibujo, cada uno debajo de lo que lo contiene.</translation>
    </message>
</context>
<context>
    <name>views::PalettePanel</name>
    <message>
        <source>Search parts</source>
        <translation>Buscar componentes</translation>
    </message>
    <message>
        <source>No part fits this search.</source>
        <translation>Ningún componente se ajusta a esta búsqueda.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>views::PropertyField</name>
    <message>
        <source>Remove the value</source>
        <translation>Quitar el valor</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor por defecto: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>From %1 to %2%3.</source>
        <translation>De %1 a %2%3.</translation>
    </message>
</context>
<context>
    <name>views::RecordsEditor</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>Añadir registro</translation>
    </message>
</context>
<context>
    <name>views::RequestForm</name>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Estático</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>En frío</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>En caliente</translation>
    </message>
    <message>
        <source>At the instant</source>
        <translation>Al fallar</translation>
    </message>
    <message>
        <source>After detection</source>
        <translation>Tras detectarlo</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Enviar petición</translation>
    </message>
    <message>
        <source>A page that needs data</source>
        <translation>Una página que necesita datos</translation>
    </message>
    <message>
        <source>A change that must be stored</source>
        <translation>Un cambio que debe guardarse</translation>
    </message>
    <message>
        <source>A file, such as an image</source>
        <translation>Un archivo, como una imagen</translation>
    </message>
    <message>
        <source>First visit: the name is looked up and connections are opened</source>
        <translation>Primera visita: se resuelve el nombre y se abren las conexiones</translation>
    </message>
    <message>
        <source>Next visit: the name is known and the connection is open</source>
        <translation>Visita siguiente: el nombre se conoce y la conexión está abierta</translation>
    </message>
    <message>
        <source>Parts have just failed: nobody knows yet</source>
        <translation>Los componentes acaban de fallar: nadie lo sabe aún</translation>
    </message>
    <message>
        <source>Health checks, takeovers and promotions have done their work</source>
        <translation>Las comprobaciones de estado, los relevos y las promociones ya han hecho su trabajo</translation>
    </message>
    <message>
        <source>How many requests to send, one after the other</source>
        <translation>Cuántas peticiones enviar, una tras otra</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Número de peticiones</translation>
    </message>
    <message>
        <source>No client drawn</source>
        <translation>Ningún cliente dibujado</translation>
    </message>
    <message>
        <source>Send the request and watch it</source>
        <translation>Enviar la petición y observarla</translation>
    </message>
</context>
<context>
    <name>views::RowCopying</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>views::SessionGraphics</name>
    <message>
        <source>The image is being read.</source>
        <translation>La imagen se está leyendo.</translation>
    </message>
</context>
<context>
    <name>views::StepCard</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <comment>mark, outcome, duration</comment>
        <translation>%1 %2 en %3</translation>
    </message>
    <message>
        <source>%1 %2 of %3 requests answered</source>
        <comment>mark, count, count</comment>
        <translation>%1 %2 de %3 peticiones respondidas</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Paso %1 de %2 · %3</translation>
    </message>
    <message>
        <source> · request %1</source>
        <translation> · petición %1</translation>
    </message>
    <message>
        <source> · afterwards</source>
        <translation> · después</translation>
    </message>
    <message>
        <source>, takes %1</source>
        <translation>, dura %1</translation>
    </message>
    <message>
        <source>%1 · at %2%3</source>
        <translation>%1 · a los %2%3</translation>
    </message>
</context>
<context>
    <name>views::StyleActions</name>
    <message>
        <source>There is no style to paste yet: select a part or a connection and choose Copy style first.</source>
        <translation>Aún no hay ningún estilo que pegar: seleccione antes un componente o una conexión y elija Copiar estilo.</translation>
    </message>
    <message>
        <source>Paste style</source>
        <translation>Pegar estilo</translation>
    </message>
</context>
<context>
    <name>views::TextEditor</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Escriba aquí</translation>
    </message>
</context>
<context>
    <name>views::TimeScrubber</name>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>views::TracePanel</name>
    <message>
        <source>Draw something first: drag a browser, a web server and a database into the drawing and connect them.</source>
        <translation>Primero dibuje algo: arrastre al dibujo un navegador, un servidor web y una base de datos, y conéctelos.</translation>
    </message>
    <message>
        <source>A request needs somebody who sends it: add a browser, an app or an API client, and connect it.</source>
        <translation>Una petición necesita a alguien que la envíe: añada un navegador, una app o un cliente de API, y conéctelo.</translation>
    </message>
    <message>
        <source>Press “Send request” to watch a request travel through the drawing, with a reason at every step.</source>
        <translation>Pulse «Enviar petición» para ver cómo una petición recorre el dibujo, con una razón en cada paso.</translation>
    </message>
</context>
<context>
    <name>views::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
</context>
</TS>
