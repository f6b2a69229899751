<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Ability</name>
    <message>
        <source>%1 passes requests on, but there is nothing behind it that answers: connect it to a server.</source>
        <translation>%1 transmet les requêtes, mais rien en aval ne répond&#xa0;: ajoutez une connexion vers un serveur.</translation>
    </message>
    <message>
        <source>%1 may only read from %2: its connection is not for writes.</source>
        <translation>%1 ne peut que lire dans %2&#xa0;: la connexion ne sert pas aux écritures.</translation>
    </message>
    <message>
        <source>%1 may only write to %2: its connection is not for reads.</source>
        <translation>%1 ne peut qu’écrire dans %2&#xa0;: la connexion ne sert pas aux lectures.</translation>
    </message>
    <message>
        <source>%1 has only helpers such as %2 behind it, nothing that keeps the data: connect it to a database.</source>
        <translation>%1 n’a en aval que des auxiliaires (%2, par exemple), rien qui conserve les données&#xa0;: ajoutez une connexion vers une base de données.</translation>
    </message>
    <message>
        <source>%1 has no application server or database behind it: by itself it can only answer files.</source>
        <translation>%1 n’a en aval ni serveur d’applications ni base de données&#xa0;: dans ces conditions, seuls des fichiers peuvent être fournis.</translation>
    </message>
    <message>
        <source>%1 has no database behind it: there is no data to make a page from.</source>
        <translation>%1 n’a aucune base de données en aval&#xa0;: il n’y a pas de données pour construire une page.</translation>
    </message>
    <message>
        <source>%1 has no database behind it: there is nowhere to store a change.</source>
        <translation>%1 n’a aucune base de données en aval&#xa0;: il n’y a nulle part où enregistrer une modification.</translation>
    </message>
    <message>
        <source>%1 can only answer files when it is asked directly, without code in front of it.</source>
        <translation>%1 ne peut fournir que des fichiers en cas de demande directe, sans code en amont.</translation>
    </message>
    <message>
        <source>%1 keeps data, it does not serve files.</source>
        <translation>%1 conserve des données, mais ne fournit pas de fichiers.</translation>
    </message>
    <message>
        <source>%1 is an arbiter: it votes and holds no data.</source>
        <translation>%1 est un arbitre&#xa0;: il vote et ne détient aucune donnée.</translation>
    </message>
    <message>
        <source>%1 is a replica: it answers reads and accepts no writes.</source>
        <translation>%1 est un réplica&#xa0;: il répond aux lectures et n’accepte aucune écriture.</translation>
    </message>
    <message>
        <source>%1 is connected to nothing that could answer it: connect it to a server.</source>
        <translation>%1 n’a aucune connexion vers un composant qui puisse répondre&#xa0;: ajoutez-en une vers un serveur.</translation>
    </message>
    <message>
        <source>%1 is connected to %2 as something that it can do without (Requirement: Optional), and nothing else keeps the data.</source>
        <translation>La connexion depuis %1 vers %2 n’est pas indispensable (Nécessité&#xa0;: Facultative), et rien d’autre ne conserve les données.</translation>
    </message>
</context>
<context>
    <name>ActionEntries</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>there is no display to open a window on; see tracepaper --help for commands that need none.</source>
        <translation>il n’y a pas d’affichage pour ouvrir une fenêtre&#xa0;; voir tracepaper --help pour les commandes qui s’en passent.</translation>
    </message>
</context>
<context>
    <name>Balancer</name>
    <message>
        <source>None of the servers is ready.</source>
        <translation>Aucun des serveurs n’est prêt.</translation>
    </message>
    <message>
        <source>%1 is the only one there is.</source>
        <translation>%1 est l’unique choix.</translation>
    </message>
    <message>
        <source>%1 goes first.</source>
        <translation>%1 passe en premier.</translation>
    </message>
    <message>
        <source>Round robin: it is %1&apos;s turn (%2 of %3)</source>
        <translation>Round robin&#xa0;: le tour revient à %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>; this is the first request.</source>
        <translation>, car c’est la première requête.</translation>
    </message>
    <message>
        <source>; %1 had the previous request.</source>
        <translation>, la requête précédente étant allée à %1.</translation>
    </message>
    <message>
        <source>Smooth weighted round robin: every server&apos;s counter grows by its weight (%1), to %2; %3 has the largest, is chosen and pays the sum of the weights.</source>
        <translation>Round robin pondéré lissé&#xa0;: le compteur de chaque serveur augmente de son poids (%1), pour atteindre %2&#xa0;; %3 a la valeur la plus élevée&#xa0;: ce serveur est choisi et la somme des poids est retirée de son compteur.</translation>
    </message>
    <message>
        <source>Least connections, in proportion to the weights: open are %1</source>
        <translation>Moins de connexions, au prorata des poids (ouvertes&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Least connections: open are %1</source>
        <translation>Moins de connexions (ouvertes&#xa0;: %1)</translation>
    </message>
    <message>
        <source>; %1 has the fewest.</source>
        <translation>, et %1 en a le moins.</translation>
    </message>
    <message>
        <source>; %1 of them tie, and among those it is %2&apos;s turn.</source>
        <translation>, avec %1 serveurs à égalité, parmi lesquels le tour revient à %2.</translation>
    </message>
    <message>
        <source> (hashed again %1 times, because the first choice is out)</source>
        <translation> (haché de nouveau %1 fois, car le premier choix est hors service)</translation>
    </message>
    <message>
        <source>Source hash: the network of %1 hashes to %2, and %2 modulo the sum of the weights (%3) is %4&apos;s place%5. Every client of that network comes to the same server.</source>
        <translation>Hachage de la source&#xa0;: le hachage du réseau de %1 donne %2, et %2 modulo la somme des poids (%3) tombe sur %4%5. Tous les clients de ce réseau arrivent sur le même serveur.</translation>
    </message>
    <message>
        <source>Source hash: hashing %1 again and again only met servers that are out, so the next one in turn takes over: %2.</source>
        <translation>Hachage de la source&#xa0;: le hachage répété de %1 n’a désigné que des serveurs hors service&#xa0;; le suivant prend donc le relais&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Random: the draw among %1 fell on %2.</source>
        <translation>Aléatoire&#xa0;: le tirage parmi %1 a désigné %2.</translation>
    </message>
    <message>
        <source>Two random choices: only %1 is left to draw.</source>
        <translation>Deux choix aléatoires&#xa0;: il ne reste qu’un candidat, %1.</translation>
    </message>
    <message>
        <source>Two random choices: the draw gave %1 with %2 open connections and %3 with %4; %1 is not busier.</source>
        <translation>Deux choix aléatoires&#xa0;: le tirage a donné %1 (connexions ouvertes&#xa0;: %2) et %3 (%4)&#xa0;; %1 n’a pas plus de charge.</translation>
    </message>
    <message>
        <source>%1 is left out: health checks have found that it cannot serve.</source>
        <translation>%1 ne participe pas&#xa0;: d’après les contrôles de santé, ce serveur ne peut pas répondre.</translation>
    </message>
    <message>
        <source>%1 has just been tried in vain.</source>
        <translation>Un essai avec %1 vient d’échouer.</translation>
    </message>
    <message>
        <source>Random, in proportion to the weights (%1): the draw fell on %2.</source>
        <translation>Aléatoire, au prorata des poids (%1)&#xa0;: le tirage a désigné %2.</translation>
    </message>
    <message>
        <source>Two random choices, in proportion to the weights (%5): the draw gave %1 with %2 open connections and %3 with %4; for its weight, %1 is not busier.</source>
        <translation>Deux choix aléatoires, au prorata des poids (%5)&#xa0;: le tirage a donné %1 (connexions ouvertes&#xa0;: %2) et %3 (%4)&#xa0;; compte tenu de son poids, %1 n’a pas plus de charge.</translation>
    </message>
</context>
<context>
    <name>CardTexts</name>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Servers and applications</source>
        <translation>Serveurs et applications</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Hosts, zones and groups</source>
        <translation>Hôtes, zones et groupes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>cannot work. %1</source>
        <translation>ne peut pas fonctionner. %1</translation>
    </message>
    <message>
        <source>no single point of failure</source>
        <translation>aucun point de défaillance unique</translation>
    </message>
    <message>
        <source>fails with %1</source>
        <translation>échoue si %1 tombe en panne</translation>
    </message>
    <message>
        <source>fails with any of %1</source>
        <translation>échoue si l’un de ces composants tombe en panne&#xa0;: %1</translation>
    </message>
    <message>
        <source>one pair of parts must not fail together</source>
        <translation>une paire de composants ne doit pas tomber en panne en même temps</translation>
    </message>
    <message>
        <source>%1 pairs of parts must not fail together</source>
        <translation>%1 paires de composants ne doivent pas tomber en panne en même temps</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Ce qui aiderait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Points de défaillance uniques</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Aucun constat.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
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
        <translation>Round robin pondéré</translation>
    </message>
    <message>
        <source>Least connections</source>
        <translation>Moins de connexions</translation>
    </message>
    <message>
        <source>Source hash</source>
        <translation>Hachage de la source</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Best of two random choices</source>
        <translation>Meilleur de deux choix aléatoires</translation>
    </message>
    <message>
        <source>Active-active</source>
        <translation>Actif-actif</translation>
    </message>
    <message>
        <source>Active-passive</source>
        <translation>Actif-passif</translation>
    </message>
    <message>
        <source>Primary and replicas</source>
        <translation>Primaire et réplicas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation>Connexion TCP</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>Requête HTTP</translation>
    </message>
    <message>
        <source>Ends here</source>
        <translation>Se termine ici</translation>
    </message>
    <message>
        <source>Passed through</source>
        <translation>Transmis tel quel</translation>
    </message>
    <message>
        <source>Ends here, encrypted again</source>
        <translation>Se termine ici, puis rechiffré</translation>
    </message>
    <message>
        <source>Within a zone</source>
        <translation>Dans une zone</translation>
    </message>
    <message>
        <source>Across zones</source>
        <translation>Sur plusieurs zones</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Dans le monde entier</translation>
    </message>
    <message>
        <source>Drop silently</source>
        <translation>Abandonner en silence</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaire</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Réplica</translation>
    </message>
    <message>
        <source>Multi-primary</source>
        <translation>Multi-primaire</translation>
    </message>
    <message>
        <source>Arbiter</source>
        <translation>Arbitre</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchrone</translation>
    </message>
    <message>
        <source>Semi-synchronous</source>
        <translation>Semi-synchrone</translation>
    </message>
    <message>
        <source>Synchronous</source>
        <translation>Synchrone</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Static files</source>
        <translation>Fichiers statiques</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requise</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultative</translation>
    </message>
    <message>
        <source>From the product</source>
        <translation>Selon le produit</translation>
    </message>
    <message>
        <source>Reads, writes</source>
        <translation>Lectures, écritures</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centré</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À droite</translation>
    </message>
</context>
<context>
    <name>ChooseGraphic</name>
    <message>
        <source>Change the icon</source>
        <translation>Modifier l’icône</translation>
    </message>
    <message>
        <source>Change the image</source>
        <translation>Modifier l’image</translation>
    </message>
</context>
<context>
    <name>ClipboardData</name>
    <message>
        <source>There is nothing on the clipboard that can be pasted into a drawing.</source>
        <translation>Le presse-papiers ne contient rien qui puisse être collé dans un schéma.</translation>
    </message>
    <message>
        <source>The drawing on the clipboard has no parts.</source>
        <translation>Le schéma du presse-papiers n’a aucun composant.</translation>
    </message>
    <message>
        <source>Of files, only images can be pasted into a drawing.</source>
        <translation>Parmi les fichiers, seules les images peuvent être collées dans un schéma.</translation>
    </message>
    <message>
        <source>The drawing on the clipboard cannot be pasted: %1</source>
        <translation>Le schéma du presse-papiers ne peut pas être collé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>“%1” was not copied into the new folder: something on its way there is a link.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été copié dans le nouveau dossier&#xa0;: un élément du chemin y est un lien.</translation>
    </message>
    <message>
        <source>“%1” is another file in the new folder; it stays, and the drawing shows that one now.</source>
        <translation>Dans le nouveau dossier, «&#xa0;%1&#xa0;» est un autre fichier&#xa0;; il y reste, et c’est lui que le schéma affiche désormais.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>names of a file, before and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>“%1” was not copied: there is a file “%2” where its folder should be. Move or rename that file.</source>
        <translation>« %1 » n’a pas été copié : un fichier « %2 » se trouve là où devrait être son dossier. Déplacez ou renommez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” was not copied: its folder cannot be made beside the drawing.</source>
        <translation>« %1 » n’a pas été copié : son dossier ne peut pas être créé à côté du schéma.</translation>
    </message>
</context>
<context>
    <name>ComponentPage</name>
    <message>
        <source>%1 · id: %2</source>
        <translation>%1 · id&#xa0;: %2</translation>
    </message>
    <message>
        <source>
inside %1</source>
        <translation>
dans %1</translation>
    </message>
    <message>
        <source>Marked down</source>
        <translation>Panne simulée</translation>
    </message>
    <message>
        <source>Requests find it failed. This is not saved in the file.</source>
        <translation>Les requêtes trouvent ce composant en panne. Ce n’est pas enregistré dans le fichier.</translation>
    </message>
    <message>
        <source>Single point of failure</source>
        <translation>Point de défaillance unique</translation>
    </message>
    <message>
        <source>Without it these requests fail: %1.</source>
        <translation>En son absence, ces requêtes échouent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the drawing calls the part.</source>
        <translation>Le nom du composant dans le schéma.</translation>
    </message>
</context>
<context>
    <name>ConnectionMeaning</name>
    <message>
        <source>the database set</source>
        <translation>l’ensemble de bases de données</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Needed: nothing else can do what %1 does here.</source>
        <translation>Nécessaire&#xa0;: ici, rien d’autre ne peut remplacer %1.</translation>
    </message>
    <message>
        <source>One of %1 alternatives (%2): any one of %3 is enough.</source>
        <translation>%1 possibilités (%2)&#xa0;: une seule suffit parmi %3.</translation>
    </message>
    <message>
        <source>%1 of %2 are needed (%3): %4.</source>
        <translation>%1 sur %2 sont nécessaires (%3)&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 takes over automatically.</source>
        <translation>Relais automatique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only while the name is not known yet.</source>
        <translation>Seulement tant que le nom n’est pas encore connu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Used when it is there, never needed: without it requests are slower, not refused.</source>
        <translation>Utilisée quand elle est disponible, jamais nécessaire&#xa0;: sans elle, les requêtes sont plus lentes, mais pas refusées.</translation>
    </message>
    <message>
        <source>Not on the way of a request: %1.</source>
        <translation>Hors du chemin d’une requête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No request passes here as things are connected now.</source>
        <translation>Aucune requête ne passe ici avec les connexions actuelles.</translation>
    </message>
    <message>
        <source>Joins a note to what it explains. Requests and findings do not know it.</source>
        <translation>Relie une note à ce qu’elle explique. Sans effet sur les requêtes ni sur les constats.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>%1 · id: %2</source>
        <translation>%1 · id&#xa0;: %2</translation>
    </message>
    <message>
        <source>What the arrow means</source>
        <translation>Ce que signifie la flèche</translation>
    </message>
</context>
<context>
    <name>ConnectionProperties</name>
    <message>
        <source>Only for</source>
        <translation>Seulement pour</translation>
    </message>
    <message>
        <source>The operations this connection serves; empty means all.</source>
        <translation>Les opérations auxquelles sert cette connexion&#xa0;; vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port the target is asked on; the protocol&apos;s usual port unless given.</source>
        <translation>Le port interrogé sur la cible&#xa0;; à défaut, le port habituel du protocole.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Text on the line instead of protocol and port.</source>
        <translation>Texte sur la ligne, à la place du protocole et du port.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Towards a store: what the connection is used for.</source>
        <translation>Vers un stockage de données&#xa0;: ce à quoi sert la connexion.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Nécessité</translation>
    </message>
    <message>
        <source>Optional: the request goes on without it. Unless given, helpers such as caches are optional and everything else is required.</source>
        <translation>Facultative&#xa0;: la requête continue sans elle. À défaut, les connexions vers des auxiliaires tels que les caches sont facultatives et toutes les autres sont requises.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Lower goes first; higher ones stand by until the first fail.</source>
        <translation>Les plus petites valeurs d’abord&#xa0;; les autres restent en secours jusqu’à la panne des premières.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Share of the requests in weighted balancing.</source>
        <translation>Part des requêtes dans la répartition pondérée.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Time there and back; a default by distance unless given.</source>
        <translation>Durée de l’aller et du retour&#xa0;; à défaut, une valeur selon la distance.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai d’attente</translation>
    </message>
    <message>
        <source>How long an answer is awaited.</source>
        <translation>Combien de temps une réponse est attendue.</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>How long opening the connection is tried.</source>
        <translation>Combien de temps l’ouverture de la connexion est tentée.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouveaux essais</translation>
    </message>
    <message>
        <source>How often a failed attempt is repeated.</source>
        <translation>Combien de fois une tentative échouée est répétée.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrée</translation>
    </message>
    <message>
        <source>The traffic is encrypted; follows the protocol unless given.</source>
        <translation>Le trafic est chiffré&#xa0;; à défaut, selon le protocole.</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>En pool</translation>
    </message>
    <message>
        <source>A connection that is kept open: no handshake for each request.</source>
        <translation>Connexion maintenue ouverte&#xa0;: pas de négociation à chaque requête.</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Réplication</translation>
    </message>
    <message>
        <source>Asynchronous: the primary does not wait. Semi-synchronous: it waits until a replica has the change. Synchronous: until all have it.</source>
        <translation>Asynchrone&#xa0;: le primaire n’attend pas. Semi-synchrone&#xa0;: il attend qu’un réplica ait la modification. Synchrone&#xa0;: il attend que tous l’aient.</translation>
    </message>
    <message>
        <source>Alternative of</source>
        <translation>Alternative à</translation>
    </message>
    <message>
        <source>Connections of one part with the same text here can stand in for each other; groups with different texts are all needed.</source>
        <translation>Les connexions d’un composant qui portent ici le même texte peuvent se remplacer&#xa0;; les groupes de textes différents sont tous nécessaires.</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>The side and the place on it, from 0 to 1, at which the line leaves its part, such as right:0.5. Unless given, the best place is chosen.</source>
        <translation>Le côté et l’endroit sur ce côté, de 0 à 1, où la ligne quitte son composant, par exemple right:0.5. À défaut, le meilleur endroit est choisi.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>The side and the place on it, from 0 to 1, at which the line reaches its part, such as left:0.5. Unless given, the best place is chosen.</source>
        <translation>Le côté et l’endroit sur ce côté, de 0 à 1, où la ligne atteint son composant, par exemple left:0.5. À défaut, le meilleur endroit est choisi.</translation>
    </message>
    <message>
        <source>Bends</source>
        <translation>Coudes</translation>
    </message>
    <message>
        <source>Where the line was put by hand, as x, y; x, y; both ends follow their parts. Empty means that the way is found automatically.</source>
        <translation>Par où la ligne a été placée à la main, sous la forme x, y; x, y. Les deux extrémités suivent leurs composants. Vide&#xa0;: le chemin est trouvé automatiquement.</translation>
    </message>
    <message>
        <source>Text where it begins</source>
        <translation>Texte au départ</translation>
    </message>
    <message>
        <source>A short text beside the line where it leaves its part, such as eth0 or 1.</source>
        <translation>Un texte court à côté de la ligne, là où elle quitte son composant, par exemple eth0 ou 1.</translation>
    </message>
    <message>
        <source>Text where it ends</source>
        <translation>Texte à l’arrivée</translation>
    </message>
    <message>
        <source>A short text beside the line where it reaches its part, such as :8080 or *.</source>
        <translation>Un texte court à côté de la ligne, là où elle atteint son composant, par exemple :8080 ou *.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Sets the line apart from others in the drawing; it means nothing else.</source>
        <translation>Distingue la ligne des autres dans le schéma, sans autre signification.</translation>
    </message>
</context>
<context>
    <name>DataRules</name>
    <message>
        <source>Only %1 accepts writes: %2 could take over, but not without %3, which fails at the same time.</source>
        <translation>Les écritures ne passent que par %1&#xa0;: le relais pourrait être pris par %2, mais pas sans %3, dont la panne survient au même moment.</translation>
    </message>
    <message>
        <source>Only %1 accepts writes: when it fails, reads may go on, but nobody can save anything.</source>
        <translation>Les écritures ne passent que par %1&#xa0;: en cas de panne, les lectures peuvent continuer, mais personne ne peut plus rien enregistrer.</translation>
    </message>
    <message>
        <source>Only %1 accepts writes: when it fails, %2 still answers reads, but nobody can save anything until somebody promotes a replica by hand.</source>
        <translation>Les écritures ne passent que par %1&#xa0;: en cas de panne, les lectures restent assurées par %2, mais personne ne peut plus rien enregistrer tant qu’un réplica n’est pas promu à la main.</translation>
    </message>
    <message>
        <source>The same goes for %1, where it runs.</source>
        <translation>Il en va de même pour %1, où il s’exécute.</translation>
    </message>
    <message>
        <source>Let something decide the takeover that does not fail together with %1.</source>
        <translation>Confiez la décision du basculement à un composant qui ne tombe pas en panne avec %1.</translation>
    </message>
    <message>
        <source>%1 sends it writes all the same: one of %2 fails.</source>
        <translation>%1 lui envoie quand même des écritures&#xa0;: une sur %2 échoue.</translation>
    </message>
    <message>
        <source>Connect %1 to the primary too, or to something that sends writes there.</source>
        <translation>Connectez aussi %1 au primaire, ou à un composant qui y envoie les écritures.</translation>
    </message>
    <message>
        <source>Only one database accepts writes</source>
        <translation>Une seule base de données accepte les écritures</translation>
    </message>
    <message>
        <source>One primary, and no replica that takes over by itself: reads survive its failure, writes do not.</source>
        <translation>Un primaire, et aucun réplica qui prenne le relais de lui-même&#xa0;: les lectures survivent à sa panne, pas les écritures.</translation>
    </message>
    <message>
        <source>No way to a writer</source>
        <translation>Aucun chemin pour les écritures</translation>
    </message>
    <message>
        <source>An application server whose databases all refuse writes.</source>
        <translation>Un serveur d’applications dont toutes les bases de données refusent les écritures.</translation>
    </message>
    <message>
        <source>Let a replica take over by itself (Failover: Automatic), with something that decides it safely; or use a cluster in which several databases accept writes.</source>
        <translation>Faites en sorte qu’un réplica prenne le relais de lui-même (Basculement&#xa0;: Automatique), avec un composant qui en décide de façon sûre&#xa0;; ou utilisez un cluster dans lequel plusieurs bases de données acceptent les écritures.</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>, single point of failure for %1</source>
        <translation>, point de défaillance unique (%1)</translation>
    </message>
    <message>
        <source>, down</source>
        <translation>, en panne</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 depuis %2 vers %3</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>Dans %1.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>avec chiffrement</translation>
    </message>
    <message>
        <source>%1 where it begins</source>
        <translation>%1 au départ</translation>
    </message>
    <message>
        <source>%1 where it ends</source>
        <translation>%1 à l’arrivée</translation>
    </message>
    <message>
        <source>Connection from %1 to %2</source>
        <translation>Connexion depuis %1 vers %2</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>The part “%1” has no kind.</source>
        <translation>Le composant «&#xa0;%1&#xa0;» n’a pas de type.</translation>
    </message>
    <message>
        <source>The position of “%1” is too far out.</source>
        <translation>La position de «&#xa0;%1&#xa0;» est trop éloignée.</translation>
    </message>
    <message>
        <source>The size of “%1” must be at least 1 and not huge.</source>
        <translation>La taille de «&#xa0;%1&#xa0;» doit être d’au moins 1 et rester raisonnable.</translation>
    </message>
    <message>
        <source>“%1” of “%2” cannot be a further member.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un membre supplémentaire de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” of the connection “%2” is no property.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une propriété de la connexion «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is a connection “%1” already; ids must be unique.</source>
        <translation>Il y a déjà une connexion «&#xa0;%1&#xa0;»&#xa0;; les id doivent être uniques.</translation>
    </message>
    <message>
        <source>An end of the connection “%1” does not exist.</source>
        <translation>Une extrémité de la connexion «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is a part “%1” already; ids must be unique.</source>
        <translation>Il y a déjà un composant «&#xa0;%1&#xa0;»&#xa0;; les id doivent être uniques.</translation>
    </message>
    <message>
        <source>The container of “%1” does not exist.</source>
        <translation>Le conteneur de «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is nested too deep, or inside itself; at most %2 levels are possible.</source>
        <translation>«&#xa0;%1&#xa0;» est imbriqué trop profondément, ou dans lui-même&#xa0;; %2 niveaux au plus sont possibles.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved into itself.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être déplacé dans lui-même.</translation>
    </message>
    <message>
        <source>“%1” would be nested too deep; at most %2 levels are possible.</source>
        <translation>«&#xa0;%1&#xa0;» serait imbriqué trop profondément&#xa0;; %2 niveaux au plus sont possibles.</translation>
    </message>
    <message>
        <source>There is no part “%1”.</source>
        <translation>Il n’y a pas de composant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>Il n’y a pas de connexion «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DiagramPage</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Shown above exported pictures.</source>
        <translation>Affiché au-dessus des images exportées.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What the drawing is about.</source>
        <translation>Ce que représente le schéma.</translation>
    </message>
    <message>
        <source>Select a part or a connection to see and change its properties.</source>
        <translation>Sélectionnez un composant ou une connexion pour voir et modifier ses propriétés.</translation>
    </message>
    <message>
        <source>Diagram without a title</source>
        <translation>Schéma sans titre</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 composant</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 composants</translation>
    </message>
    <message>
        <source>%1 connection</source>
        <translation>%1 connexion</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 connexions</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Cartouche</translation>
    </message>
    <message>
        <source>Stands in the title block of exports and prints, when it is asked for.</source>
        <translation>Figure dans le cartouche des exports et des impressions, s’il est demandé.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Meaning of colors</source>
        <translation>Signification des couleurs</translation>
    </message>
    <message>
        <source>What the color stands for in this drawing; the legend says so.</source>
        <translation>Ce que la couleur représente dans ce schéma&#xa0;; la légende l’indique.</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>%1 part more</source>
        <translation>%1 composant en plus</translation>
    </message>
    <message>
        <source>%1 parts more</source>
        <translation>%1 composants en plus</translation>
    </message>
    <message>
        <source>%1 part fewer</source>
        <translation>%1 composant en moins</translation>
    </message>
    <message>
        <source>%1 parts fewer</source>
        <translation>%1 composants en moins</translation>
    </message>
    <message>
        <source>%1 part changed</source>
        <translation>%1 composant modifié</translation>
    </message>
    <message>
        <source>%1 parts changed</source>
        <translation>%1 composants modifiés</translation>
    </message>
    <message>
        <source>%1 part elsewhere</source>
        <translation>%1 composant déplacé</translation>
    </message>
    <message>
        <source>%1 parts elsewhere</source>
        <translation>%1 composants déplacés</translation>
    </message>
    <message>
        <source>%1 connection more</source>
        <translation>%1 connexion en plus</translation>
    </message>
    <message>
        <source>%1 connections more</source>
        <translation>%1 connexions en plus</translation>
    </message>
    <message>
        <source>%1 connection fewer</source>
        <translation>%1 connexion en moins</translation>
    </message>
    <message>
        <source>%1 connections fewer</source>
        <translation>%1 connexions en moins</translation>
    </message>
    <message>
        <source>%1 connection changed</source>
        <translation>%1 connexion modifiée</translation>
    </message>
    <message>
        <source>%1 connections changed</source>
        <translation>%1 connexions modifiées</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 composant</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 composants</translation>
    </message>
    <message>
        <source>%1 connection</source>
        <translation>%1 connexion</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 connexions</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>un autre titre</translation>
    </message>
    <message>
        <source>another description</source>
        <translation>une autre description</translation>
    </message>
    <message>
        <source>the legend</source>
        <translation>la légende</translation>
    </message>
    <message>
        <source>no legend</source>
        <translation>pas de légende</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>d’autres réglages</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Duplicate %1 parts</source>
        <translation>Dupliquer %1 composants</translation>
    </message>
    <message>
        <source>Duplicate %1 as replica</source>
        <translation>Dupliquer %1 comme réplique</translation>
    </message>
    <message>
        <source>Duplicate %1 parts as replicas</source>
        <translation>Dupliquer %1 composants comme répliques</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>There is no part “%1”; it may have been removed.</source>
        <translation>Il n’y a pas de composant «&#xa0;%1&#xa0;»&#xa0;; il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>“%1” cannot be a further member of the diagram.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un membre supplémentaire du schéma.</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Add %1 parts</source>
        <translation>Ajouter %1 composants</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Delete %1 items</source>
        <translation>Supprimer %1 éléments</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Move %1 parts</source>
        <translation>Déplacer %1 composants</translation>
    </message>
    <message>
        <source>Move %1 out</source>
        <translation>Sortir %1</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>Placer %1 dans %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Change the kind of %1</source>
        <translation>Changer le type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Modifier «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message>
        <source>Change “%1” of a connection</source>
        <translation>Modifier «&#xa0;%1&#xa0;» d’une connexion</translation>
    </message>
    <message>
        <source>Change connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Change diagram information</source>
        <translation>Modifier les informations du schéma</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Redimensionner %1</translation>
    </message>
    <message>
        <source>Resize %1 parts</source>
        <translation>Redimensionner %1 composants</translation>
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
        <translation>%1 n’a de connexion que vers le DNS&#xa0;: dessinez aussi la connexion vers le composant qui répond à la requête.</translation>
    </message>
    <message>
        <source>%1 is not connected to any part that answers: draw a connection from it to the site.</source>
        <translation>%1 n’a aucune connexion vers un composant qui réponde&#xa0;: dessinez-en une vers le site.</translation>
    </message>
    <message>
        <source>Nobody sends a request: add a browser, an app or an API client and connect it to the site.</source>
        <translation>Personne n’envoie de requête&#xa0;: ajoutez un navigateur, une application ou un client d’API et connectez-le au site.</translation>
    </message>
    <message>
        <source>the databases</source>
        <translation>les bases de données</translation>
    </message>
    <message>
        <source>The connections between %1 form a circle in which each part waits for the next, so none of them can answer. Draw arrows only from the part that asks to the part that answers; answers need no arrow of their own.</source>
        <translation>Les connexions entre %1 forment une boucle où chaque composant attend le suivant&#xa0;: aucun ne peut répondre. Tracez des flèches uniquement du composant qui demande vers celui qui répond&#xa0;; les réponses n’ont pas besoin de flèche.</translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation>%1 est en panne.</translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is no picture format that can be written. Use one of %2.</source>
        <translation>%1&#xa0;: ce format d’image ne peut pas être écrit. Utilisez l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Tracepaper diagrams (*.tracepaper)</source>
        <translation>Schémas Tracepaper (*.tracepaper)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Enregistrer le schéma</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Without saving, what was drawn since the last save is lost.</source>
        <translation>Si vous n’enregistrez pas, ce qui a été dessiné depuis le dernier enregistrement est perdu.</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Tout n’a pas pu être lu</translation>
    </message>
    <message>
        <source>“%1” has mistakes. What could be read can be opened as a copy without a name; the file stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» contient des erreurs. Ce qui a pu être lu peut être ouvert comme une copie sans nom&#xa0;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme</translation>
    </message>
    <message>
        <source>Changed on the disk</source>
        <translation>Modifié sur le disque</translation>
    </message>
    <message>
        <source>You have changes of your own here that the other version does not know.</source>
        <translation>Vous avez ici vos propres modifications, que l’autre version ne contient pas.</translation>
    </message>
    <message>
        <source>Whichever you choose, the other one can be brought back: with File, Restore an earlier version, or with Undo.</source>
        <translation>Quel que soit votre choix, l’autre version peut être récupérée&#xa0;: avec Fichier, Restaurer une version antérieure, ou avec Annuler.</translation>
    </message>
    <message>
        <source>Load the other version</source>
        <translation>Charger l’autre version</translation>
    </message>
    <message>
        <source>Save mine as…</source>
        <translation>Enregistrer la mienne sous…</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Écraser avec la mienne</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>Remplacer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The folder has a file of that name already.</source>
        <translation>Le dossier contient déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The diagram was not saved</source>
        <translation>Le schéma n’a pas été enregistré</translation>
    </message>
    <message>
        <source>It is still open here and nothing is lost. Save it to another place, or try again when the cause is removed.</source>
        <translation>Il est toujours ouvert ici et rien n’est perdu. Enregistrez-le à un autre endroit, ou réessayez une fois la cause éliminée.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open diagrams</source>
        <translation>Ouvrir des schémas</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Pictures that carry a diagram (*.png *.svg)</source>
        <translation>Images contenant un schéma (*.png *.svg)</translation>
    </message>
    <message>
        <source>Images or icons are not beside the file</source>
        <translation>Des images ou icônes ne sont pas à côté du fichier</translation>
    </message>
    <message>
        <source>“%1” shows images or icons that are not beside its file yet</source>
        <translation>« %1 » montre des images ou icônes qui ne sont pas encore à côté de son fichier</translation>
    </message>
    <message>
        <source>If it is closed like this, the drawing will miss them. Try again when the cause is removed, or save it to another place.</source>
        <translation>S’il est fermé ainsi, elles manqueront dans le schéma. Réessayez quand la cause aura disparu, ou enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fermer sans elles</translation>
    </message>
    <message>
        <source>There is no file of it: without saving, the whole drawing is lost.</source>
        <translation>Il n’en existe aucun fichier : si vous n’enregistrez pas, tout le schéma est perdu.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>%1 has no list of allowed ports, so everything passes.</source>
        <translation>%1 n’a pas de liste de ports autorisés, donc tout passe.</translation>
    </message>
    <message>
        <source>The connection names no port, so %1 lets it pass.</source>
        <translation>La connexion n’indique aucun port, donc %1 la laisse passer.</translation>
    </message>
    <message>
        <source>%1 allows %2.</source>
        <translation>%1 autorise %2.</translation>
    </message>
    <message>
        <source>%1 allows no port at all, so %2 does not pass.</source>
        <translation>%1 n’autorise aucun port, donc %2 ne passe pas.</translation>
    </message>
    <message>
        <source>%1 allows only %2, so %3 does not pass.</source>
        <translation>%1 n’autorise que %2, donc %3 ne passe pas.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
</context>
<context>
    <name>GraphicNames</name>
    <message>
        <source>An icon is named by its path below a folder of icons, without suffix, such as aws/ec2.</source>
        <translation>Une icône est désignée par son chemin dans un dossier d’icônes, sans extension, par exemple aws/ec2.</translation>
    </message>
    <message>
        <source>An image in the drawing itself must be PNG, JPEG or SVG, written as data:image/png;base64,...</source>
        <translation>Une image contenue dans le schéma lui-même doit être au format PNG, JPEG ou SVG, sous la forme data:image/png;base64,...</translation>
    </message>
    <message>
        <source>An image must be a file in the folder of the drawing or below it, or be embedded in the drawing.</source>
        <translation>Une image doit être un fichier du dossier du schéma ou de l’un de ses sous-dossiers, ou être intégrée au schéma.</translation>
    </message>
    <message>
        <source>An image must be a PNG, JPEG or SVG file.</source>
        <translation>Une image doit être un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>An icon in the drawing itself must be an SVG, written as data:image/svg+xml;base64,...</source>
        <translation>Une icône contenue dans le schéma doit être un SVG, écrit sous la forme data:image/svg+xml;base64,...</translation>
    </message>
</context>
<context>
    <name>Graphics</name>
    <message>
        <source>No folder of icons has “%1”, so the icon of the kind is shown.</source>
        <translation>Aucun dossier d’icônes ne contient «&#xa0;%1&#xa0;»&#xa0;: l’icône du type est affichée.</translation>
    </message>
    <message>
        <source>“%1” is looked for beside the drawing, which has no file yet.</source>
        <translation>«&#xa0;%1&#xa0;» est à chercher à côté du schéma, mais celui-ci n’a pas encore de fichier.</translation>
    </message>
    <message>
        <source>There is no file “%1” beside the drawing.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;» à côté du schéma.</translation>
    </message>
    <message>
        <source>“%1” leads out of the folder of the drawing and is not shown.</source>
        <translation>«&#xa0;%1&#xa0;» mène hors du dossier du schéma et n’est pas affiché.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 KB.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2 Ko.</translation>
    </message>
    <message>
        <source>The icon “%1” is not used. %2</source>
        <translation>L’icône «&#xa0;%1&#xa0;» n’est pas utilisée. %2</translation>
    </message>
    <message>
        <source>There is no folder of icons with “%1”.</source>
        <translation>Aucun dossier d’icônes ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The image is not part of the drawing.</source>
        <translation>L’image ne fait pas partie du schéma.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part, why its icon or image is missing</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file is neither PNG nor JPEG nor SVG.</source>
        <translation>Le fichier n’est ni un PNG, ni un JPEG, ni un SVG.</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part, protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asked by %1.</source>
        <translation>Interrogé par %1.</translation>
    </message>
    <message>
        <source>Asks %1.</source>
        <translation>Interroge %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, finding</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 more findings</source>
        <translation>%1 autres constats</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Copié vers %1.</translation>
    </message>
    <message>
        <source>Copied from %1.</source>
        <translation>Copié depuis %1.</translation>
    </message>
    <message>
        <source>Watches %1.</source>
        <translation>Surveille %1.</translation>
    </message>
    <message>
        <source>Watched by %1.</source>
        <translation>Surveillé par %1.</translation>
    </message>
    <message>
        <source>Reports to %1.</source>
        <translation>Rend compte à %1.</translation>
    </message>
    <message>
        <source>Gets reports from %1.</source>
        <translation>Reçoit les rapports de %1.</translation>
    </message>
    <message>
        <source>Tells %1 that it is alive, and is told.</source>
        <translation>Signale à %1 qu’il est en vie, et réciproquement.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Sauvegardé vers %1.</translation>
    </message>
    <message>
        <source>Keeps backups of %1.</source>
        <translation>Garde les sauvegardes de %1.</translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
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
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Embed the image?</source>
        <translation>Intégrer l’image&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is beside the drawing. A link shows every new version of the file; an embedded image travels with the drawing alone.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve à côté du schéma. Un lien affiche chaque nouvelle version du fichier&#xa0;; une image intégrée voyage avec le schéma seul.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lier</translation>
    </message>
    <message>
        <source>&amp;Embed</source>
        <translation>&amp;Intégrer</translation>
    </message>
</context>
<context>
    <name>ImageDrawing</name>
    <message>
        <source>No image chosen yet</source>
        <translation>Aucune image choisie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image file, why it is not shown</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ImageFiles</name>
    <message>
        <source>The image is larger than %1 MB.</source>
        <translation>L’image dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>The image is broken and cannot be read.</source>
        <translation>L’image est endommagée et illisible.</translation>
    </message>
    <message>
        <source>The image has %1 x %2 pixels, which is more than %3 millions.</source>
        <translation>L’image compte %1 × %2 pixels, soit plus de %3 millions.</translation>
    </message>
</context>
<context>
    <name>ImageParts</name>
    <message>
        <source>There is no image that can be read.</source>
        <translation>Il n’y a pas d’image lisible.</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>&quot;%1&quot; doit être un texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number between %2 and %3.</source>
        <translation>&quot;%1&quot; doit être un nombre entre %2 et %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object, {...}.</source>
        <translation>&quot;%1&quot; doit être un objet, {...}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text of 1 to %2 characters, without control characters and without blanks at its ends.</source>
        <translation>&quot;%1&quot; doit être un texte de 1 à %2 caractères, sans caractères de contrôle et sans espaces au début ni à la fin.</translation>
    </message>
    <message>
        <source>%1 The value is kept, but not used.</source>
        <comment>why it makes no sense</comment>
        <translation>%1 La valeur est conservée, mais pas utilisée.</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>&quot;%1&quot; is given more than once here; only the last one counts. Remove the others.</source>
        <translation>&quot;%1&quot; est indiqué plusieurs fois ici&#xa0;; seule la dernière valeur compte. Supprimez les autres.</translation>
    </message>
</context>
<context>
    <name>KindProperties</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>What it really is: Nginx, HAProxy, MySQL 8 ...</source>
        <translation>Ce que c’est réellement&#xa0;: Nginx, HAProxy, MySQL 8...</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The IP address it is reached at; else the address of the host around it.</source>
        <translation>L’adresse IP à laquelle il est joignable&#xa0;; à défaut, celle de l’hôte qui l’entoure.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port it listens on; the usual one unless given.</source>
        <translation>Le port sur lequel il écoute&#xa0;; à défaut, le port habituel.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Reachable from the Internet.</source>
        <translation>Joignable depuis Internet.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Parts with the same service name can stand in for each other; parts with different names are all needed.</source>
        <translation>Les composants qui ont le même nom de service peuvent se remplacer&#xa0;; ceux de noms différents sont tous nécessaires.</translation>
    </message>
    <message>
        <source>Answers by itself</source>
        <translation>Répond seul</translation>
    </message>
    <message>
        <source>Operations it can answer without anything behind it.</source>
        <translation>Opérations auxquelles il peut répondre sans rien en aval.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nombre requis</translation>
    </message>
    <message>
        <source>How many of a group of alternatives are needed, by the group&apos;s label; one unless given.</source>
        <translation>Combien d’alternatives d’un groupe sont nécessaires, selon le libellé du groupe&#xa0;; à défaut, une seule.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Copies behind this one icon, each on a machine of its own.</source>
        <translation>Exemplaires derrière cette seule icône, chacun sur sa propre machine.</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Service géré</translation>
    </message>
    <message>
        <source>Redundancy that a provider builds in: the icon stands for several machines.</source>
        <translation>Redondance intégrée par un fournisseur&#xa0;: l’icône représente plusieurs machines.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Share of the time it is up, from 0 to 1.</source>
        <translation>Part du temps où il est en service, de 0 à 1.</translation>
    </message>
    <message>
        <source>Mean time between failures</source>
        <translation>Temps moyen entre pannes</translation>
    </message>
    <message>
        <source>Mean time it is up before it fails.</source>
        <translation>Temps moyen en service avant une panne.</translation>
    </message>
    <message>
        <source>Mean time to repair</source>
        <translation>Temps moyen de réparation</translation>
    </message>
    <message>
        <source>Mean time until it is up again.</source>
        <translation>Temps moyen avant le retour en service.</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Temps de service</translation>
    </message>
    <message>
        <source>Time it works on one request.</source>
        <translation>Temps consacré à une requête.</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>Requests it works on at the same time.</source>
        <translation>Requêtes qu’il traite en même temps.</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>Limite de la file</translation>
    </message>
    <message>
        <source>Requests that may wait; more are turned away.</source>
        <translation>Requêtes qui peuvent attendre&#xa0;; au-delà, elles sont refusées.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>What the user asks for.</source>
        <translation>Ce que l’utilisateur demande.</translation>
    </message>
    <message>
        <source>The IP address requests come from.</source>
        <translation>L’adresse IP d’où viennent les requêtes.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>A: a name leads to an address. CNAME: a name is another name. Without records, names lead to whatever the client is connected to.</source>
        <translation>A&#xa0;: un nom mène à une adresse. CNAME&#xa0;: un nom en désigne un autre. Sans enregistrements, les noms mènent à ce que le schéma relie au client.</translation>
    </message>
    <message>
        <source>Allowed ports</source>
        <translation>Ports autorisés</translation>
    </message>
    <message>
        <source>Ports that pass, such as 443/tcp; everything passes unless given.</source>
        <translation>Ports qui passent, par exemple 443/tcp&#xa0;; à défaut, tout passe.</translation>
    </message>
    <message>
        <source>Blocked traffic</source>
        <translation>Trafic bloqué</translation>
    </message>
    <message>
        <source>Drop: silence until the client gives up. Reject: refused at once.</source>
        <translation>Abandonner&#xa0;: silence jusqu’à ce que le client renonce. Rejeter&#xa0;: refus immédiat.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Added to every round trip that passes.</source>
        <translation>Ajouté à chaque aller-retour qui passe.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Where encryption ends.</source>
        <translation>Où se termine le chiffrement.</translation>
    </message>
    <message>
        <source>Error codes like</source>
        <translation>Codes d’erreur</translation>
    </message>
    <message>
        <source>Which program&apos;s status codes it answers with when nothing behind it does.</source>
        <translation>Le programme dont il reprend les codes d’état quand rien ne répond en aval.</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>How long it tries to reach the next part.</source>
        <translation>Combien de temps il essaie d’atteindre le composant suivant.</translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>How long it waits for an answer.</source>
        <translation>Combien de temps il attend une réponse.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>How it chooses the server for a request.</source>
        <translation>Comment il choisit le serveur pour une requête.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Active-active: all servers work. Active-passive: one works, the others wait until it fails.</source>
        <translation>Actif-actif&#xa0;: tous les serveurs travaillent. Actif-passif&#xa0;: un seul travaille, les autres attendent sa panne.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Contrôle de santé</translation>
    </message>
    <message>
        <source>How it notices that a server is down.</source>
        <translation>Comment il remarque qu’un serveur est en panne.</translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation>Intervalle de contrôle</translation>
    </message>
    <message>
        <source>Time between two health checks.</source>
        <translation>Temps entre deux contrôles de santé.</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>Contrôles échoués</translation>
    </message>
    <message>
        <source>Checks that must fail before a server is taken out.</source>
        <translation>Contrôles qui doivent échouer avant qu’un serveur soit retiré.</translation>
    </message>
    <message>
        <source>Good checks</source>
        <translation>Contrôles réussis</translation>
    </message>
    <message>
        <source>Checks that must succeed before it is taken back.</source>
        <translation>Contrôles qui doivent réussir avant qu’il soit réintégré.</translation>
    </message>
    <message>
        <source>Write time</source>
        <translation>Temps d’écriture</translation>
    </message>
    <message>
        <source>Time it takes to store a change.</source>
        <translation>Temps nécessaire pour enregistrer une modification.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Primary: takes writes. Replica: a copy for reads. Multi-primary: all take writes. Arbiter: votes, holds no data. Active and standby: in a cluster that works that way.</source>
        <translation>Primaire&#xa0;: reçoit les écritures. Réplica&#xa0;: une copie pour les lectures. Multi-primaire&#xa0;: tous reçoivent les écritures. Arbitre&#xa0;: vote, ne détient aucune donnée. Actif et secours&#xa0;: dans un cluster qui fonctionne ainsi.</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Basculement</translation>
    </message>
    <message>
        <source>What happens when the primary fails. Manual counts as none until somebody acts.</source>
        <translation>Ce qui se passe quand le primaire tombe en panne. «&#xa0;Manuel&#xa0;» équivaut à «&#xa0;Aucun&#xa0;» tant que personne n’intervient.</translation>
    </message>
    <message>
        <source>Role in its cluster</source>
        <translation>Rôle dans son cluster</translation>
    </message>
    <message>
        <source>Which member works and which one waits, or which one takes the writes.</source>
        <translation>Quel membre travaille et lequel attend, ou lequel reçoit les écritures.</translation>
    </message>
    <message>
        <source>How the members share the work.</source>
        <translation>Comment les membres se partagent le travail.</translation>
    </message>
    <message>
        <source>Whether another member takes over by itself. Manual counts as none until somebody acts.</source>
        <translation>Si un autre membre prend le relais de lui-même. «&#xa0;Manuel&#xa0;» équivaut à «&#xa0;Aucun&#xa0;» tant que personne n’intervient.</translation>
    </message>
    <message>
        <source>Failover time</source>
        <translation>Durée du basculement</translation>
    </message>
    <message>
        <source>How long the takeover lasts.</source>
        <translation>Combien de temps dure la prise de relais.</translation>
    </message>
    <message>
        <source>Failover needs</source>
        <translation>Conditions du basculement</translation>
    </message>
    <message>
        <source>What must be up to decide a takeover: k of the parts named.</source>
        <translation>Ce qui doit être en service pour décider d’un basculement&#xa0;: k des composants nommés.</translation>
    </message>
    <message>
        <source>Further members</source>
        <translation>Autres membres</translation>
    </message>
    <message>
        <source>Ids of members drawn elsewhere; everything drawn inside is a member.</source>
        <translation>Id des membres dessinés ailleurs&#xa0;; tout ce qui est dessiné à l’intérieur est membre.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>The name the certificate is for.</source>
        <translation>Le nom pour lequel le certificat est émis.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Stays where it is when the diagram is arranged.</source>
        <translation>Reste en place quand le schéma est réorganisé.</translation>
    </message>
    <message>
        <source>What the note says. Two stars around words make them **bold**; lines that begin with a dash are a list.</source>
        <translation>Le texte de la note. Deux astérisques de part et d’autre des mots les mettent en **gras**&#xa0;; les lignes qui commencent par un tiret forment une liste.</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>Le texte affiché.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>How large the letters are.</source>
        <translation>La taille des lettres.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Where the lines begin.</source>
        <translation>Là où commencent les lignes.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Sets it apart from others in the drawing; it means nothing else. Each theme has its own shade.</source>
        <translation>Distingue l’élément des autres dans le schéma, sans autre signification. Chaque thème a sa propre nuance.</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Fichier image</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file in the folder of the drawing or below it, or an image that the drawing itself holds.</source>
        <translation>Un fichier PNG, JPEG ou SVG du dossier du schéma ou de l’un de ses sous-dossiers, ou une image contenue dans le schéma lui-même.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>An SVG file from a folder of icons instead of the icon of the kind, such as aws/ec2, or one that the drawing itself holds.</source>
        <translation>Un fichier SVG d’un dossier d’icônes à la place de l’icône du type, par exemple aws/ec2, ou une icône contenue dans le schéma.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Where a request starts: somebody types an address and waits for the page.</source>
        <translation>Là où commence une requête&#xa0;: quelqu’un saisit une adresse et attend la page.</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Application mobile</translation>
    </message>
    <message>
        <source>An app on a phone that asks the servers for data.</source>
        <translation>Une application sur un téléphone qui demande des données aux serveurs.</translation>
    </message>
    <message>
        <source>API client</source>
        <translation>Client d’API</translation>
    </message>
    <message>
        <source>Another program that calls this system.</source>
        <translation>Un autre programme qui appelle ce système.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Answers which address a name has. The browser asks it first and then connects to that address itself: DNS is never on the way of the request.</source>
        <translation>Indique l’adresse qui correspond à un nom. Le navigateur l’interroge d’abord, puis se connecte lui-même à cette adresse&#xa0;: le DNS n’est jamais sur le chemin de la requête.</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Servers around the world that keep copies of files near the visitors and fetch the rest from the origin.</source>
        <translation>Des serveurs dans le monde entier qui gardent des copies de fichiers près des visiteurs et vont chercher le reste à l’origine.</translation>
    </message>
    <message>
        <source>Virtual IP</source>
        <translation>IP virtuelle</translation>
    </message>
    <message>
        <source>An address that is not bound to one machine: it moves to the next one when the first fails.</source>
        <translation>Une adresse qui n’est pas liée à une seule machine&#xa0;: elle passe à la suivante quand la première tombe en panne.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Passes packets from one network to another.</source>
        <translation>Transmet les paquets d’un réseau à un autre.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Commutateur</translation>
    </message>
    <message>
        <source>Connects the machines of one network.</source>
        <translation>Relie les machines d’un réseau.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Répartiteur de charge</translation>
    </message>
    <message>
        <source>Spreads requests over several servers and leaves out those that are down.</source>
        <translation>Répartit les requêtes entre plusieurs serveurs et laisse de côté ceux qui sont en panne.</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Proxy inverse</translation>
    </message>
    <message>
        <source>Takes requests for the servers behind it and passes them on.</source>
        <translation>Reçoit les requêtes destinées aux serveurs en aval et les leur transmet.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>The one door to several services: checks who asks and passes the request to the right one.</source>
        <translation>L’unique porte vers plusieurs services&#xa0;: vérifie qui demande et transmet la requête au bon service.</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Serveur web</translation>
    </message>
    <message>
        <source>Takes HTTP requests: answers files itself and passes everything else to the application server.</source>
        <translation>Reçoit les requêtes HTTP&#xa0;: fournit lui-même les fichiers et transmet tout le reste au serveur d’applications.</translation>
    </message>
    <message>
        <source>Application server</source>
        <translation>Serveur d’applications</translation>
    </message>
    <message>
        <source>Runs the code of the site and makes the pages, with data from the database.</source>
        <translation>Exécute le code du site et produit les pages, avec les données de la base de données.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Does work in the background that nobody waits for.</source>
        <translation>Effectue en arrière-plan un travail que personne n’attend.</translation>
    </message>
    <message>
        <source>Application files</source>
        <translation>Fichiers de l’application</translation>
    </message>
    <message>
        <source>The code that the application server runs.</source>
        <translation>Le code exécuté par le serveur d’applications.</translation>
    </message>
    <message>
        <source>External service</source>
        <translation>Service externe</translation>
    </message>
    <message>
        <source>Somebody else&apos;s service that this system calls: payment, mail, maps ...</source>
        <translation>Le service d’un tiers que ce système appelle&#xa0;: paiement, courrier, cartes...</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Keeps the data. The primary takes the writes; replicas hold copies that answer reads.</source>
        <translation>Conserve les données. Le primaire reçoit les écritures&#xa0;; les réplicas détiennent des copies qui répondent aux lectures.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Keeps answers in memory so that the database is asked less often. The request works without it, only slower.</source>
        <translation>Garde des réponses en mémoire pour que la base de données soit moins sollicitée. La requête aboutit aussi sans lui, mais plus lentement.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Keeps work that will be done later, in order.</source>
        <translation>Garde, dans l’ordre, le travail à faire plus tard.</translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation>Stockage objet</translation>
    </message>
    <message>
        <source>Keeps files such as images and backups, reachable over HTTP.</source>
        <translation>Conserve des fichiers tels que des images et des sauvegardes, accessibles par HTTP.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Moteur de recherche</translation>
    </message>
    <message>
        <source>An index for full-text search. Pages work without it.</source>
        <translation>Un index pour la recherche en texte intégral. Les pages fonctionnent sans lui.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Lets only the allowed ports through. As a box on the way it is a part that can fail; inside a host it guards that host.</source>
        <translation>Ne laisse passer que les ports autorisés. Sous forme de boîte sur le chemin, c’est un composant qui peut tomber en panne&#xa0;; à l’intérieur d’un hôte, il protège cet hôte.</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>Pare-feu applicatif web</translation>
    </message>
    <message>
        <source>Reads web requests and stops those that look like attacks.</source>
        <translation>Lit les requêtes web et arrête celles qui ressemblent à des attaques.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Proves that a server speaks for its name; needed for HTTPS. It belongs to the part that ends TLS.</source>
        <translation>Prouve qu’un serveur parle au nom de son domaine&#xa0;; nécessaire pour HTTPS. Il va avec le composant où se termine TLS.</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Collects metrics and logs, shows them and raises the alarm.</source>
        <translation>Collecte les métriques et les journaux, les affiche et donne l’alerte.</translation>
    </message>
    <message>
        <source>Monitoring agent</source>
        <translation>Agent de supervision</translation>
    </message>
    <message>
        <source>A small program on a host that sends metrics and logs to the monitoring service.</source>
        <translation>Un petit programme sur un hôte qui envoie métriques et journaux au service de supervision.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Keeps older states of the data, for the day when a mistake has been copied to every replica.</source>
        <translation>Conserve des états antérieurs des données, pour le jour où une erreur aura été copiée sur tous les réplicas.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>One machine. When it fails, everything on it is gone.</source>
        <translation>Une machine. Quand elle tombe en panne, tout ce qu’elle héberge disparaît.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>A data centre or a part of one with its own power and network.</source>
        <translation>Un centre de données, ou une partie de celui-ci, avec sa propre alimentation et son propre réseau.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Several zones in one part of the world.</source>
        <translation>Plusieurs zones dans une même partie du monde.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>A network or subnet that keeps parts apart from others.</source>
        <translation>Un réseau ou sous-réseau qui isole des composants des autres.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Members that act as one: a primary with replicas, an active with a standby, or several that all work.</source>
        <translation>Des membres qui agissent comme un seul&#xa0;: un primaire avec des réplicas, un actif avec un secours, ou plusieurs qui travaillent tous.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Keeps parts together in the drawing; it means nothing else.</source>
        <translation>Rassemble des composants dans le schéma, sans autre signification.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Unknown part</source>
        <translation>Composant inconnu</translation>
    </message>
    <message>
        <source>A kind of part that this version does not know. It is kept as it is.</source>
        <translation>Un type de composant que cette version ne connaît pas. Il est conservé tel quel.</translation>
    </message>
    <message>
        <source>A text on paper. A line from it to a part says what it is about.</source>
        <translation>Un texte sur papier. Une ligne vers un composant indique de quoi il parle.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>A caption or a heading in the drawing.</source>
        <translation>Une légende ou un titre dans le schéma.</translation>
    </message>
    <message>
        <source>A picture in the drawing, from a file or kept in the drawing; its name is the caption.</source>
        <translation>Une image dans le schéma, issue d’un fichier ou conservée dans le schéma&#xa0;; son nom lui sert de légende.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Standby</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Single point of failure (%1)</source>
        <translation>Point de défaillance unique (%1)</translation>
    </message>
    <message>
        <source>Waits as standby</source>
        <translation>En attente (secours)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Step of the request</source>
        <translation>Étape de la requête</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>%1 is empty: put the part that answers %2 inside it, or connect to that part.</source>
        <translation>%1 est vide&#xa0;: placez-y le composant qui répond à %2, ou faites mener la connexion à ce composant.</translation>
    </message>
    <message>
        <source>Nothing inside %1 listens on %2: connect to the part that answers, or give it the port.</source>
        <translation>Rien dans %1 n’écoute sur %2&#xa0;: faites mener la connexion au composant qui répond, ou donnez-lui ce port.</translation>
    </message>
    <message>
        <source>Several parts inside %1 could answer %2 (%3): connect to the one that is meant.</source>
        <translation>Plusieurs composants dans %1 pourraient répondre à %2 (%3)&#xa0;: faites mener la connexion à celui qui est visé.</translation>
    </message>
    <message>
        <source>The connection leads to %1, where requests start: draw it the other way round. The answer needs no arrow, it comes back the way the request went.</source>
        <translation>La connexion mène à %1, où les requêtes commencent&#xa0;: dessinez-la dans l’autre sens. La réponse n’a pas besoin de flèche, elle revient par le chemin de la requête.</translation>
    </message>
    <message>
        <source>%1 has no members: put the parts that belong together inside it.</source>
        <translation>%1 n’a pas de membres&#xa0;: placez-y les composants qui vont ensemble.</translation>
    </message>
    <message>
        <source>The connection starts at %1, and it is not clear which part inside sends it: start it at that part.</source>
        <translation>Au départ de la connexion se trouve %1, mais on ne sait pas quel composant à l’intérieur émet la requête&#xa0;: faites partir la connexion de ce composant.</translation>
    </message>
    <message>
        <source>The connection leads from %1 to itself.</source>
        <translation>Les deux extrémités de la connexion sont les mêmes&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>At least %1, to be read and to hold what is inside.</source>
        <translation>Au moins %1, pour rester lisible et contenir ce qui est à l’intérieur.</translation>
    </message>
    <message>
        <source>Move %1 parts</source>
        <translation>Déplacer %1 composants</translation>
    </message>
    <message>
        <source>Resize %1 parts</source>
        <translation>Redimensionner %1 composants</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Redimensionner %1</translation>
    </message>
</context>
<context>
    <name>ModelRules</name>
    <message>
        <source>%1 is drawn as a stop on the way to %2. It only tells the client the address; the client then connects to %2 itself, and requests are traced that way.</source>
        <translation>%1 figure comme une étape sur le chemin vers %2. Or ce composant ne fait que donner l’adresse au client&#xa0;; le client se connecte ensuite lui-même à %2, et c’est ainsi que les requêtes sont suivies.</translation>
    </message>
    <message>
        <source>Draw two arrows from the client instead: one to %1, one to %2.</source>
        <translation>Dessinez plutôt deux flèches depuis le client&#xa0;: l’une vers %1, l’autre vers %2.</translation>
    </message>
    <message>
        <source>%1 is of a kind that is not known here, &quot;%2&quot;: it is kept, drawn as a plain box, and taken to answer whatever it is asked.</source>
        <translation>%1 est d’un type inconnu ici, «&#xa0;%2&#xa0;»&#xa0;: le composant est conservé, dessiné comme une simple boîte et réputé répondre à tout ce qu’on lui demande.</translation>
    </message>
    <message>
        <source>Choose the known kind that comes closest.</source>
        <translation>Choisissez le type connu le plus proche.</translation>
    </message>
    <message>
        <source>The connection from %1 to %2 uses a protocol that is not known here, &quot;%3&quot;: it is taken for a plain TCP connection.</source>
        <translation>La connexion %1 → %2 utilise un protocole inconnu ici, «&#xa0;%3&#xa0;»&#xa0;: elle est traitée comme une simple connexion TCP.</translation>
    </message>
    <message>
        <source>Choose the known protocol that comes closest, or TCP.</source>
        <translation>Choisissez le protocole connu le plus proche, ou TCP.</translation>
    </message>
    <message>
        <source>As it is, the connection carries no requests.</source>
        <translation>En l’état, la connexion ne transporte aucune requête.</translation>
    </message>
    <message>
        <source>Let it lead from the part that asks to the part that answers, or delete it.</source>
        <translation>Faites-la mener du composant qui demande à celui qui répond, ou supprimez-la.</translation>
    </message>
    <message>
        <source>DNS drawn as a stop</source>
        <translation>DNS dessiné comme une étape</translation>
    </message>
    <message>
        <source>A connection leads from DNS to a server, as if requests passed DNS.</source>
        <translation>Une connexion mène du DNS à un serveur, comme si les requêtes passaient par le DNS.</translation>
    </message>
    <message>
        <source>Unknown kind or protocol</source>
        <translation>Type ou protocole inconnu</translation>
    </message>
    <message>
        <source>A part or connection of a kind that this version does not know.</source>
        <translation>Un composant ou une connexion d’un type que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>Connection without a clear end</source>
        <translation>Connexion sans extrémité claire</translation>
    </message>
    <message>
        <source>A connection ends where no part, or no single part, can take it.</source>
        <translation>Une connexion se termine là où aucun composant ne peut la recevoir, ou bien plusieurs à la fois.</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>&amp;Non</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 has no address for %2: add an A record, or correct the URL of %3.</source>
        <translation>%1 n’a pas d’adresse pour %2&#xa0;: ajoutez un enregistrement A, ou corrigez l’URL pour %3.</translation>
    </message>
    <message>
        <source>%1 leads to %2, but no part that %3 is connected to has this address.</source>
        <translation>%1 mène à %2, mais aucun composant relié à %3 n’a cette adresse.</translation>
    </message>
</context>
<context>
    <name>NativeComponents</name>
    <message>
        <source>&quot;%1&quot; is also among the properties, and that one counts; remove one of the two.</source>
        <translation>&quot;%1&quot; figure aussi parmi les propriétés, et c’est cette valeur qui compte&#xa0;; supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>&quot;kind&quot; must name the kind of the component, such as &quot;web-server&quot;.</source>
        <translation>&quot;kind&quot; doit indiquer le type du composant, par exemple &quot;web-server&quot;.</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is unknown; the part is kept and drawn as a plain box.</source>
        <translation>Le type &quot;%1&quot; est inconnu&#xa0;; le composant est conservé et dessiné comme une simple boîte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list, [...].</source>
        <translation>&quot;%1&quot; doit être une liste, [...].</translation>
    </message>
    <message>
        <source>This must be an object, {...}.</source>
        <translation>Ceci doit être un objet, {...}.</translation>
    </message>
    <message>
        <source>There is another component with the id &quot;%1&quot;; give each its own.</source>
        <translation>Il y a un autre composant d’id &quot;%1&quot;&#xa0;; donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is unknown; %2 parts of it are kept and drawn as plain boxes.</source>
        <translation>Le type « %1 » est inconnu ; ses %2 composants sont conservés et dessinés comme de simples boîtes.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire « %1 » ?</translation>
    </message>
</context>
<context>
    <name>NativeConnections</name>
    <message>
        <source>There is another connection with the id &quot;%1&quot;; give each its own.</source>
        <translation>Il y a une autre connexion d’id &quot;%1&quot;&#xa0;; donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>The protocol &quot;%1&quot; is unknown; it is kept and treated like TCP.</source>
        <translation>Le protocole &quot;%1&quot; est inconnu&#xa0;; il est conservé et traité comme TCP.</translation>
    </message>
    <message>
        <source>There is no component &quot;%1&quot; for this connection to end at.</source>
        <translation>Il n’y a pas de composant &quot;%1&quot; où cette connexion puisse se terminer.</translation>
    </message>
</context>
<context>
    <name>NativeParents</name>
    <message>
        <source>There is no component &quot;%1&quot; for this one to be inside.</source>
        <translation>Il n’y a pas de composant &quot;%1&quot; qui puisse contenir celui-ci.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is inside itself; choose another parent.</source>
        <translation>&quot;%1&quot; est à l’intérieur de lui-même&#xa0;; choisissez un autre parent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nested more than %2 levels deep.</source>
        <translation>&quot;%1&quot; est imbriqué sur plus de %2 niveaux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is inside &quot;%2&quot;, which is no container.</source>
        <translation>&quot;%1&quot; est à l’intérieur de &quot;%2&quot;, qui n’est pas un conteneur.</translation>
    </message>
</context>
<context>
    <name>NativeReader</name>
    <message>
        <source>This is not a Tracepaper file: &quot;format&quot; must be &quot;tracepaper&quot;.</source>
        <translation>Ce n’est pas un fichier Tracepaper&#xa0;: &quot;format&quot; doit être &quot;tracepaper&quot;.</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be a whole number; this program writes %1.</source>
        <translation>&quot;version&quot; doit être un nombre entier&#xa0;; ce programme écrit %1.</translation>
    </message>
    <message>
        <source>The file has version %1, but this program understands only version %2; open it with a newer Tracepaper.</source>
        <translation>Le fichier est en version %1, mais ce programme ne comprend que la version %2&#xa0;; ouvrez-le avec une version plus récente de Tracepaper.</translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as UTF-8.</source>
        <translation>Le fichier est en UTF-16&#xa0;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; save the file as UTF-8.</source>
        <translation>Le texte n’est pas en UTF-8&#xa0;; enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The JSON is nested too deep.</source>
        <translation>Le JSON est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>Here is a conflict of a merge; decide for one of the sides and remove its marks.</source>
        <translation>Il y a ici un conflit de fusion&#xa0;; choisissez l’un des côtés et supprimez ses marqueurs.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Ce n’est pas du JSON valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is empty; a diagram starts with {&quot;format&quot;: &quot;tracepaper&quot;, &quot;version&quot;: 1}.</source>
        <translation>Le fichier est vide&#xa0;; un schéma commence par {&quot;format&quot;: &quot;tracepaper&quot;, &quot;version&quot;: 1}.</translation>
    </message>
    <message>
        <source>A diagram must be a JSON object, {...}.</source>
        <translation>Un schéma doit être un objet JSON, {...}.</translation>
    </message>
    <message>
        <source>This picture carries no diagram that can be opened.</source>
        <translation>Cette image ne contient aucun schéma qui puisse être ouvert.</translation>
    </message>
</context>
<context>
    <name>NativeReferences</name>
    <message>
        <source>There is no component with the id &quot;%1&quot;; it counts as if it were never up.</source>
        <translation>Il n’y a pas de composant d’id &quot;%1&quot;&#xa0;; il compte comme s’il n’était jamais en service.</translation>
    </message>
</context>
<context>
    <name>NativeView</name>
    <message>
        <source>&quot;%1&quot; should be an object, {...}; it is kept, but not used.</source>
        <translation>&quot;%1&quot; devrait être un objet, {...}&#xa0;; la valeur est conservée, mais pas utilisée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be true or false; it is kept, but not used.</source>
        <translation>&quot;%1&quot; devrait être true ou false&#xa0;; la valeur est conservée, mais pas utilisée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a text; it is kept, but not used.</source>
        <translation>&quot;%1&quot; devrait être un texte&#xa0;; la valeur est conservée, mais pas utilisée.</translation>
    </message>
</context>
<context>
    <name>NextPlacement</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>OperationsRules</name>
    <message>
        <source>Nobody is told when something fails: you learn it from your users, and you cannot see how many requests per second arrive.</source>
        <translation>Personne n’est prévenu d’une panne&#xa0;: vous l’apprenez de vos utilisateurs, et vous ne voyez pas combien de requêtes arrivent par seconde.</translation>
    </message>
    <message>
        <source>Put a monitoring agent on every server, and add a monitoring service that collects what they send and raises the alarm.</source>
        <translation>Placez un agent de supervision sur chaque serveur, et ajoutez un service de supervision qui collecte leurs envois et donne l’alerte.</translation>
    </message>
    <message>
        <source>No monitoring</source>
        <translation>Aucune supervision</translation>
    </message>
    <message>
        <source>No monitoring service and no agent anywhere.</source>
        <translation>Aucun service de supervision ni agent nulle part.</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Steps of the request</source>
        <translation>Étapes de la requête</translation>
    </message>
    <message>
        <source>%1 ms: %2</source>
        <translation>%1&#xa0;ms&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PartEntries</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>property, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind, container</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation>Id %1</translation>
    </message>
    <message>
        <source>Protocol %1</source>
        <translation>Protocole %1</translation>
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
        <translation>Coller %1</translation>
    </message>
    <message>
        <source>Paste %1 parts</source>
        <translation>Coller %1 composants</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>PngExport</name>
    <message>
        <source>The image would be %L1 by %L2 pixels, which is too large. Use a scale of at most %3, or SVG or PDF.</source>
        <translation>L’image ferait %L1 sur %L2&#xa0;pixels, ce qui est trop grand. Utilisez une échelle d’au plus %3, ou bien SVG ou PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the image. Use a smaller scale, or SVG or PDF.</source>
        <translation>La mémoire est insuffisante pour l’image. Utilisez une échelle plus petite, ou bien SVG ou PDF.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Row %1, sheet %2</source>
        <translation>Rangée %1, feuille %2</translation>
    </message>
    <message>
        <source>Nothing can be printed there.</source>
        <translation>Rien ne peut être imprimé à cet endroit.</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Il n’y a pas de place pour les fichiers temporaires.</translation>
    </message>
</context>
<context>
    <name>PropertyEditors</name>
    <message>
        <source>label = 2</source>
        <translation>libellé = 2</translation>
    </message>
    <message>
        <source>2 of id-1, id-2, id-3</source>
        <translation>2 of id-1, id-2, id-3</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>PropertySections</name>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Redundancy and reliability</source>
        <translation>Redondance et fiabilité</translation>
    </message>
    <message>
        <source>Times and capacity</source>
        <translation>Temps et capacité</translation>
    </message>
</context>
<context>
    <name>PropertyText</name>
    <message>
        <source>Enter a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>Write each entry as label = number, for example: web = 2.</source>
        <translation>Écrivez chaque entrée sous la forme libellé = nombre, par exemple&#xa0;: web = 2.</translation>
    </message>
    <message>
        <source>Write each condition as: 2 of id-1, id-2, id-3. Separate several by semicolons.</source>
        <translation>Écrivez chaque condition ainsi&#xa0;: 2 of id-1, id-2, id-3. Séparez-les par des points-virgules s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Write each place as x, y and separate them by semicolons: 120, 40; 120, 200.</source>
        <translation>Écrivez chaque point sous la forme x, y et séparez-les par des points-virgules&#xa0;: 120, 40; 120, 200.</translation>
    </message>
</context>
<context>
    <name>Protocols</name>
    <message>
        <source>Web requests, readable for everyone on the way.</source>
        <translation>Requêtes web, lisibles par tous sur le trajet.</translation>
    </message>
    <message>
        <source>Web requests inside TLS: encrypted, and the server proves who it is.</source>
        <translation>Requêtes web dans TLS&#xa0;: chiffrées, et le serveur prouve son identité.</translation>
    </message>
    <message>
        <source>A web server hands requests to an application process.</source>
        <translation>Un serveur web transmet des requêtes à un processus applicatif.</translation>
    </message>
    <message>
        <source>Calls between services over HTTP/2.</source>
        <translation>Appels entre services par HTTP/2.</translation>
    </message>
    <message>
        <source>A lasting two-way connection that starts as a web request.</source>
        <translation>Une connexion bidirectionnelle durable, qui commence comme une requête web.</translation>
    </message>
    <message>
        <source>Any reliable connection.</source>
        <translation>Toute connexion fiable.</translation>
    </message>
    <message>
        <source>Any encrypted connection.</source>
        <translation>Toute connexion chiffrée.</translation>
    </message>
    <message>
        <source>Queries to a MySQL or MariaDB database.</source>
        <translation>Requêtes vers une base de données MySQL ou MariaDB.</translation>
    </message>
    <message>
        <source>Queries to a PostgreSQL database.</source>
        <translation>Requêtes vers une base de données PostgreSQL.</translation>
    </message>
    <message>
        <source>Queries to a MongoDB database.</source>
        <translation>Requêtes vers une base de données MongoDB.</translation>
    </message>
    <message>
        <source>Reads and writes of a key-value store, often a cache.</source>
        <translation>Lectures et écritures d’un stockage clé-valeur, souvent un cache.</translation>
    </message>
    <message>
        <source>Reads and writes of a cache.</source>
        <translation>Lectures et écritures d’un cache.</translation>
    </message>
    <message>
        <source>Messages to and from a queue.</source>
        <translation>Messages vers et depuis une file d’attente.</translation>
    </message>
    <message>
        <source>Records to and from a log of events.</source>
        <translation>Entrées écrites et lues dans un journal d’événements.</translation>
    </message>
    <message>
        <source>Remote administration.</source>
        <translation>Administration à distance.</translation>
    </message>
    <message>
        <source>Looks a name up: a question aside, never a hop of the request.</source>
        <translation>Résout un nom&#xa0;: une question à part, jamais une étape de la requête.</translation>
    </message>
    <message>
        <source>Copies changes from a primary to its replicas.</source>
        <translation>Copie les modifications d’un primaire vers ses réplicas.</translation>
    </message>
    <message>
        <source>Metrics and logs on their way to the monitoring service.</source>
        <translation>Métriques et journaux en route vers le service de supervision.</translation>
    </message>
    <message>
        <source>Two parts tell each other that they are alive.</source>
        <translation>Deux composants se signalent qu’ils sont en vie.</translation>
    </message>
    <message>
        <source>Copies for the case that data is lost.</source>
        <translation>Copies pour le cas où des données seraient perdues.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Name lookup (DNS)</source>
        <translation>Résolution de nom (DNS)</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Réplication</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Joins a note to what it explains; nothing is sent.</source>
        <translation>Relie une note à ce qu’elle explique&#xa0;; rien n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>RecoveryFile</name>
    <message>
        <source>Nothing can be written in the folder “%1”.</source>
        <translation>Rien ne peut être écrit dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RedundancyRules</name>
    <message>
        <source>%1 share one machine, %2: one hardware fault, one reboot or one busy process takes everything down.</source>
        <translation>%1 partagent une même machine, %2&#xa0;: une panne matérielle, un redémarrage ou un processus trop gourmand met tout hors service.</translation>
    </message>
    <message>
        <source>Give each tier a server of its own, then a second server for each tier.</source>
        <translation>Donnez à chaque couche son propre serveur, puis un second serveur à chaque couche.</translation>
    </message>
    <message>
        <source>%1 each carry the data and other tiers: these compete for processor, memory and disk, cannot be scaled separately, and a break-in on the web server is a break-in on the database.</source>
        <translation>Sur chacune de ces machines (%1), les données cohabitent avec d’autres couches&#xa0;: elles se disputent le processeur, la mémoire et le disque, ne peuvent pas évoluer séparément, et une intrusion sur le serveur web est une intrusion dans la base de données.</translation>
    </message>
    <message>
        <source>Give web servers, application servers and databases machines of their own.</source>
        <translation>Donnez leurs propres machines aux serveurs web, aux serveurs d’applications et aux bases de données.</translation>
    </message>
    <message>
        <source>Nothing stands in for %1: to deploy code, to patch or to maintain it means to stop it, and users see an outage.</source>
        <translation>Rien ne peut remplacer %1&#xa0;: déployer du code, appliquer un correctif ou faire une maintenance impose un arrêt, et les utilisateurs subissent une interruption.</translation>
    </message>
    <message>
        <source>Nothing stands in for %1: to deploy code, to patch or to maintain one of them means to stop it, and users see an outage.</source>
        <translation>Rien ne peut remplacer %1&#xa0;: y déployer du code, appliquer un correctif ou faire une maintenance impose chaque fois un arrêt, et les utilisateurs subissent une interruption.</translation>
    </message>
    <message>
        <source>Run at least two of it and update them one after the other.</source>
        <translation>Prévoyez au moins deux exemplaires et mettez-les à jour l’un après l’autre.</translation>
    </message>
    <message>
        <source>Run at least two of each and update them one after the other.</source>
        <translation>Prévoyez au moins deux exemplaires de chaque et mettez-les à jour l’un après l’autre.</translation>
    </message>
    <message>
        <source>Reloading the configuration of a web server needs no stop; code, system and database maintenance do.</source>
        <translation>Recharger la configuration d’un serveur web ne demande aucun arrêt, contrairement à la maintenance du code, du système et de la base de données.</translation>
    </message>
    <message>
        <source>All traffic ends up at %1, of which there is only one: more visitors than it can handle have nowhere to go.</source>
        <translation>Tout le trafic aboutit sur %1, en un seul exemplaire&#xa0;: au-delà de sa capacité, les visiteurs n’ont nulle part où aller.</translation>
    </message>
    <message>
        <source>All traffic ends up at %1, of which there is only one each: more visitors than they can handle have nowhere to go.</source>
        <translation>Tout le trafic aboutit sur %1, avec un seul exemplaire de chaque&#xa0;: au-delà de leur capacité, les visiteurs n’ont nulle part où aller.</translation>
    </message>
    <message>
        <source>Put a load balancer in front and run several of them; keep logins and other state out of their memory.</source>
        <translation>Placez un répartiteur de charge en amont et plusieurs exemplaires derrière&#xa0;; gardez les sessions et autres états hors de leur mémoire.</translation>
    </message>
    <message>
        <source>Several tiers on one server</source>
        <translation>Plusieurs couches sur un seul serveur</translation>
    </message>
    <message>
        <source>Web server, application or database share a machine.</source>
        <translation>Serveur web, application ou base de données partagent une machine.</translation>
    </message>
    <message>
        <source>Maintenance means downtime</source>
        <translation>La maintenance implique une interruption</translation>
    </message>
    <message>
        <source>A web server, application server or database that nothing stands in for.</source>
        <translation>Un serveur web, un serveur d’applications ou une base de données que rien ne peut remplacer.</translation>
    </message>
    <message>
        <source>Cannot scale out</source>
        <translation>Montée en charge impossible</translation>
    </message>
    <message>
        <source>A web or application server exists only once, without a balancer in front.</source>
        <translation>Un serveur web ou d’applications n’existe qu’en un exemplaire, sans répartiteur en amont.</translation>
    </message>
</context>
<context>
    <name>Reparenting</name>
    <message>
        <source>%1 parts</source>
        <translation>%1 composants</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>Placer %1 dans %2</translation>
    </message>
    <message>
        <source>Move %1 out</source>
        <translation>Sortir %1</translation>
    </message>
</context>
<context>
    <name>ReplaceKind</name>
    <message>
        <source>Replace %1 with %2</source>
        <translation>Remplacer %1 par %2</translation>
    </message>
    <message>
        <source>The connection from %2 to %3 (%1) was removed as well: %4 cannot take part in it.</source>
        <translation>La connexion de %2 à %3 (%1) a été supprimée aussi : %4 ne peut pas y prendre part.</translation>
    </message>
    <message>
        <source>%1 connections (%2) were removed as well: %3 cannot take part in them.</source>
        <translation>%1 connexions (%2) ont été supprimées aussi : %3 ne peut pas y prendre part.</translation>
    </message>
    <message>
        <source>The connection from %1 to %2 carries %3 now instead of %4.</source>
        <translation>La connexion de %1 à %2 transporte désormais %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>%1 connections carry something else now: %2.</source>
        <translation>%1 connexions transportent désormais autre chose : %2.</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>%1 needs %2 of &quot;%3&quot;, but only %4 are connected.</source>
        <translation>%1 nécessite %2 composants de «&#xa0;%3&#xa0;», mais seulement %4 sont connectés.</translation>
    </message>
</context>
<context>
    <name>ResizeGesture</name>
    <message>
        <source>Resize %1</source>
        <translation>Redimensionner %1</translation>
    </message>
</context>
<context>
    <name>SavedRequest</name>
    <message>
        <source>&quot;operation&quot; must be read, write or static</source>
        <translation>&quot;operation&quot; doit être read, write ou static</translation>
    </message>
    <message>
        <source>The saved request &quot;%1&quot; cannot be sent: %2.</source>
        <translation>La requête enregistrée «&#xa0;%1&#xa0;» ne peut pas être envoyée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be the id of a part of the diagram</source>
        <translation>&quot;%1&quot; doit être l’id d’un composant du schéma</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number from 0 on</source>
        <translation>&quot;%1&quot; doit être un nombre à partir de 0</translation>
    </message>
    <message>
        <source>&quot;mode&quot; must be crash or off</source>
        <translation>&quot;mode&quot; doit être crash ou off</translation>
    </message>
    <message>
        <source>The diagram has no saved request &quot;%1&quot;.</source>
        <translation>Le schéma n’a pas de requête enregistrée «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” must be %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un nombre fini</translation>
    </message>
    <message>
        <source>“%1” must be at least %2%3.</source>
        <translation>«&#xa0;%1&#xa0;» doit valoir au moins %2%3.</translation>
    </message>
    <message>
        <source>“%1” must be at most %2%3.</source>
        <translation>«&#xa0;%1&#xa0;» doit valoir au plus %2%3.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list of texts, none of them empty</source>
        <translation>une liste de textes, dont aucun n’est vide</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”; use one of: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’admet pas «&#xa0;%2&#xa0;»&#xa0;; utilisez l’une de ces valeurs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>a list of ports such as 443/tcp</source>
        <translation>une liste de ports tels que 443/tcp</translation>
    </message>
    <message>
        <source>“%1” has an entry that is no port: “%2”. Write 443/tcp, 53/udp or 8000-8010/tcp.</source>
        <translation>«&#xa0;%1&#xa0;» a une entrée qui n’est pas un port&#xa0;: «&#xa0;%2&#xa0;». Écrivez 443/tcp, 53/udp ou 8000-8010/tcp.</translation>
    </message>
    <message>
        <source>A record of “%1” has no name.</source>
        <translation>Un enregistrement de «&#xa0;%1&#xa0;» n’a pas de nom.</translation>
    </message>
    <message>
        <source>The record for “%1” has no known type; use one of: %2.</source>
        <translation>L’enregistrement pour «&#xa0;%1&#xa0;» n’a pas de type connu&#xa0;; utilisez l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The record for “%1” has no value.</source>
        <translation>L’enregistrement pour «&#xa0;%1&#xa0;» n’a pas de valeur.</translation>
    </message>
    <message>
        <source>The TTL of “%1” must be a number of seconds.</source>
        <translation>Le TTL de «&#xa0;%1&#xa0;» doit être un nombre de secondes.</translation>
    </message>
    <message>
        <source>a list of records</source>
        <translation>une liste d’enregistrements</translation>
    </message>
    <message>
        <source>an object that gives each label a whole number of at least 1</source>
        <translation>un objet qui donne à chaque libellé un nombre entier d’au moins 1</translation>
    </message>
    <message>
        <source>a list such as [{&quot;k&quot;: 2, &quot;of&quot;: [&quot;a&quot;, &quot;b&quot;, &quot;c&quot;]}]</source>
        <translation>une liste telle que [{&quot;k&quot;: 2, &quot;of&quot;: [&quot;a&quot;, &quot;b&quot;, &quot;c&quot;]}]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>a side and a place on it from 0 to 1, such as right:0.5</source>
        <translation>un côté et un endroit sur ce côté, de 0 à 1, par exemple right:0.5</translation>
    </message>
    <message>
        <source>a list of places such as [[120, 40], [120, 200]]</source>
        <translation>une liste de points telle que [[120, 40], [120, 200]]</translation>
    </message>
</context>
<context>
    <name>SecurityRules</name>
    <message>
        <source>%1 faces the Internet without a filter: everyone can try every port that is open there.</source>
        <translation>%1 fait face à Internet sans filtre&#xa0;: n’importe qui peut essayer tous les ports ouverts.</translation>
    </message>
    <message>
        <source>%1 face the Internet without a filter: everyone can try every port that is open there.</source>
        <translation>%1 font face à Internet sans filtre&#xa0;: n’importe qui peut essayer tous les ports ouverts.</translation>
    </message>
    <message>
        <source>Put a firewall in front, or drop one onto the server, and allow only the ports that visitors need: 80 and 443.</source>
        <translation>Placez un pare-feu en amont, ou déposez-en un sur le serveur, et n’autorisez que les ports utiles aux visiteurs&#xa0;: 80 et 443.</translation>
    </message>
    <message>
        <source>Requests from %1 to %2 travel unencrypted: everyone on the way can read passwords and cookies and change the page.</source>
        <translation>Requêtes en clair (%1 → %2)&#xa0;: sur le trajet, n’importe qui peut lire les mots de passe et les cookies et modifier la page.</translation>
    </message>
    <message>
        <source>Use HTTPS on port 443 with a certificate for the name of the site, and send visitors of port 80 there.</source>
        <translation>Utilisez HTTPS sur le port 443 avec un certificat au nom du site, et redirigez-y les visiteurs du port 80.</translation>
    </message>
    <message>
        <source>HTTPS protects the way to %1 only: from there to %2 requests travel unencrypted, readable for everyone inside the network.</source>
        <translation>HTTPS ne protège que le trajet jusqu’à %1&#xa0;: de là jusqu’à %2, les requêtes circulent en clair, lisibles par quiconque se trouve dans le réseau.</translation>
    </message>
    <message>
        <source>No firewall at the edge</source>
        <translation>Aucun pare-feu en périphérie</translation>
    </message>
    <message>
        <source>Requests from outside reach a part without having met a firewall.</source>
        <translation>Des requêtes de l’extérieur atteignent un composant sans avoir rencontré de pare-feu.</translation>
    </message>
    <message>
        <source>No HTTPS</source>
        <translation>Pas de HTTPS</translation>
    </message>
    <message>
        <source>A client talks to the site over an unencrypted web protocol.</source>
        <translation>Un client communique avec le site par un protocole web non chiffré.</translation>
    </message>
    <message>
        <source>Encryption ends too early</source>
        <translation>Le chiffrement se termine trop tôt</translation>
    </message>
    <message>
        <source>A part takes encrypted requests and passes them on unencrypted to another machine.</source>
        <translation>Un composant reçoit des requêtes chiffrées et les transmet en clair à une autre machine.</translation>
    </message>
    <message>
        <source>Encrypt again towards the servers (TLS: Ends here, encrypted again), or pass the encryption through to them. To end it here is a usual trade-off: one place for certificates, and requests can be read and routed.</source>
        <translation>Rechiffrez vers les serveurs (TLS&#xa0;: Se termine ici, puis rechiffré), ou transmettez-leur le chiffrement tel quel. Le terminer ici est un compromis courant&#xa0;: un seul endroit pour les certificats, et les requêtes peuvent être lues et routées.</translation>
    </message>
</context>
<context>
    <name>SelectionPage</name>
    <message>
        <source>Mark all down</source>
        <translation>Tout mettre en panne</translation>
    </message>
    <message>
        <source>Bring all up</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 composant</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 composants</translation>
    </message>
    <message>
        <source>%1 connection</source>
        <translation>%1 connexion</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 connexions</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>dans la sélection</translation>
    </message>
</context>
<context>
    <name>SetRequirements</name>
    <message>
        <source>No database behind %1 accepts writes: give one of them the role of the primary.</source>
        <translation>Aucune base de données derrière %1 n’accepte les écritures&#xa0;: donnez à l’une d’elles le rôle de primaire.</translation>
    </message>
    <message>
        <source>%1 reaches only %2, which accepts no writes: connect it to the primary, %3, as well.</source>
        <translation>%1 n’a d’accès à aucune base de données qui accepte les écritures (seulement à %2)&#xa0;: ajoutez une connexion vers le primaire, %3.</translation>
    </message>
</context>
<context>
    <name>SharedProperties</name>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Change “%1” of %2 parts</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de %2 composants</translation>
    </message>
    <message>
        <source>Change “%1” of %2 connections</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de %2 connexions</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In the drawing</source>
        <translation>Dans le schéma</translation>
    </message>
    <message>
        <source>Part in that direction</source>
        <translation>Composant dans cette direction</translation>
    </message>
    <message>
        <source>Add a part in that direction</source>
        <translation>Ajouter un composant dans cette direction</translation>
    </message>
    <message>
        <source>Move what is selected</source>
        <translation>Déplacer la sélection</translation>
    </message>
    <message>
        <source>Move by one pixel</source>
        <translation>Déplacer d’un pixel</translation>
    </message>
    <message>
        <source>Rename, or accept</source>
        <translation>Renommer, ou accepter</translation>
    </message>
    <message>
        <source>Cancel, or select nothing</source>
        <translation>Annuler, ou ne rien sélectionner</translation>
    </message>
    <message>
        <source>Pan while it is held</source>
        <translation>Déplacer la vue tant qu’elle est enfoncée</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <source>Out of its container</source>
        <translation>Sortir de son conteneur</translation>
    </message>
    <message>
        <source>Into the container above</source>
        <translation>Entrer dans le conteneur au-dessus</translation>
    </message>
    <message>
        <source>Show it in the drawing</source>
        <translation>Le montrer dans le schéma</translation>
    </message>
    <message>
        <source>Tracepaper: keyboard shortcuts</source>
        <translation>Tracepaper&#xa0;: raccourcis clavier</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Next part, after all parts the connections</source>
        <translation>Composant suivant, puis les connexions après le dernier</translation>
    </message>
    <message>
        <source>Previous part or connection</source>
        <translation>Composant ou connexion qui précède</translation>
    </message>
    <message>
        <source>A connection of the part; next piece of it, which arrows move</source>
        <translation>Une connexion du composant&#xa0;; puis son segment suivant, à déplacer avec les flèches</translation>
    </message>
    <message>
        <source>Move straight while it is held</source>
        <translation>Déplacer en ligne droite tant qu’elle est enfoncée</translation>
    </message>
    <message>
        <source>Select several: arrows go on, again takes in or out</source>
        <translation>Sélectionner plusieurs : les flèches avancent, de nouveau ajoute ou retire</translation>
    </message>
    <message>
        <source>Make wider, narrower, higher or lower</source>
        <translation>Élargir, rétrécir, agrandir ou réduire en hauteur</translation>
    </message>
    <message>
        <source>Side of the part, while the end of a connection is moved</source>
        <translation>Côté du composant, pendant qu’on déplace l’extrémité d’une connexion</translation>
    </message>
    <message>
        <source>Place on that side, while the end of a connection is moved</source>
        <translation>Position sur ce côté, pendant qu’on déplace l’extrémité d’une connexion</translation>
    </message>
    <message>
        <source>Pan down and up, with Shift sideways</source>
        <translation>Défiler vers le bas et le haut, avec Maj sur les côtés</translation>
    </message>
    <message>
        <source>Copy what is dragged while it is held</source>
        <translation>Copier ce que l’on fait glisser tant qu’elle est enfoncée</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Ignore grid and other parts while they are held</source>
        <translation>Ignorer la grille et les autres composants tant qu’elles sont enfoncées</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source> or </source>
        <comment>between shortcuts</comment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>SpofRules</name>
    <message>
        <source>%1 depends on %2: %3 run there, and nothing elsewhere can stand in for them.</source>
        <translation>%1 repose sur %2, qui héberge %3, et rien ne peut prendre le relais ailleurs.</translation>
    </message>
    <message>
        <source>%1 depends on %2: %3 could stand in for each other, but they all run there and fail together.</source>
        <translation>%1 repose sur %2&#xa0;: %3 pourraient se remplacer, mais partagent ce même emplacement et tombent en panne en même temps.</translation>
    </message>
    <message>
        <source>%1 depends on %2: %3 could take over from %4, but what decides that runs there too (%5), so nobody takes over.</source>
        <translation>%1 repose sur %2&#xa0;: un relais est prévu pour %4 (%3), mais ce qui en décide se trouve aussi à cet endroit (%5), et personne ne prend donc le relais.</translation>
    </message>
    <message>
        <source>%1 depends on %2: what runs there has no second copy elsewhere.</source>
        <translation>%1 repose sur %2&#xa0;: ce qui s’y trouve n’a pas de second exemplaire ailleurs.</translation>
    </message>
    <message>
        <source>%1 starts with a question to %2: without its answer %3 cannot find the site. Cached answers hide the failure only until they expire.</source>
        <translation>%1 commence par une question à %2&#xa0;: sans la réponse, le site est introuvable pour %3. Les réponses en cache ne masquent la panne que jusqu’à leur expiration.</translation>
    </message>
    <message>
        <source>%1 passes %2: it is the only way from %3 to %4.</source>
        <translation>%1 passe par %2&#xa0;: c’est le seul chemin entre %3 et %4.</translation>
    </message>
    <message>
        <source>%1 needs %2: %3 cannot work with fewer than %4 of the group &quot;%5&quot;, and no more are there.</source>
        <translation>%1 nécessite %2&#xa0;: il faut au moins %4 composants du groupe «&#xa0;%5&#xa0;» à %3, et il n’y en a pas davantage.</translation>
    </message>
    <message>
        <source>%1 needs %2: nothing else can stand in for it.</source>
        <translation>%1 nécessite %2&#xa0;: rien d’autre ne peut prendre le relais.</translation>
    </message>
    <message>
        <source>%1 needs %2: of the parts that %3 can ask, it is the only one that can serve it.</source>
        <translation>%1 nécessite %2&#xa0;: parmi les composants accessibles à %3, c’est le seul capable d’y répondre.</translation>
    </message>
    <message>
        <source>%1 arrives at %2: it is the only part that the name %3 leads to.</source>
        <translation>%1 arrive sur %2&#xa0;: c’est le seul composant auquel mène le nom %3.</translation>
    </message>
    <message>
        <source>%1 arrives at %2: it is the only part that %3 can reach.</source>
        <translation>%1 arrive sur %2&#xa0;: c’est le seul composant accessible à %3.</translation>
    </message>
    <message>
        <source>%1 needs %2: it is the only %3 that %4 can ask.</source>
        <translation>%1 nécessite %2&#xa0;: aucun autre composant de ce type (%3) n’est accessible à %4.</translation>
    </message>
    <message>
        <source>Let something decide the takeover that runs elsewhere: most of what it needs must survive the failure of %1.</source>
        <translation>Confiez la décision du basculement à des composants situés ailleurs&#xa0;: la majorité de ceux qu’elle exige doit rester en service quand %1 tombe en panne.</translation>
    </message>
    <message>
        <source>Move parts to a second server, so that each part has a copy on another machine.</source>
        <translation>Déplacez des composants vers un second serveur, pour que chacun ait un double sur une autre machine.</translation>
    </message>
    <message>
        <source>Place a second copy of what runs in there outside of it.</source>
        <translation>Placez à l’extérieur un second exemplaire de ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Use a DNS service with servers in several places (property Managed), or add a second DNS server.</source>
        <translation>Utilisez un service DNS dont les serveurs sont répartis sur plusieurs sites (propriété Service géré), ou ajoutez un second serveur DNS.</translation>
    </message>
    <message>
        <source>Add a second %1 beside it, connected on both sides; or drop a firewall onto each server, where it is no part of the way.</source>
        <translation>Ajoutez à côté un second composant de ce type (%1), connecté des deux côtés&#xa0;; ou déposez un pare-feu sur chaque serveur, où il n’est plus sur le chemin.</translation>
    </message>
    <message>
        <source>Add a second %1 beside it, connected to the same parts on both sides.</source>
        <translation>Ajoutez à côté un second composant de ce type (%1), connecté aux mêmes composants des deux côtés.</translation>
    </message>
    <message>
        <source>Let the name lead to both: add a record of %1 with the address of the other part.</source>
        <translation>Faites mener le nom aux deux&#xa0;: ajoutez pour %1 un enregistrement avec l’adresse de l’autre composant.</translation>
    </message>
    <message>
        <source>Connect %1 to one more %2 on another machine.</source>
        <translation>Connectez %1 à un composant de plus de ce type (%2) sur une autre machine.</translation>
    </message>
    <message>
        <source>Add a second %1 on another machine, and connect whoever asks to both; in front of the site a load balancer does this.</source>
        <translation>Ajoutez un second composant de ce type (%1) sur une autre machine, et connectez aux deux tout ce qui les interroge&#xa0;; devant le site, c’est le rôle d’un répartiteur de charge.</translation>
    </message>
    <message>
        <source>It protects from the loss of one of them, but when it fails itself, healthy servers cannot be reached.</source>
        <translation>Le répartiteur protège de la perte de l’un des serveurs, mais quand il tombe lui-même en panne, des serveurs en bonne santé ne sont plus joignables.</translation>
    </message>
    <message>
        <source>The same goes for %1, where it runs.</source>
        <translation>Il en va de même pour %1, où il s’exécute.</translation>
    </message>
    <message>
        <source>Add a second %1 and let a virtual IP lead to both, so that one takes over from the other; or use one that a provider keeps redundant (property Managed).</source>
        <translation>Ajoutez un second composant de ce type (%1) et faites mener une IP virtuelle aux deux, pour que l’un prenne le relais de l’autre&#xa0;; ou utilisez un service dont un fournisseur assure la redondance (propriété Service géré).</translation>
    </message>
    <message>
        <source>Single point of failure</source>
        <translation>Point de défaillance unique</translation>
    </message>
    <message>
        <source>A part, a server or a zone whose failure alone makes reads, writes or files impossible.</source>
        <translation>Un composant, un serveur ou une zone dont la seule panne rend impossibles les lectures, les écritures ou les fichiers.</translation>
    </message>
    <message>
        <source>Single load balancer</source>
        <translation>Répartiteur de charge unique</translation>
    </message>
    <message>
        <source>A balancer that every request must pass and that has no second one beside it.</source>
        <translation>Un répartiteur par lequel toute requête doit passer, sans un second à côté.</translation>
    </message>
    <message>
        <source>Add a replica on another machine that takes over by itself (Failover: Automatic).</source>
        <translation>Ajoutez sur une autre machine un réplica qui prend le relais de lui-même (Basculement&#xa0;: Automatique).</translation>
    </message>
    <message>
        <source>Let the request go on without it (Requirement of the connection: Optional), or add a second one.</source>
        <translation>Permettez à la requête de s’en passer (Nécessité de la connexion&#xa0;: Facultative), ou ajoutez un second exemplaire.</translation>
    </message>
</context>
<context>
    <name>StartArguments</name>
    <message>
        <source>there is neither a command nor a file %1; see tracepaper --help.</source>
        <translation>il n’y a ni commande ni fichier %1&#xa0;; voir tracepaper --help.</translation>
    </message>
    <message>
        <source>unknown option %1; see tracepaper --help.</source>
        <translation>option inconnue %1&#xa0;; voir tracepaper --help.</translation>
    </message>
</context>
<context>
    <name>SvgFiles</name>
    <message>
        <source>The SVG says no size that makes sense.</source>
        <translation>Le SVG n’indique aucune taille plausible.</translation>
    </message>
    <message>
        <source>The drawing has more than %1 elements.</source>
        <translation>Le dessin compte plus de %1 éléments.</translation>
    </message>
    <message>
        <source>The SVG has nothing in it that can be drawn.</source>
        <translation>Le SVG ne contient rien qui puisse être dessiné.</translation>
    </message>
    <message>
        <source>The file declares entities, which drawings do not need. Save it again as plain SVG.</source>
        <translation>Le fichier déclare des entités, inutiles dans un dessin. Enregistrez-le de nouveau en SVG simple.</translation>
    </message>
    <message>
        <source>The file is no SVG: it begins with another element.</source>
        <translation>Le fichier n’est pas un SVG&#xa0;: il commence par un autre élément.</translation>
    </message>
    <message>
        <source>The drawing is nested more than %1 deep.</source>
        <translation>Le dessin est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The SVG file is larger than %1 KB.</source>
        <translation>Le fichier SVG dépasse %1 Ko.</translation>
    </message>
    <message>
        <source>The SVG has nothing in it that can be seen.</source>
        <translation>Le SVG ne contient rien de visible.</translation>
    </message>
    <message>
        <source>The drawing has texts of more than %1 letters.</source>
        <translation>Le dessin contient des textes de plus de %1 lettres.</translation>
    </message>
    <message>
        <source>The drawing is larger than %1 KB when all that is used several times is written out.</source>
        <translation>Le dessin dépasse %1 Ko une fois écrit en entier tout ce qui est utilisé plusieurs fois.</translation>
    </message>
</context>
<context>
    <name>TemplateFacts</name>
    <message>
        <source>Parts: %1</source>
        <translation>Composants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Connexions&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1&#xa0;: hors service</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1&#xa0;: aucun</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composé de</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Points de défaillance uniques</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>read, write or static file; how many</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>TemplateParts</name>
    <message>
        <source>API gateway</source>
        <translation>Passerelle API</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Accounts data</source>
        <translation>Données des comptes</translation>
    </message>
    <message>
        <source>Active site</source>
        <translation>Site actif</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Application files</source>
        <translation>Fichiers de l’application</translation>
    </message>
    <message>
        <source>Application host</source>
        <translation>Hôte applicatif</translation>
    </message>
    <message>
        <source>Application server</source>
        <translation>Serveur d’applications</translation>
    </message>
    <message>
        <source>Application tier</source>
        <translation>Couche application</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>Répartiteur</translation>
    </message>
    <message>
        <source>Balancer host</source>
        <translation>Hôte répartiteur</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Catalogue data</source>
        <translation>Données du catalogue</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Data tier</source>
        <translation>Couche données</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Database cluster</source>
        <translation>Cluster de bases de données</translation>
    </message>
    <message>
        <source>Database firewall</source>
        <translation>Pare-feu des données</translation>
    </message>
    <message>
        <source>Database host</source>
        <translation>Hôte données</translation>
    </message>
    <message>
        <source>Edge firewall</source>
        <translation>Pare-feu de périphérie</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Form answers</source>
        <translation>Réponses du formulaire</translation>
    </message>
    <message>
        <source>Form function</source>
        <translation>Fonction du formulaire</translation>
    </message>
    <message>
        <source>Global balancer</source>
        <translation>Répartiteur global</translation>
    </message>
    <message>
        <source>Mailer</source>
        <translation>Envoi de mails</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Monitoring service</source>
        <translation>Service de supervision</translation>
    </message>
    <message>
        <source>On-call pager</source>
        <translation>Alertes d’astreinte</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Orders data</source>
        <translation>Données des commandes</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Service de paiement</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaire</translation>
    </message>
    <message>
        <source>Private network</source>
        <translation>Réseau privé</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte proxy</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Réplica</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server firewall</source>
        <translation>Pare-feu des serveurs</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Shop app</source>
        <translation>Application boutique</translation>
    </message>
    <message>
        <source>Site files</source>
        <translation>Fichiers du site</translation>
    </message>
    <message>
        <source>Standby site</source>
        <translation>Site de secours</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Virtual IP</source>
        <translation>IP virtuelle</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Web firewall</source>
        <translation>Pare-feu web</translation>
    </message>
    <message>
        <source>Web host</source>
        <translation>Hôte web</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Serveur web</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Boutique web</translation>
    </message>
    <message>
        <source>Web tier</source>
        <translation>Couche web</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>exécute</translation>
    </message>
    <message>
        <source>A build turns the sources into pages, copies them into the storage, and tells the CDN to forget its old copies.</source>
        <translation>Un build transforme les sources en pages, les copie dans le stockage et demande au CDN d’oublier ses anciennes copies.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Montée en charge</translation>
    </message>
    <message>
        <source>Staying available</source>
        <translation>Haute disponibilité</translation>
    </message>
    <message>
        <source>Secured and watched</source>
        <translation>Sécurité et supervision</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Simple web stack</source>
        <translation>Pile web simple</translation>
    </message>
    <message>
        <source>One server hosts www.foobar.com: web server, application server, application files and database share one machine. If it fails, or is restarted for an update, the site is gone; and it cannot take more traffic than one machine can.</source>
        <translation>Un seul serveur héberge www.foobar.com&#xa0;: serveur web, serveur d’applications, fichiers de l’application et base de données partagent une même machine. S’il tombe en panne, ou redémarre pour une mise à jour, le site disparaît&#xa0;; et il ne peut pas absorber plus de trafic qu’une seule machine.</translation>
    </message>
    <message>
        <source>Static site behind a CDN</source>
        <translation>Site statique derrière un CDN</translation>
    </message>
    <message>
        <source>Files lie in object storage, and a CDN keeps copies of them near the visitors: there is no server to look after. What visitors send in a form goes to a function that the provider runs when it is called. All of it is redundant at the provider, so nothing here is a single point of failure.</source>
        <translation>Les fichiers se trouvent dans un stockage objet, et un CDN en garde des copies près des visiteurs&#xa0;: il n’y a aucun serveur à entretenir. Ce que les visiteurs envoient par un formulaire va à une fonction, que le fournisseur exécute quand elle est appelée. Tout est redondant chez le fournisseur&#xa0;: rien ici n’est donc un point de défaillance unique.</translation>
    </message>
    <message>
        <source>Distributed web infrastructure</source>
        <translation>Infrastructure web distribuée</translation>
    </message>
    <message>
        <source>A load balancer shares the requests between two servers in turn (round robin, active-active). The primary database takes the writes, the replica answers reads. The balancer is a single point of failure; so is the primary for writes, because nothing promotes the replica.</source>
        <translation>Un répartiteur de charge distribue les requêtes à deux serveurs à tour de rôle (round robin, actif-actif). La base de données primaire reçoit les écritures, le réplica répond aux lectures. Le répartiteur est un point de défaillance unique&#xa0;; le primaire aussi, pour les écritures, car rien ne promeut le réplica.</translation>
    </message>
    <message>
        <source>Three tiers with cache and queue</source>
        <translation>Trois couches avec cache et file d’attente</translation>
    </message>
    <message>
        <source>Web, application and data tiers on machines of their own. The cache keeps the database from being asked the same thing twice; pages work without it. What may take longer goes into the queue, and a worker does it later. The one balancer, the queue and the one database remain single points of failure.</source>
        <translation>Les couches web, application et données ont chacune leurs propres machines. Le cache évite de demander deux fois la même chose à la base de données&#xa0;; les pages fonctionnent sans lui. Ce qui peut prendre plus de temps va dans la file d’attente, et un worker s’en charge plus tard. Le répartiteur, la file d’attente et la base de données, tous en un seul exemplaire, restent des points de défaillance uniques.</translation>
    </message>
    <message>
        <source>Microservices behind a gateway</source>
        <translation>Microservices derrière une passerelle</translation>
    </message>
    <message>
        <source>One gateway is the door to several services, each with a database of its own and several copies of itself. A page needs the catalogue and the accounts; an order needs the orders as well, the payment service of somebody else, and the queue from which mails are sent later. Each database exists once: whoever needs it fails with it.</source>
        <translation>Une seule passerelle donne accès à plusieurs services, chacun avec sa propre base de données et en plusieurs exemplaires. Une page a besoin du catalogue et des comptes&#xa0;; une commande a besoin en plus des commandes, du service de paiement d’un tiers, et de la file d’attente d’où les e-mails partent plus tard. Chaque base de données n’existe qu’en un exemplaire&#xa0;: tout ce qui en a besoin tombe en panne avec elle.</translation>
    </message>
    <message>
        <source>Scaled-up web infrastructure</source>
        <translation>Infrastructure web à plus grande échelle</translation>
    </message>
    <message>
        <source>Two balancers share one virtual IP, and every tier has servers of its own. No single component stops the reads any more. For writes the primary database and its server remain: the replica is promoted by hand only.</source>
        <translation>Deux répartiteurs partagent une IP virtuelle, et chaque couche a ses propres serveurs. Plus aucun composant n’arrête à lui seul les lectures. Pour les écritures, il reste la base de données primaire et son serveur&#xa0;: le réplica n’est promu qu’à la main.</translation>
    </message>
    <message>
        <source>Automatic failover with a virtual IP</source>
        <translation>Basculement automatique avec une IP virtuelle</translation>
    </message>
    <message>
        <source>Two balancers share one address: when the active one fails, the standby takes the virtual IP. A database cluster promotes its replica by itself. No single machine can stop reads or writes; what remains is a short interruption while something takes over.</source>
        <translation>Deux répartiteurs partagent une adresse&#xa0;: quand l’actif tombe en panne, le secours prend l’IP virtuelle. Un cluster de bases de données promeut lui-même son réplica. Aucune machine ne peut à elle seule arrêter les lectures ou les écritures&#xa0;; il reste une brève interruption, le temps que le relais soit pris.</translation>
    </message>
    <message>
        <source>Two zones with a managed database</source>
        <translation>Deux zones avec une base de données gérée</translation>
    </message>
    <message>
        <source>Balancer, cache and database come from a provider who runs each in several zones, and the application runs in both zones. Any machine may fail, and so may a whole zone. What remains is the region: when that fails, everything does.</source>
        <translation>Le répartiteur, le cache et la base de données viennent d’un fournisseur qui exploite chacun d’eux dans plusieurs zones, et l’application tourne dans les deux zones. N’importe quelle machine peut tomber en panne, et même une zone entière. Il reste la région&#xa0;: si elle tombe en panne, tout s’arrête.</translation>
    </message>
    <message>
        <source>Active and standby site</source>
        <translation>Site actif et site de secours</translation>
    </message>
    <message>
        <source>One data centre works, a second one waits. A global balancer sends visitors to the standby site when the active one does not answer. Reads go on there by themselves; for writes, somebody has to promote the replica first, because two sites that both take writes would drift apart.</source>
        <translation>Un centre de données travaille, un second attend. Un répartiteur global envoie les visiteurs vers le site de secours quand le site actif ne répond pas. Les lectures y continuent d’elles-mêmes&#xa0;; pour les écritures, il faut d’abord que quelqu’un promeuve le réplica, car deux sites qui reçoivent tous deux des écritures divergeraient.</translation>
    </message>
    <message>
        <source>Secured and monitored web infrastructure</source>
        <translation>Infrastructure web sécurisée et supervisée</translation>
    </message>
    <message>
        <source>Three firewalls let only the ports through that are needed, HTTPS encrypts the way to the balancer, and an agent on every server reports to a monitoring service. What remains: TLS ends at the balancer, only one database accepts writes, every server carries all tiers, and each firewall on the way is itself a single point of failure.</source>
        <translation>Trois pare-feu ne laissent passer que les ports nécessaires, HTTPS chiffre le trajet jusqu’au répartiteur, et un agent sur chaque serveur envoie ses données à un service de supervision. Ce qui reste&#xa0;: TLS se termine au répartiteur, une seule base de données accepte les écritures, chaque serveur porte toutes les couches, et chaque pare-feu sur le chemin est lui-même un point de défaillance unique.</translation>
    </message>
    <message>
        <source>Monitoring and backups</source>
        <translation>Supervision et sauvegardes</translation>
    </message>
    <message>
        <source>Agents on every server report to a monitoring service, which calls somebody when something fails. Backups go to another zone, so that neither a fire nor a mistake takes the only copy. They do not keep the site running: each server here is still a single point of failure.</source>
        <translation>Des agents sur chaque serveur envoient leurs données à un service de supervision, qui alerte quelqu’un en cas de panne. Les sauvegardes vont dans une autre zone, pour que ni un incendie ni une erreur n’emporte la seule copie. Elles ne maintiennent pas le site en service&#xa0;: ici, chaque serveur reste un point de défaillance unique.</translation>
    </message>
</context>
<context>
    <name>TextParts</name>
    <message>
        <source>The text on the clipboard is too long for a note; copy less of it.</source>
        <translation>Le texte du presse-papiers est trop long pour une note&#xa0;; copiez-en moins.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The file is no SVG that can be read (line %1): %2.</source>
        <translation>Le fichier n’est pas un SVG lisible (ligne %1)&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Cartouche</translation>
    </message>
</context>
<context>
    <name>TraceChange</name>
    <message>
        <source>%1 is down</source>
        <translation>%1 est en panne</translation>
    </message>
    <message>
        <source>%1 are down</source>
        <comment>several parts</comment>
        <translation>%1 sont en panne</translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation>%1 est de nouveau en service</translation>
    </message>
    <message>
        <source>%1 are up again</source>
        <comment>several parts</comment>
        <translation>%1 sont de nouveau en service</translation>
    </message>
    <message>
        <source>%1 of %2 requests fail now, it was %3 before</source>
        <translation>Sur %2 requêtes, %1 en échec désormais, contre %3 avant</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>Le résultat passe de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The request now goes to %1</source>
        <translation>La requête passe maintenant par %1</translation>
    </message>
    <message>
        <source>The request no longer reaches %1</source>
        <translation>La requête n’atteint plus %1</translation>
    </message>
    <message>
        <source>The request now takes %1 ms instead of %2 ms</source>
        <translation>La requête prend maintenant %1&#xa0;ms au lieu de %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Nothing changes for this request</source>
        <translation>Rien ne change pour cette requête</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>end of a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an effect and its reason</comment>
        <translation>%1&#xa0;: %2.</translation>
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
        <translation>durée</translation>
    </message>
    <message>
        <source>%1 of %2 from %3, %4</source>
        <translation>%1&#xa0;: %2 depuis %3, %4</translation>
    </message>
    <message>
        <source>name cached and connection open</source>
        <translation>nom en cache et connexion ouverte</translation>
    </message>
    <message>
        <source>nothing cached</source>
        <translation>rien en cache</translation>
    </message>
    <message>
        <source>Down, and noticed: %1</source>
        <translation>En panne, et détecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Down, not noticed yet: %1</source>
        <translation>En panne, pas encore détecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation>%1, après %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Chemin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request %1: </source>
        <translation>Requête %1&#xa0;: </translation>
    </message>
</context>
<context>
    <name>Tracer</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Nothing that %1 could ask is left.</source>
        <translation>Il ne reste rien à interroger pour %1.</translation>
    </message>
    <message>
        <source>%1 of them answered, but %2 are needed.</source>
        <translation>Réponses obtenues&#xa0;: %1, alors qu’il en faut %2.</translation>
    </message>
    <message>
        <source>%1 cannot go on</source>
        <translation>%1 ne peut pas continuer</translation>
    </message>
    <message>
        <source>%1 stands by (priority %2).</source>
        <translation>%1 reste en secours (priorité %2).</translation>
    </message>
    <message>
        <source>%1 stands by (active-passive).</source>
        <translation>%1 reste en secours (actif-passif).</translation>
    </message>
    <message>
        <source>%1 has the weight 0, so it gets nothing as long as another one is there.</source>
        <translation>%1 a un poids de 0 et ne reçoit donc rien tant qu’il y en a un autre.</translation>
    </message>
    <message>
        <source>%1 is spared, because it has the writes to do.</source>
        <translation>Les lectures évitent %1, qui doit assurer les écritures.</translation>
    </message>
    <message>
        <source>The name leads to several front ends, which are used in turn.</source>
        <translation>Le nom mène à plusieurs frontaux, utilisés à tour de rôle.</translation>
    </message>
    <message>
        <source>%1 answers static files itself; this request needs what is behind it.</source>
        <translation>%1 fournit directement les fichiers statiques&#xa0;; cette requête a besoin de ce qui se trouve en aval.</translation>
    </message>
    <message>
        <source>Any copy of the data can answer a read.</source>
        <translation>N’importe quelle copie des données peut répondre à une lecture.</translation>
    </message>
    <message>
        <source>The primary is down and %1 has been promoted: it takes the writes now.</source>
        <translation>Le primaire est en panne et une promotion a eu lieu&#xa0;: c’est %1 qui reçoit désormais les écritures.</translation>
    </message>
    <message>
        <source>Writes go to the primary; a replica only follows it and would refuse them.</source>
        <translation>Les écritures vont au primaire&#xa0;; un réplica ne fait que le suivre et les refuserait.</translation>
    </message>
    <message>
        <source>%1 chooses %2</source>
        <translation>%1 choisit %2</translation>
    </message>
    <message>
        <source>%1 turns to %2</source>
        <translation>%1&#xa0;s’adresse à %2</translation>
    </message>
    <message>
        <source>%1 finds nobody to send the request to</source>
        <translation>%1 ne trouve personne à qui envoyer la requête</translation>
    </message>
    <message>
        <source>Health checks have taken out everything behind %1 (%2), so it does not even try.</source>
        <translation>Pour %1, les contrôles de santé ont retiré tout ce qui se trouve en aval (%2)&#xa0;: il n’y a même pas de tentative.</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 demande %2</translation>
    </message>
    <message>
        <source>A static file: a web server can answer it alone.</source>
        <translation>Un fichier statique&#xa0;: un serveur web peut le fournir seul.</translation>
    </message>
    <message>
        <source>A page that is made from data: it needs the application and what it reads from.</source>
        <translation>Une page produite à partir de données&#xa0;: elle a besoin de l’application et de ce que celle-ci lit.</translation>
    </message>
    <message>
        <source>A change that must be stored: it has to reach a store that accepts writes.</source>
        <translation>Une modification à enregistrer&#xa0;: elle doit atteindre un stockage qui accepte les écritures.</translation>
    </message>
    <message>
        <source>The name is cached and the connection is open from an earlier visit, so the request can go out at once.</source>
        <translation>Le nom est en cache et la connexion ouverte depuis une visite précédente&#xa0;: la requête peut partir tout de suite.</translation>
    </message>
    <message>
        <source>No DNS is drawn, so the address is taken as known; the connection is yet to be opened.</source>
        <translation>Aucun DNS n’est dessiné&#xa0;: l’adresse est supposée connue&#xa0;; la connexion reste à ouvrir.</translation>
    </message>
    <message>
        <source>Another visitor, for whom nothing is cached either: the name needs an address, and a connection is opened.</source>
        <translation>Un autre visiteur, pour qui rien n’est en cache non plus&#xa0;: il faut une adresse pour le nom, puis une connexion est ouverte.</translation>
    </message>
    <message>
        <source>Nothing is cached: first the name needs an address, then the connection is opened.</source>
        <translation>Rien n’est en cache&#xa0;: il faut d’abord une adresse pour le nom, puis la connexion est ouverte.</translation>
    </message>
    <message>
        <source>One round trip of %1.</source>
        <translation>Un aller-retour de %1.</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3: no such name</source>
        <translation>%1 demande %3 à %2&#xa0;: ce nom n’existe pas</translation>
    </message>
    <message>
        <source>None of the records of %1 is for %2, so it answers NXDOMAIN. %3</source>
        <translation>%1 n’a aucun enregistrement pour %2 et répond donc NXDOMAIN. %3</translation>
    </message>
    <message>
        <source>%1 asks %2 for the address of %3</source>
        <translation>%1 demande à %2 l’adresse du nom %3</translation>
    </message>
    <message>
        <source>%1 has no record of an address, so it is taken to answer with the address of what %2 is connected to. %3</source>
        <translation>%1 n’a aucun enregistrement d’adresse&#xa0;: sa réponse est supposée être l’adresse de ce que le schéma relie à %2. %3</translation>
    </message>
    <message>
        <source>%1 asks %2 for the address of %3: %4</source>
        <translation>%1 demande à %2 l’adresse du nom %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>The record of %1 says %2</source>
        <translation>L’enregistrement du nom %1 indique %2</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) of %2, which has the address %3; the answer contains both</source>
        <translation>%1 est un alias (CNAME) pour %2, dont l’adresse est %3&#xa0;; la réponse contient les deux</translation>
    </message>
    <message>
        <source>, that of </source>
        <translation>, lui-même alias pour </translation>
    </message>
    <message>
        <source> It may be cached for %1 s.</source>
        <translation> Elle peut rester en cache %1&#xa0;s.</translation>
    </message>
    <message>
        <source>%1. %2%3 DNS only answers; %4 then connects to the address itself.</source>
        <translation>%1. %2%3 Le DNS ne fait que répondre&#xa0;; c’est ensuite %4 qui se connecte à l’adresse.</translation>
    </message>
    <message>
        <source>The name does not exist (NXDOMAIN)</source>
        <translation>Le nom n’existe pas (NXDOMAIN)</translation>
    </message>
    <message>
        <source>Without an address there is nothing to connect to: add a record for %1, or correct the URL.</source>
        <translation>Sans adresse, il n’y a rien à quoi se connecter&#xa0;: ajoutez un enregistrement pour %1, ou corrigez l’URL.</translation>
    </message>
    <message>
        <source>The name could not be looked up (DNS timeout)</source>
        <translation>Le nom n’a pas pu être résolu (délai DNS dépassé)</translation>
    </message>
    <message>
        <source>No resolver answered, after %1 attempts of %2 each.</source>
        <translation>Aucun résolveur n’a répondu, après %1 tentatives de %2 chacune.</translation>
    </message>
    <message>
        <source>The name could not be looked up (DNS refused)</source>
        <translation>Le nom n’a pas pu être résolu (refus DNS)</translation>
    </message>
    <message>
        <source>Every resolver refused to answer, in each of %1 attempts.</source>
        <translation>Tous les résolveurs ont refusé de répondre, à chacune des %1 tentatives.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>Rien n’y répond</translation>
    </message>
    <message>
        <source>%1 sees: %2, after %3</source>
        <translation>%1 obtient&#xa0;: %2, après %3</translation>
    </message>
    <message>
        <source>%1 for the name</source>
        <translation>%1 pour le nom</translation>
    </message>
    <message>
        <source>%1 to open the connection</source>
        <translation>%1 pour ouvrir la connexion</translation>
    </message>
    <message>
        <source>%1 on the way to the site and back</source>
        <translation>%1 pour l’aller-retour jusqu’au site</translation>
    </message>
    <message>
        <source>%1 inside the site</source>
        <translation>%1 à l’intérieur du site</translation>
    </message>
    <message>
        <source>The request took no time.</source>
        <translation>La requête n’a pris aucun temps.</translation>
    </message>
    <message>
        <source>Where the time went: %1.</source>
        <translation>Où est passé le temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 went silent, and the takeover came too late.</source>
        <translation>%1 a cessé de répondre, et le basculement est arrivé trop tard.</translation>
    </message>
    <message>
        <source>%1 opens a TCP connection to %2</source>
        <translation>%1 ouvre une connexion TCP vers %2</translation>
    </message>
    <message>
        <source>Before anything can be sent, SYN and SYN-ACK take one round trip. %1</source>
        <translation>Avant tout envoi, SYN et SYN-ACK prennent un aller-retour. %1</translation>
    </message>
    <message>
        <source>%1 and %2 agree on encryption (TLS)</source>
        <translation>%1 et %2 négocient le chiffrement (TLS)</translation>
    </message>
    <message>
        <source>%1 passes the encrypted bytes on to the server behind it.</source>
        <translation>%1 transmet les octets chiffrés au serveur en aval.</translation>
    </message>
    <message>
        <source>From here on everything is encrypted up to %1, where TLS ends.</source>
        <translation>À partir d’ici, tout est chiffré jusqu’à %1, où TLS se termine.</translation>
    </message>
    <message>
        <source>TLS 1.3 takes one more round trip of %1. %2</source>
        <translation>TLS 1.3 prend un aller-retour de plus, de %1. %2</translation>
    </message>
    <message>
        <source>TLS 1.2 takes two more round trips of %1. %2</source>
        <translation>TLS 1.2 prend deux allers-retours de plus, de %1. %2</translation>
    </message>
    <message>
        <source>%1 gets no answer at %2 for %3</source>
        <translation>%1 interroge %2 sans réponse pendant %3</translation>
    </message>
    <message>
        <source>%1 held the address and went silent. %2 notices the missing adverts and takes the address over after %3; the first packet (SYN) that is sent again after that arrives, %4 after the first one.</source>
        <translation>%1 détenait l’adresse et a cessé de répondre. %2 remarque l’absence d’annonces et reprend l’adresse après %3&#xa0;; le premier paquet (SYN) réémis ensuite arrive, %4 après le tout premier.</translation>
    </message>
    <message>
        <source>%1 lets the connection pass</source>
        <translation>%1 laisse passer la connexion</translation>
    </message>
    <message>
        <source>%1 stops the connection</source>
        <translation>%1 arrête la connexion</translation>
    </message>
    <message>
        <source>It decides once per connection; what follows belongs to it.</source>
        <translation>La décision est prise une fois par connexion&#xa0;; ce qui suit en fait partie.</translation>
    </message>
    <message>
        <source>%1 is held by %2</source>
        <translation>%2 détient %1</translation>
    </message>
    <message>
        <source>%1 went silent, so %2 has taken the address over.</source>
        <translation>%1 a cessé de répondre&#xa0;: %2 a donc repris l’adresse.</translation>
    </message>
    <message>
        <source>The address belongs to one part at a time: the first one that works, which is %1.</source>
        <translation>L’adresse appartient à un seul composant à la fois&#xa0;: le premier qui fonctionne, à savoir %1.</translation>
    </message>
    <message>
        <source>The address belongs to one part at a time: the first one, %1, unless it fails.</source>
        <translation>L’adresse appartient à un seul composant à la fois&#xa0;: le premier, %1, sauf en cas de panne.</translation>
    </message>
    <message>
        <source>%1 sends the request to %2 (%3)</source>
        <translation>%1 envoie la requête à %2 (%3)</translation>
    </message>
    <message>
        <source>%1 sends the change to %2 (%3)</source>
        <translation>%1 envoie la modification à %2 (%3)</translation>
    </message>
    <message>
        <source>%1 asks %2 for the data (%3)</source>
        <translation>%1 demande les données à %2 (%3)</translation>
    </message>
    <message>
        <source>%1 passes the request on to %2 (%3)</source>
        <translation>%1 transmet la requête à %2 (%3)</translation>
    </message>
    <message>
        <source>The connection is open, so the request goes out at once. </source>
        <translation>La connexion est ouverte&#xa0;: la requête part tout de suite. </translation>
    </message>
    <message>
        <source>The connection is taken from a pool, so no handshake is needed. </source>
        <translation>La connexion est prise dans un pool&#xa0;: aucune négociation n’est nécessaire. </translation>
    </message>
    <message>
        <source>The way there is half of the round trip of %1.</source>
        <translation>L’aller représente la moitié de l’aller-retour de %1.</translation>
    </message>
    <message>
        <source>%1 answers %2: %3</source>
        <translation>%1 répond à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 confirms the change to %2</source>
        <translation>%1 confirme la modification à %2</translation>
    </message>
    <message>
        <source>%1 returns the data to %2</source>
        <translation>%1 renvoie les données à %2</translation>
    </message>
    <message>
        <source>The answer comes back on the connection that the request came on.</source>
        <translation>La réponse revient par la connexion d’où est venue la requête.</translation>
    </message>
    <message>
        <source>Both run on %1: there is no network in between, so it takes no time.</source>
        <translation>Les deux s’exécutent sur %1&#xa0;: il n’y a pas de réseau entre eux, donc cela ne prend aucun temps.</translation>
    </message>
    <message>
        <source>That is %1: %2 of network and %3 in what lies between.</source>
        <translation>Soit %1&#xa0;: %2 de réseau et %3 dans ce qui se trouve entre les deux.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>Soit %1.</translation>
    </message>
    <message>
        <source>%1 finds the data in %2</source>
        <translation>%1 trouve les données dans %2</translation>
    </message>
    <message>
        <source>%1 does not find the data in %2</source>
        <translation>%1 ne trouve pas les données dans %2</translation>
    </message>
    <message>
        <source>An earlier request has left it there, so the database is not asked. A round trip of %1 and %2 of work.</source>
        <translation>Une requête précédente les y a laissées&#xa0;: la base de données n’est donc pas interrogée. Un aller-retour de %1 et %2 de traitement.</translation>
    </message>
    <message>
        <source>Nobody has asked for it before, so the database has to be asked. A round trip of %1 and %2 of work.</source>
        <translation>Personne ne les a encore demandées&#xa0;: il faut donc interroger la base de données. Un aller-retour de %1 et %2 de traitement.</translation>
    </message>
    <message>
        <source>%1 leaves the data in %2</source>
        <translation>%1 laisse les données dans %2</translation>
    </message>
    <message>
        <source>The next request will find it there. Nobody waits for this.</source>
        <translation>La requête suivante les y trouvera. Personne n’attend cela.</translation>
    </message>
    <message>
        <source>%1 copies the change to %2 and waits</source>
        <translation>%1 copie la modification vers %2 et attend</translation>
    </message>
    <message>
        <source>%1 waits for %2, which is down</source>
        <translation>%1 attend %2, en panne</translation>
    </message>
    <message>
        <source>It does not confirm the change, so %1 goes on without it after %2.</source>
        <translation>La modification n’est pas confirmée&#xa0;: %1 continue donc sans attendre davantage après %2.</translation>
    </message>
    <message>
        <source>Synchronous replication: the change counts only when every replica has it. One round trip of %1.</source>
        <translation>Réplication synchrone&#xa0;: la modification ne compte que lorsque tous les réplicas l’ont. Un aller-retour de %1.</translation>
    </message>
    <message>
        <source>Semi-synchronous replication: the change counts when one replica has received it. One round trip of %1.</source>
        <translation>Réplication semi-synchrone&#xa0;: la modification compte dès qu’un réplica l’a reçue. Un aller-retour de %1.</translation>
    </message>
    <message>
        <source>%1 copies the change to %2</source>
        <translation>%1 copie la modification vers %2</translation>
    </message>
    <message>
        <source>%1 cannot copy the change to %2</source>
        <translation>%1 ne peut pas copier la modification vers %2</translation>
    </message>
    <message>
        <source>Asynchronous replication: %1 has answered without waiting, so %2 is a little behind and a read there may still see the old data.</source>
        <translation>Réplication asynchrone&#xa0;: %1 a répondu sans attendre&#xa0;; %2 a donc un peu de retard et une lecture peut encore y trouver les anciennes données.</translation>
    </message>
    <message>
        <source>%1 is down; it will have to catch up when it is back.</source>
        <translation>%1 est en panne&#xa0;; il faudra rattraper le retard au retour en service.</translation>
    </message>
    <message>
        <source>%1 does not know where to send it</source>
        <translation>%1 ne sait pas où l’envoyer</translation>
    </message>
    <message>
        <source>Nothing behind %1 can take this request.</source>
        <translation>%1 n’a rien en aval qui puisse prendre cette requête.</translation>
    </message>
    <message>
        <source>%1 is down and passes nothing on, nor does it say so.</source>
        <translation>%1 est en panne&#xa0;: rien ne passe, et rien ne le signale non plus.</translation>
    </message>
    <message>
        <source>%1 is down together with %2, so nothing passes, and nobody says so.</source>
        <translation>%1 est en panne avec %2&#xa0;: rien ne passe, et personne ne le signale.</translation>
    </message>
    <message>
        <source>%1 gets no answer from %2</source>
        <translation>%1 n’obtient pas de réponse&#xa0;: %2 reste muet</translation>
    </message>
    <message>
        <source>%1 is refused by %2</source>
        <translation>%1 se heurte au refus opposé par %2</translation>
    </message>
    <message>
        <source>It rejects: the sender is told at once, after one round trip of %1.</source>
        <translation>Il rejette la connexion&#xa0;: l’expéditeur est prévenu aussitôt, après un aller-retour de %1.</translation>
    </message>
    <message>
        <source>%1 gets no answer: %2 drops the packets</source>
        <translation>%1 n’obtient pas de réponse&#xa0;: %2 abandonne les paquets</translation>
    </message>
    <message>
        <source>It drops: the sender is told nothing.</source>
        <translation>Il abandonne les paquets&#xa0;: l’expéditeur n’est prévenu de rien.</translation>
    </message>
    <message>
        <source>%1 is down, but the machine it runs on is up and answers that nobody listens there (RST), after one round trip of %2.</source>
        <translation>%1 est en panne, mais la machine hôte est en service et répond que personne n’y écoute (RST), après un aller-retour de %2.</translation>
    </message>
    <message>
        <source>%1 is off, so there is only silence.</source>
        <translation>%1 est à l’arrêt&#xa0;: il n’y a que du silence.</translation>
    </message>
    <message>
        <source>%1 is off and %2 with it, so there is only silence.</source>
        <translation>%1 est à l’arrêt, et %2 avec&#xa0;: il n’y a que du silence.</translation>
    </message>
    <message>
        <source>%1 gives up after %2.</source>
        <translation>%1 renonce après %2.</translation>
    </message>
    <message>
        <source>The answer goes back the same way: %1 after %2</source>
        <translation>La réponse revient par le même chemin&#xa0;: %1 après %2</translation>
    </message>
    <message>
        <source>%1 hands on what it was answered.</source>
        <translation>%1 transmet la réponse obtenue.</translation>
    </message>
    <message>
        <source>%1 has nothing to hand on and answers %2 itself, the status that %3 has for this.</source>
        <translation>%1 n’a rien à transmettre et répond directement %2, le code d’état prévu par %3 dans ce cas.</translation>
    </message>
    <message>
        <source>%1 cannot go on without what it asked for and answers %2.</source>
        <translation>%1 ne peut pas continuer sans ce qui a été demandé et répond %2.</translation>
    </message>
    <message>
        <source>Its service time is %1.</source>
        <translation>Temps de service&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has a copy and answers itself</source>
        <translation>%1 a une copie et répond directement</translation>
    </message>
    <message>
        <source>It kept the answer of an earlier request, so nothing behind it is asked. %1</source>
        <translation>La réponse à une requête précédente y a été gardée&#xa0;: rien n’est demandé en aval. %1</translation>
    </message>
    <message>
        <source>%1 stores the change</source>
        <translation>%1 enregistre la modification</translation>
    </message>
    <message>
        <source>It accepts writes. %1</source>
        <translation>Les écritures y sont acceptées. %1</translation>
    </message>
    <message>
        <source>%1 reads the file</source>
        <translation>%1 lit le fichier</translation>
    </message>
    <message>
        <source>%1 looks the data up</source>
        <translation>%1 cherche les données</translation>
    </message>
    <message>
        <source>It holds a copy of the data, which may be a little behind the primary. %1</source>
        <translation>C’est une copie des données, qui peut avoir un peu de retard sur le primaire. %1</translation>
    </message>
    <message>
        <source>%1 reads the file and answers itself</source>
        <translation>%1 lit le fichier et répond directement</translation>
    </message>
    <message>
        <source>A static file needs nothing behind %1. Reading it takes %2.</source>
        <translation>Pour un fichier statique, %1 n’a besoin de rien en aval. La lecture prend %2.</translation>
    </message>
    <message>
        <source>%1 runs its code</source>
        <translation>%1 exécute son code</translation>
    </message>
    <message>
        <source>The page is made by code; what it needs from others is asked for next. %1</source>
        <translation>La page est produite par du code&#xa0;; ce qu’elle attend d’autres composants est demandé ensuite. %1</translation>
    </message>
    <message>
        <source>The page is made by code. %1</source>
        <translation>La page est produite par du code. %1</translation>
    </message>
    <message>
        <source>%1 works on the request</source>
        <translation>%1 traite la requête</translation>
    </message>
    <message>
        <source>The request branches into more than %1 events: the services in this drawing call each other too often. Trace fewer requests, or remove connections between services.</source>
        <translation>La requête se ramifie en plus de %1 événements&#xa0;: les services de ce schéma s’appellent trop souvent les uns les autres. Suivez moins de requêtes, ou supprimez des connexions entre services.</translation>
    </message>
    <message>
        <source>The diagram has no part with the id &apos;%1&apos;: name a browser or another client.</source>
        <translation>Le schéma n’a pas de composant d’id «&#xa0;%1&#xa0;»&#xa0;: indiquez un navigateur ou un autre client.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not send requests: name a browser or another client.</source>
        <translation>«&#xa0;%1&#xa0;» n’envoie pas de requêtes&#xa0;: indiquez un navigateur ou un autre client.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not connected to anything that could answer: connect it to a server.</source>
        <translation>«&#xa0;%1&#xa0;» n’a de connexion vers rien qui puisse répondre&#xa0;: ajoutez-en une vers un serveur.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a URL: write it like http://www.foobar.com/.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une URL&#xa0;: écrivez-la sous la forme http://www.foobar.com/.</translation>
    </message>
    <message>
        <source>%1 requests cannot be sent: choose from 1 to %2.</source>
        <translation>Impossible d’envoyer %1 requêtes&#xa0;: choisissez de 1 à %2.</translation>
    </message>
    <message>
        <source>The diagram has no part with the id &apos;%1&apos; that could fail.</source>
        <translation>Le schéma n’a pas de composant d’id «&#xa0;%1&#xa0;» qui puisse tomber en panne.</translation>
    </message>
</context>
<context>
    <name>UsualConnection</name>
    <message>
        <source>runs</source>
        <comment>what an application server does with its files</comment>
        <translation>exécute</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être enregistré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>il y a un dossier de ce nom</translation>
    </message>
    <message>
        <source>the folder “%1” does not exist</source>
        <translation>le dossier «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>“%1” is not a folder</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier</translation>
    </message>
    <message>
        <source>the disk that holds the folder “%1” is read only</source>
        <translation>le disque qui contient le dossier «&#xa0;%1&#xa0;» est en lecture seule</translation>
    </message>
    <message>
        <source>you are not allowed to write in the folder “%1”</source>
        <translation>vous n’avez pas le droit d’écrire dans le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>le fichier est protégé en écriture</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>The file has more than 256 MB; that is no diagram.</source>
        <translation>Le fichier dépasse 256&#xa0;Mo&#xa0;; ce n’est pas un schéma.</translation>
    </message>
    <message>
        <source>the disk is full; remove something from it</source>
        <translation>le disque est plein&#xa0;; libérez de l’espace</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>list of names, number of others</comment>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list of names</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>Toute requête</translation>
    </message>
    <message>
        <source>Every read and every write</source>
        <translation>Toute lecture et toute écriture</translation>
    </message>
    <message>
        <source>Every read and every file</source>
        <translation>Toute lecture et toute demande de fichier</translation>
    </message>
    <message>
        <source>Every read</source>
        <translation>Toute lecture</translation>
    </message>
    <message>
        <source>Every write and every file</source>
        <translation>Toute écriture et toute demande de fichier</translation>
    </message>
    <message>
        <source>Every write</source>
        <translation>Toute écriture</translation>
    </message>
    <message>
        <source>Every request for a file</source>
        <translation>Toute demande de fichier</translation>
    </message>
</context>
<context>
    <name>Wrapping</name>
    <message>
        <source>Wrap in %1</source>
        <translation>Envelopper dans %1</translation>
    </message>
    <message>
        <source>Unwrap %1</source>
        <translation>Retirer l’enveloppe %1</translation>
    </message>
    <message>
        <source>Unwrap %1 parts</source>
        <translation>Retirer %1 enveloppes</translation>
    </message>
    <message>
        <source>%1 lies among the selected parts, so it would seem to be inside as well. Select it too, or move it away.</source>
        <translation>%1 se trouve parmi les composants sélectionnés et semblerait en faire partie. Ajoutez-le à la sélection ou écartez-le.</translation>
    </message>
    <message>
        <source>What sits on the border of %1 belongs to it. Select %1 to put a frame around both.</source>
        <translation>Ce qui est posé sur le bord appartient à %1. Sélectionnez %1 pour encadrer les deux.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>Di&amp;sposition</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Requête</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Start an empty diagram</source>
        <translation>Commencer un schéma vide</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a diagram</source>
        <translation>Ouvrir un schéma</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Open a diagram that was open before</source>
        <translation>Ouvrir un schéma déjà ouvert auparavant</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Write the diagram to its file</source>
        <translation>Écrire le schéma dans son fichier</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Write the diagram to another file</source>
        <translation>Écrire le schéma dans un autre fichier</translation>
    </message>
    <message>
        <source>Restore an earlier &amp;version…</source>
        <translation>Restaurer une &amp;version antérieure…</translation>
    </message>
    <message>
        <source>Go back to how the diagram was when it was saved before</source>
        <translation>Revenir à l’état du schéma lors d’un enregistrement précédent</translation>
    </message>
    <message>
        <source>&amp;Export image…</source>
        <translation>E&amp;xporter l’image…</translation>
    </message>
    <message>
        <source>Write a PNG, SVG or PDF of the drawing</source>
        <translation>Écrire le schéma en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Fermer toutes les fenêtres</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Revenir sur la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;faire</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>Draw the selected parts once more</source>
        <translation>Dessiner une nouvelle fois les composants sélectionnés</translation>
    </message>
    <message>
        <source>Re&amp;verse connection</source>
        <translation>&amp;Inverser la connexion</translation>
    </message>
    <message>
        <source>Turn the selected connections around</source>
        <translation>Retourner les connexions sélectionnées</translation>
    </message>
    <message>
        <source>Route auto&amp;matically</source>
        <translation>Tracé au&amp;tomatique</translation>
    </message>
    <message>
        <source>Forget how the lines of the selected connections were bent and pinned by hand</source>
        <translation>Oublier les coudes et les ancrages faits à la main sur les connexions sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Supprim&amp;er</translation>
    </message>
    <message>
        <source>Remove what is selected, with everything inside it</source>
        <translation>Supprimer la sélection, avec tout son contenu</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>T&amp;out sélectionner</translation>
    </message>
    <message>
        <source>Select every part and connection</source>
        <translation>Sélectionner tous les composants et toutes les connexions</translation>
    </message>
    <message>
        <source>Tool: &amp;select and move</source>
        <translation>Outil&#xa0;: sélectionner et &amp;déplacer</translation>
    </message>
    <message>
        <source>Select, move and connect parts with the mouse</source>
        <translation>Sélectionner, déplacer et connecter des composants à la souris</translation>
    </message>
    <message>
        <source>Tool: &amp;connect</source>
        <translation>Outil&#xa0;: co&amp;nnecter</translation>
    </message>
    <message>
        <source>Draw connections from part to part</source>
        <translation>Tracer des connexions d’un composant à l’autre</translation>
    </message>
    <message>
        <source>Tool: &amp;pan</source>
        <translation>Outil&#xa0;: dé&amp;placer la vue</translation>
    </message>
    <message>
        <source>Drag the drawing</source>
        <translation>Faire glisser le schéma</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Show the drawing larger</source>
        <translation>Afficher le schéma en plus grand</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show the drawing smaller</source>
        <translation>Afficher le schéma en plus petit</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>Zoom à &amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>Show the drawing in its true size</source>
        <translation>Afficher le schéma à sa taille réelle</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>Ajuster à la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Show the whole drawing</source>
        <translation>Afficher tout le schéma</translation>
    </message>
    <message>
        <source>Zoom to s&amp;election</source>
        <translation>Zoom sur la &amp;sélection</translation>
    </message>
    <message>
        <source>Show what is selected as large as it fits</source>
        <translation>Afficher la sélection aussi grande que possible</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation>Afficher la grille</translation>
    </message>
    <message>
        <source>&amp;Snap to grid</source>
        <translation>A&amp;imanter à la grille</translation>
    </message>
    <message>
        <source>Parts stay on the grid when they are moved</source>
        <translation>Les composants restent sur la grille quand on les déplace</translation>
    </message>
    <message>
        <source>&amp;Marks on single points of failure</source>
        <translation>&amp;Marquer les points de défaillance uniques</translation>
    </message>
    <message>
        <source>Show rings and badges on single points of failure</source>
        <translation>Afficher des anneaux et des pastilles sur les points de défaillance uniques</translation>
    </message>
    <message>
        <source>&amp;Numbers on the steps of a request</source>
        <translation>&amp;Numéroter les étapes d’une requête</translation>
    </message>
    <message>
        <source>Number the hops of the request along its way</source>
        <translation>Numéroter les étapes de la requête le long de son chemin</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>Show and hide panels</source>
        <translation>Afficher et masquer les panneaux</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Light, dark, or as the system</source>
        <translation>Clair, sombre ou comme le système</translation>
    </message>
    <message>
        <source>The language of the program, from its next start on</source>
        <translation>La langue du programme, à partir du prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Search parts…</source>
        <translation>&amp;Rechercher dans la palette…</translation>
    </message>
    <message>
        <source>Go to the search field of the parts</source>
        <translation>Aller au champ de recherche des composants</translation>
    </message>
    <message>
        <source>&amp;Arrange diagram</source>
        <translation>&amp;Disposer le schéma</translation>
    </message>
    <message>
        <source>Place all parts anew, from entry to store; pinned parts stay</source>
        <translation>Replacer tous les composants, de l’entrée au stockage&#xa0;; ceux qui sont épinglés ne bougent pas</translation>
    </message>
    <message>
        <source>Arrange &amp;selection</source>
        <translation>Disposer la &amp;sélection</translation>
    </message>
    <message>
        <source>Place the selected parts and their contents anew; nothing else moves</source>
        <translation>Replacer les composants sélectionnés et leur contenu&#xa0;; rien d’autre ne bouge</translation>
    </message>
    <message>
        <source>From &amp;left to right</source>
        <translation>De &amp;gauche à droite</translation>
    </message>
    <message>
        <source>Arrange so that requests run from left to right</source>
        <translation>Disposer pour que les requêtes aillent de gauche à droite</translation>
    </message>
    <message>
        <source>From t&amp;op to bottom</source>
        <translation>De &amp;haut en bas</translation>
    </message>
    <message>
        <source>Arrange so that requests run from top to bottom</source>
        <translation>Disposer pour que les requêtes aillent de haut en bas</translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation>&amp;Ranger</translation>
    </message>
    <message>
        <source>Arranging leaves pinned parts where they are</source>
        <translation>La disposition laisse en place les composants épinglés</translation>
    </message>
    <message>
        <source>Align left &amp;edges</source>
        <translation>Aligner les b&amp;ords gauches</translation>
    </message>
    <message>
        <source>Line the selected parts up at the leftmost edge</source>
        <translation>Aligner les composants sélectionnés sur le bord le plus à gauche</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Aligner les &amp;centres</translation>
    </message>
    <message>
        <source>Line the selected parts up in a column</source>
        <translation>Aligner les composants sélectionnés en colonne</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>Aligner les bords dro&amp;its</translation>
    </message>
    <message>
        <source>Line the selected parts up at the rightmost edge</source>
        <translation>Aligner les composants sélectionnés sur le bord le plus à droite</translation>
    </message>
    <message>
        <source>Line the selected parts up at the uppermost edge</source>
        <translation>Aligner les composants sélectionnés sur le bord le plus haut</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Aligner les &amp;milieux</translation>
    </message>
    <message>
        <source>Line the selected parts up in a row</source>
        <translation>Aligner les composants sélectionnés en ligne</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>Aligner les bords i&amp;nférieurs</translation>
    </message>
    <message>
        <source>Line the selected parts up at the lowest edge</source>
        <translation>Aligner les composants sélectionnés sur le bord le plus bas</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>Répartir hori&amp;zontalement</translation>
    </message>
    <message>
        <source>Make the gaps between the selected parts equal, from left to right</source>
        <translation>Égaliser les écarts entre les composants sélectionnés, de gauche à droite</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Répartir &amp;verticalement</translation>
    </message>
    <message>
        <source>Make the gaps between the selected parts equal, from top to bottom</source>
        <translation>Égaliser les écarts entre les composants sélectionnés, de haut en bas</translation>
    </message>
    <message>
        <source>Same &amp;width</source>
        <translation>Même &amp;largeur</translation>
    </message>
    <message>
        <source>Make the selected parts as wide as the widest</source>
        <translation>Donner aux composants sélectionnés la largeur du plus large</translation>
    </message>
    <message>
        <source>Same hei&amp;ght</source>
        <translation>Même h&amp;auteur</translation>
    </message>
    <message>
        <source>Make the selected parts as high as the highest</source>
        <translation>Donner aux composants sélectionnés la hauteur du plus haut</translation>
    </message>
    <message>
        <source>Same si&amp;ze</source>
        <translation>Même &amp;taille</translation>
    </message>
    <message>
        <source>Make the selected parts as wide and as high as the largest</source>
        <translation>Donner aux composants sélectionnés la largeur et la hauteur du plus grand</translation>
    </message>
    <message>
        <source>&amp;Send request</source>
        <translation>&amp;Envoyer la requête</translation>
    </message>
    <message>
        <source>Send the request of the request panel and watch it</source>
        <translation>Envoyer la requête du panneau Requête et l’observer</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lancer ou mettre en pause</translation>
    </message>
    <message>
        <source>Let the request travel, or hold it</source>
        <translation>Laisser avancer la requête, ou la retenir</translation>
    </message>
    <message>
        <source>S&amp;tep on</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next event</source>
        <translation>Aller à l’événement suivant</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Étape &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the event before</source>
        <translation>Aller à l’événement précédent</translation>
    </message>
    <message>
        <source>To the st&amp;art</source>
        <translation>Au &amp;début</translation>
    </message>
    <message>
        <source>Go to the first event</source>
        <translation>Aller au premier événement</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>À la &amp;fin</translation>
    </message>
    <message>
        <source>Go to the outcome</source>
        <translation>Aller au résultat</translation>
    </message>
    <message>
        <source>Let the selected parts fail, or bring them up again</source>
        <translation>Mettre en panne les composants sélectionnés, ou les rétablir</translation>
    </message>
    <message>
        <source>Bring everything &amp;up</source>
        <translation>Tout ré&amp;tablir</translation>
    </message>
    <message>
        <source>No part is down any more</source>
        <translation>Plus aucun composant n’est en panne</translation>
    </message>
    <message>
        <source>&amp;Close the request</source>
        <translation>Fermer la re&amp;quête</translation>
    </message>
    <message>
        <source>Show the drawing without a request</source>
        <translation>Afficher le schéma sans requête</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All shortcuts on one sheet</source>
        <translation>Tous les raccourcis sur une seule page</translation>
    </message>
    <message>
        <source>&amp;About Tracepaper</source>
        <translation>À &amp;propos de Tracepaper</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print the drawing on a sheet or as a poster</source>
        <translation>Imprimer le schéma sur une feuille ou en affiche</translation>
    </message>
    <message>
        <source>Save the diagram first</source>
        <translation>Enregistrez d’abord le schéma</translation>
    </message>
    <message>
        <source>Draw a part first</source>
        <translation>Dessinez d’abord un composant</translation>
    </message>
    <message>
        <source>Select a part or a connection first</source>
        <translation>Sélectionnez d’abord un composant ou une connexion</translation>
    </message>
    <message>
        <source>Select one part first</source>
        <translation>Sélectionnez d’abord un seul composant</translation>
    </message>
    <message>
        <source>Select a part first</source>
        <translation>Sélectionnez d’abord un composant</translation>
    </message>
    <message>
        <source>Select a container with something in it first</source>
        <translation>Sélectionnez d’abord un conteneur qui n’est pas vide</translation>
    </message>
    <message>
        <source>Select two or more parts first</source>
        <translation>Sélectionnez d’abord au moins deux composants</translation>
    </message>
    <message>
        <source>Select three or more parts first</source>
        <translation>Sélectionnez d’abord au moins trois composants</translation>
    </message>
    <message>
        <source>Select a connection first</source>
        <translation>Sélectionnez d’abord une connexion</translation>
    </message>
    <message>
        <source>Select a connection whose line you have moved first</source>
        <translation>Sélectionnez d’abord une connexion dont vous avez déplacé le tracé</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Il n’y a rien à refaire</translation>
    </message>
    <message>
        <source>Draw a browser or another client first</source>
        <translation>Dessinez d’abord un navigateur ou un autre client</translation>
    </message>
    <message>
        <source>Send a request first</source>
        <translation>Envoyez d’abord une requête</translation>
    </message>
    <message>
        <source>No request is on its way, or it is at its start</source>
        <translation>Aucune requête n’est en cours, ou elle est à son début</translation>
    </message>
    <message>
        <source>No request is on its way, or it is at its end</source>
        <translation>Aucune requête n’est en cours, ou elle est à sa fin</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Indisponible pour le moment</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Move the selected parts to the clipboard</source>
        <translation>Déplacer les composants sélectionnés vers le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy the selected parts, as parts for drawings and as a picture for other programs</source>
        <translation>Copier les composants sélectionnés, comme composants pour les schémas et comme image pour les autres programmes</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Put the parts of the clipboard where the cursor is, or into the selected container</source>
        <translation>Placer les composants du presse-papiers sous le curseur, ou dans le conteneur sélectionné</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copier comme ima&amp;ge</translation>
    </message>
    <message>
        <source>Copy a picture of the selected parts, or of the whole drawing</source>
        <translation>Copier une image des composants sélectionnés, ou de tout le schéma</translation>
    </message>
    <message>
        <source>Duplicate as rep&amp;lica</source>
        <translation>Dupliquer comme rép&amp;lique</translation>
    </message>
    <message>
        <source>Draw the selected parts once more, connected as they are: a second server behind the same balancer, a replica of a database</source>
        <translation>Dessiner une fois de plus les composants sélectionnés, connectés de même&#xa0;: un second serveur derrière le même répartiteur, une réplique d’une base de données</translation>
    </message>
    <message>
        <source>Replace &amp;with…</source>
        <translation>Remplacer &amp;par…</translation>
    </message>
    <message>
        <source>Wrap &amp;in…</source>
        <translation>En&amp;velopper dans…</translation>
    </message>
    <message>
        <source>Put the selected parts into a new server, zone, network or other container</source>
        <translation>Placer les composants sélectionnés dans un nouveau serveur, une zone, un réseau ou un autre conteneur</translation>
    </message>
    <message>
        <source>Take the selected containers away; what is inside stays</source>
        <translation>Retirer les conteneurs sélectionnés&#xa0;; leur contenu reste</translation>
    </message>
    <message>
        <source>&amp;Find in drawing…</source>
        <translation>Rec&amp;hercher dans le schéma…</translation>
    </message>
    <message>
        <source>Go to a part or connection by its name, kind, address or any property</source>
        <translation>Aller à un composant ou à une connexion par son nom, son type, son adresse ou toute propriété</translation>
    </message>
    <message>
        <source>Run any action, or go to any part, by typing a few letters of it</source>
        <translation>Lancer une action, ou aller à un composant, en tapant quelques lettres</translation>
    </message>
    <message>
        <source>Tool: &amp;zoom</source>
        <translation>Outil&#xa0;: &amp;zoom</translation>
    </message>
    <message>
        <source>Enlarge where you click, or the rectangle that you draw</source>
        <translation>Agrandir là où vous cliquez, ou le rectangle que vous tracez</translation>
    </message>
    <message>
        <source>Change s&amp;hortcuts…</source>
        <translation>Modifier les &amp;raccourcis…</translation>
    </message>
    <message>
        <source>Give other keys to any action</source>
        <translation>Donner d’autres touches à une action</translation>
    </message>
    <message>
        <source>O&amp;verview in the corner</source>
        <translation>&amp;Vue d’ensemble dans le coin</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>What the drawing and its exports show, and what they leave out</source>
        <translation>Ce que le schéma et ses exports montrent, et ce qu’ils omettent</translation>
    </message>
    <message>
        <source>&amp;Line jumps</source>
        <translation>Sa&amp;uts aux croisements</translation>
    </message>
    <message>
        <source>Where lines cross, one passes over the other in a small arc; kept in the diagram</source>
        <translation>Là où deux lignes se croisent, l’une passe au-dessus de l’autre en petit arc ; conservé dans le schéma</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Open another diagram first</source>
        <translation>Ouvrez d’abord un autre schéma</translation>
    </message>
    <message>
        <source>There is no tab to the left</source>
        <translation>Il n’y a pas d’onglet à gauche</translation>
    </message>
    <message>
        <source>There is no tab to the right</source>
        <translation>Il n’y a pas d’onglet à droite</translation>
    </message>
    <message>
        <source>No diagram with a file was closed in this window</source>
        <translation>Aucun schéma doté d’un fichier n’a été fermé dans cette fenêtre</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Nouveau depuis un &amp;modèle…</translation>
    </message>
    <message>
        <source>Start from an example or from a template of your own</source>
        <translation>Partir d’un exemple ou de l’un de vos modèles</translation>
    </message>
    <message>
        <source>Reopen closed ta&amp;b</source>
        <translation>Rouvrir l’onglet &amp;fermé</translation>
    </message>
    <message>
        <source>Open the diagram again whose tab was closed last</source>
        <translation>Rouvrir le schéma dont l’onglet a été fermé en dernier</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>Enregistrer &amp;comme modèle…</translation>
    </message>
    <message>
        <source>Keep the drawing to start others from it</source>
        <translation>Conserver le schéma pour en commencer d’autres à partir de lui</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Fermer &amp;l’onglet</translation>
    </message>
    <message>
        <source>Close this diagram; the window stays</source>
        <translation>Fermer ce schéma&#xa0;; la fenêtre reste ouverte</translation>
    </message>
    <message>
        <source>Duplicat&amp;e</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>St&amp;yle</translation>
    </message>
    <message>
        <source>Take over how parts and connections look</source>
        <translation>Reprendre l’apparence de composants et de connexions</translation>
    </message>
    <message>
        <source>&amp;Copy style</source>
        <translation>&amp;Copier le style</translation>
    </message>
    <message>
        <source>Take along how the selected part or connection looks</source>
        <translation>Copier l’apparence de la sélection, composant ou connexion</translation>
    </message>
    <message>
        <source>&amp;Paste style</source>
        <translation>Co&amp;ller le style</translation>
    </message>
    <message>
        <source>Give the copied color, size and text style to everything selected</source>
        <translation>Donner à toute la sélection la couleur, la taille et le style de texte copiés</translation>
    </message>
    <message>
        <source>Chan&amp;ge part</source>
        <translation>Modifier le composan&amp;t</translation>
    </message>
    <message>
        <source>Other kinds, and containers around the selected parts</source>
        <translation>Autres types, et conteneurs autour des composants sélectionnés</translation>
    </message>
    <message>
        <source>Choose icon or ima&amp;ge…</source>
        <translation>Choisir une icône ou une ima&amp;ge…</translation>
    </message>
    <message>
        <source>Give the selected parts an icon of your own, or an image another file</source>
        <translation>Donner votre propre icône aux composants sélectionnés, ou un autre fichier à une image</translation>
    </message>
    <message>
        <source>&amp;Unwrap</source>
        <translation>&amp;Retirer l’enveloppe</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>Co&amp;nnexions</translation>
    </message>
    <message>
        <source>Connect parts, and change how connections run</source>
        <translation>Connecter des composants, et modifier le tracé des connexions</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>Tool&amp;s</source>
        <translation>Outil&amp;s</translation>
    </message>
    <message>
        <source>What the mouse does in the drawing</source>
        <translation>Ce que fait la souris dans le schéma</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>Explain lines, marks and colors in a corner of the drawing; exports and prints offer it then</source>
        <translation>Expliquer les lignes, marques et couleurs dans un coin du schéma&#xa0;; les exports et impressions la proposent alors</translation>
    </message>
    <message>
        <source>A minimap: the whole drawing in a corner while only a part of it can be seen</source>
        <translation>Une mini-carte&#xa0;: tout le schéma dans un coin lorsque seule une partie en est visible</translation>
    </message>
    <message>
        <source>Snap to ot&amp;her parts</source>
        <translation>Aimanter aux autres &amp;composants</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Langu&amp;e</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>Animations ré&amp;duites</translation>
    </message>
    <message>
        <source>Whether requests jump from step to step instead of travelling</source>
        <translation>Si les requêtes sautent d’étape en étape au lieu de se déplacer</translation>
    </message>
    <message>
        <source>Add the ne&amp;xt part…</source>
        <translation>A&amp;jouter le composant suivant…</translation>
    </message>
    <message>
        <source>P&amp;in in place</source>
        <translation>É&amp;pingler sur place</translation>
    </message>
    <message>
        <source>Align top e&amp;dges</source>
        <translation>Aligner les &amp;bords supérieurs</translation>
    </message>
    <message>
        <source>Mar&amp;k down or up</source>
        <translation>Mettre en p&amp;anne ou rétablir</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Ouvrir une autre fenêtre</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the diagram in the tab to the right</source>
        <translation>Aller au schéma de l’onglet de droite</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the diagram in the tab to the left</source>
        <translation>Aller au schéma de l’onglet de gauche</translation>
    </message>
    <message>
        <source>Move tab to the &amp;left</source>
        <translation>Déplacer l’onglet à &amp;gauche</translation>
    </message>
    <message>
        <source>Change places with the tab to the left</source>
        <translation>Échanger sa place avec l’onglet de gauche</translation>
    </message>
    <message>
        <source>Move tab to the &amp;right</source>
        <translation>Déplacer l’onglet à &amp;droite</translation>
    </message>
    <message>
        <source>Change places with the tab to the right</source>
        <translation>Échanger sa place avec l’onglet de droite</translation>
    </message>
    <message>
        <source>&amp;Move tab to a new window</source>
        <translation>Déplacer l’onglet vers une nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>Show this diagram in a window of its own</source>
        <translation>Afficher ce schéma dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation>Fermer les &amp;autres onglets</translation>
    </message>
    <message>
        <source>Close all diagrams of this window but this one</source>
        <translation>Fermer tous les schémas de cette fenêtre sauf celui-ci</translation>
    </message>
    <message>
        <source>Close tabs to the ri&amp;ght</source>
        <translation>Fermer les onglets à d&amp;roite</translation>
    </message>
    <message>
        <source>Close the diagrams in the tabs to the right of this one</source>
        <translation>Fermer les schémas des onglets situés à droite de celui-ci</translation>
    </message>
    <message>
        <source>Copy pa&amp;th of the file</source>
        <translation>&amp;Copier le chemin du fichier</translation>
    </message>
    <message>
        <source>Copy folder and name of the file of this diagram as text</source>
        <translation>Copier comme texte le dossier et le nom du fichier de ce schéma</translation>
    </message>
    <message>
        <source>Open &amp;folder of the file</source>
        <translation>&amp;Ouvrir le dossier du fichier</translation>
    </message>
    <message>
        <source>Show the file of this diagram in the file manager</source>
        <translation>Montrer le fichier de ce schéma dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>See in five steps what the program is good for</source>
        <translation>Voir en cinq étapes à quoi sert le programme</translation>
    </message>
    <message>
        <source>Select one part or one connection first</source>
        <translation>Sélectionnez d’abord un seul composant ou une seule connexion</translation>
    </message>
    <message>
        <source>Start &amp;with the last diagrams</source>
        <translation>&amp;Démarrer avec les derniers schémas</translation>
    </message>
    <message>
        <source>When the program starts, open the diagrams that were open when it ended</source>
        <translation>Au démarrage du programme, ouvrir les schémas qui étaient ouverts à sa fermeture</translation>
    </message>
    <message>
        <source>Change the name of a part or the text on a line in place</source>
        <translation>Modifier sur place le nom d’un composant ou le texte d’une ligne</translation>
    </message>
    <message>
        <source>Dr&amp;awing only</source>
        <translation>Schéma uni&amp;quement</translation>
    </message>
    <message>
        <source>Put all panels away, or bring them back</source>
        <translation>Masquer tous les panneaux, ou les réafficher</translation>
    </message>
    <message>
        <source>Mark a part down first</source>
        <translation>Mettez d’abord un composant en panne</translation>
    </message>
    <message>
        <source>No other program has changed the file</source>
        <translation>Aucun autre programme n’a modifié le fichier</translation>
    </message>
    <message>
        <source>There is no other version that can be read</source>
        <translation>Il n’y a pas d’autre version lisible</translation>
    </message>
    <message>
        <source>Chan&amp;ged by another program</source>
        <translation>&amp;Modifié par un autre programme</translation>
    </message>
    <message>
        <source>The file is another one now: what that shall mean</source>
        <translation>Le fichier n’est plus le même : que faut-il en faire</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder le mien</translation>
    </message>
    <message>
        <source>Go on with the drawing as it is here; the next save writes over the other version</source>
        <translation>Continuer avec le schéma tel qu’il est ici ; le prochain enregistrement remplace l’autre version</translation>
    </message>
    <message>
        <source>Load the &amp;other version</source>
        <translation>Charger l’&amp;autre version</translation>
    </message>
    <message>
        <source>Show what the other program wrote; Undo brings back yours</source>
        <translation>Montrer ce que l’autre programme a écrit ; Annuler ramène le vôtre</translation>
    </message>
    <message>
        <source>Save &amp;mine as…</source>
        <translation>Enregistrer le mien &amp;sous…</translation>
    </message>
    <message>
        <source>Write the drawing to a file of its own; the other version stays where it is</source>
        <translation>Écrire le schéma dans un fichier à part ; l’autre version reste où elle est</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Décider &amp;plus tard</translation>
    </message>
    <message>
        <source>Put the question away; it comes again when you save</source>
        <translation>Écarter la question ; elle revient à l’enregistrement</translation>
    </message>
    <message>
        <source>Make the selected part one of another kind; its connections stay where they still make sense</source>
        <translation>Faire du composant sélectionné un composant d’un autre type ; les connexions qui ont encore un sens restent</translation>
    </message>
    <message>
        <source>Connect two selected parts, or one with the arrow keys and Enter</source>
        <translation>Connecter deux composants sélectionnés, ou un seul avec les flèches et Entrée</translation>
    </message>
    <message>
        <source>Move the &amp;end…</source>
        <translation>Déplacer la &amp;fin…</translation>
    </message>
    <message>
        <source>Take the end of the selected connection to another part or side with the arrow keys</source>
        <translation>Amener la fin de la connexion sélectionnée vers un autre composant ou côté avec les flèches</translation>
    </message>
    <message>
        <source>Move the &amp;beginning…</source>
        <translation>Déplacer le &amp;début…</translation>
    </message>
    <message>
        <source>Take the beginning of the selected connection to another part or side with the arrow keys</source>
        <translation>Amener le début de la connexion sélectionnée vers un autre composant ou côté avec les flèches</translation>
    </message>
    <message>
        <source>Parts that are moved line up with others, with guides; Ctrl and Alt together suspend it</source>
        <translation>Les composants déplacés s’alignent sur d’autres, avec des repères ; Ctrl et Alt ensemble le suspendent</translation>
    </message>
    <message>
        <source>&amp;Next panel or bar</source>
        <translation>Panneau ou barre &amp;suivant</translation>
    </message>
    <message>
        <source>Go round the drawing, the bars over it and the panels with the keyboard</source>
        <translation>Parcourir au clavier le schéma, les barres au-dessus et les panneaux</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel or bar</source>
        <translation>Panneau ou barre &amp;précédent</translation>
    </message>
    <message>
        <source>Go round them the other way</source>
        <translation>Les parcourir dans l’autre sens</translation>
    </message>
    <message>
        <source>Add a part that the selected one asks, connected with it; Alt and an arrow key choose the direction; what is added with a connection selected goes into it; with nothing selected, any part</source>
        <translation>Ajouter un composant que le composant sélectionné interroge, déjà connecté ; Alt et une flèche choisissent la direction ; ce qui est ajouté avec une connexion sélectionnée s’y insère ; sans sélection, n’importe quel composant</translation>
    </message>
    <message>
        <source>Straighten rows, columns and gaps that are almost even, and move parts off each other; nothing else moves</source>
        <translation>Redresser les lignes, colonnes et écarts presque réguliers, et écarter les composants qui se couvrent ; rien d’autre ne bouge</translation>
    </message>
    <message>
        <source>&amp;Follow the request</source>
        <translation>Sui&amp;vre la requête</translation>
    </message>
    <message>
        <source>Bring the parts between which something happens into sight, large enough to be read</source>
        <translation>Amener à l’écran, assez grands pour être lus, les composants entre lesquels il se passe quelque chose</translation>
    </message>
    <message>
        <source>Copy the request as te&amp;xt</source>
        <translation>Copier la requête comme te&amp;xte</translation>
    </message>
    <message>
        <source>Copy every step of the request with its reason, as the command trace prints it</source>
        <translation>Copier chaque étape de la requête avec sa raison, comme l’affiche la commande trace</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Tracepaper</source>
        <translation>À propos de Tracepaper</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Draw a web infrastructure, watch a request run through it, see what breaks it, ship the picture.</source>
        <translation>Dessinez une infrastructure web, regardez une requête la traverser, voyez ce qui la fait tomber, exportez l’image.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>The icon of Tracepaper</source>
        <translation>L’icône de Tracepaper</translation>
    </message>
</context>
<context>
    <name>app::Autosave</name>
    <message>
        <source>Unsaved work cannot be kept for the case of a crash; save often until this is solved. %1</source>
        <translation>Le travail non enregistré ne peut pas être préservé en cas de plantage&#xa0;; enregistrez souvent jusqu’à ce que ce soit résolu. %1</translation>
    </message>
</context>
<context>
    <name>app::Callout</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>Visite guidée, étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>app::ChangedBar</name>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Whichever you choose, the other one can be brought back: with File, Restore an earlier version, or with Undo.</source>
        <translation>Quel que soit votre choix, l’autre version peut être récupérée&#xa0;: avec Fichier, Restaurer une version antérieure, ou avec Annuler.</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you have changes of your own here.</source>
        <translation>Un autre programme a modifié «&#xa0;%1&#xa0;», et vous avez vos propres modifications ici.</translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters, a kind, an address or a port.</source>
        <translation>Rien ne correspond. Essayez moins de lettres, un type, une adresse ou un port.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the chosen one, how many were found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>app::DockTitle</name>
    <message>
        <source>Take out of the window, or put back</source>
        <translation>Détacher de la fenêtre, ou y remettre</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
</context>
<context>
    <name>app::DrawingPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Nothing is drawn in it.</source>
        <translation>Rien n’y est dessiné.</translation>
    </message>
</context>
<context>
    <name>app::DrawingTab</name>
    <message>
        <source>Drawing</source>
        <translation>Schéma</translation>
    </message>
</context>
<context>
    <name>app::DrawingTabs</name>
    <message>
        <source>All open diagrams</source>
        <translation>Tous les schémas ouverts</translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation>%1, avec des modifications non enregistrées</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>Pas encore enregistré dans un fichier</translation>
    </message>
    <message>
        <source>Another program changed this file. What that shall mean is asked when you come here.</source>
        <translation>Un autre programme a modifié ce fichier. La suite à donner vous sera demandée quand vous viendrez ici.</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>Le fichier a été supprimé.</translation>
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
        <translation>Format</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Fond transparent</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2&#xa0;pixels</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2&#xa0;mm</translation>
    </message>
    <message>
        <source>The picture was not written</source>
        <translation>L’image n’a pas été écrite</translation>
    </message>
    <message>
        <source>Carry the diagram along</source>
        <translation>Inclure le schéma</translation>
    </message>
    <message>
        <source>The file of the diagram is inside the picture: a PNG or SVG opens as a diagram again, a PDF has it attached</source>
        <translation>L’image contient le fichier du schéma&#xa0;: un PNG ou un SVG se rouvre comme schéma, un PDF le porte en pièce jointe</translation>
    </message>
</context>
<context>
    <name>app::FileController</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>The template could not be read</source>
        <translation>Le modèle n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Le fichier n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The file was opened with remarks</source>
        <translation>Le fichier a été ouvert avec des remarques</translation>
    </message>
    <message>
        <source>The earlier version could not be kept. %1</source>
        <translation>La version précédente n’a pas pu être conservée. %1</translation>
    </message>
    <message>
        <source>The version could not be read</source>
        <translation>La version n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>Restaurer la version du %1</translation>
    </message>
    <message>
        <source>Another program changed “%1”; this is the new version. Undo brings back the one before.</source>
        <translation>Un autre programme a modifié «&#xa0;%1&#xa0;»&#xa0;; voici la nouvelle version. Annuler ramène la précédente.</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and what is in it now cannot be read as a diagram. The drawing stays as it was.</source>
        <translation>Un autre programme a modifié «&#xa0;%1&#xa0;», et son contenu ne peut plus être lu comme un schéma. Le schéma affiché reste tel quel.</translation>
    </message>
    <message>
        <source>Load the version on the disk</source>
        <translation>Charger la version du disque</translation>
    </message>
    <message>
        <source>What is on the disk cannot be read as a diagram.</source>
        <translation>Ce qui se trouve sur le disque ne peut pas être lu comme un schéma.</translation>
    </message>
    <message>
        <source>Compared with yours it has: %1.</source>
        <translation>Par rapport à la vôtre, elle a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>Another program deleted or moved “%1”. The drawing stays open here; saving writes the file again.</source>
        <translation>Un autre programme a supprimé ou déplacé «&#xa0;%1&#xa0;». Le schéma reste ouvert ici&#xa0;; l’enregistrer recrée le fichier.</translation>
    </message>
    <message>
        <source>“%1” is open as another diagram: choose another name, or close that one first.</source>
        <translation>« %1 » est ouvert comme un autre schéma : choisissez un autre nom, ou fermez d’abord celui-là.</translation>
    </message>
    <message>
        <source>“%1” is open in another running Tracepaper as well. What that one saves is noticed here, and nothing is written over unasked.</source>
        <translation>«&#xa0;%1&#xa0;» est aussi ouvert dans un autre Tracepaper. Ce que celui-ci enregistre est remarqué ici, et rien n’est remplacé sans demander.</translation>
    </message>
    <message>
        <source>Not beside the drawing yet: %1. The next save tries again. %2</source>
        <translation>Pas encore à côté du schéma&#xa0;: %1. Le prochain enregistrement essaiera de nouveau. %2</translation>
    </message>
    <message>
        <source>Other files have these names already, so yours were taken along under new ones: %1.</source>
        <translation>D’autres fichiers portent déjà ces noms&#xa0;; les vôtres ont donc été copiés sous de nouveaux noms&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The drawing missed files that the new folder has under the same names, and shows those now: %1. Are they the right ones?</source>
        <translation>Il manquait au schéma des fichiers que le nouveau dossier contient sous les mêmes noms, et il montre maintenant ceux-ci : %1. Sont-ce les bons ?</translation>
    </message>
</context>
<context>
    <name>app::GalleryDialog</name>
    <message>
        <source>No template fits this search.</source>
        <translation>Aucun modèle ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nouveau depuis un modèle</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>About the template</source>
        <translation>À propos du modèle</translation>
    </message>
    <message>
        <source>You have no templates of your own yet. File &gt; Save as template keeps a drawing here.</source>
        <translation>Vous n’avez pas encore de modèles à vous. Fichier &gt; Enregistrer comme modèle conserve un schéma ici.</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Remove the template “%1” for good?</source>
        <translation>Supprimer définitivement le modèle «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>Impossible de supprimer le fichier %1.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>%1 (file deleted)</source>
        <translation>%1 (fichier supprimé)</translation>
    </message>
    <message>
        <source>%1[*] – Tracepaper</source>
        <comment>file name, modified mark</comment>
        <translation>%1[*] – Tracepaper</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;faire</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Re&amp;faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, folder</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No diagram was open before</source>
        <translation>Aucun schéma n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Effacer la liste</translation>
    </message>
    <message>
        <source>Drag from the part that asks to the part that answers</source>
        <translation>Glisser du composant qui demande vers celui qui répond</translation>
    </message>
    <message>
        <source>Drag the drawing</source>
        <translation>Faire glisser le schéma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time.</source>
        <translation>La langue changera au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Find an action, a part or a connection</source>
        <translation>Rechercher une action, un composant ou une connexion</translation>
    </message>
    <message>
        <source>Find a part or a connection: name, kind, address, port …</source>
        <translation>Rechercher un composant ou une connexion&#xa0;: nom, type, adresse, port …</translation>
    </message>
    <message>
        <source>Drop it where it belongs; with Alt or Ctrl held it replaces the part below</source>
        <translation>Déposer à l’endroit voulu&#xa0;; avec Alt ou Ctrl enfoncé, remplace le composant situé dessous</translation>
    </message>
    <message>
        <source>Click to enlarge, with Shift or Alt to make smaller; drag a rectangle to fill the view with it</source>
        <translation>Cliquer pour agrandir, avec Maj ou Alt pour réduire&#xa0;; tracer un rectangle pour en remplir la vue</translation>
    </message>
    <message>
        <source>Click where the part belongs; with Alt or Ctrl held it replaces the part below</source>
        <translation>Cliquer à l’endroit voulu pour le composant&#xa0;; avec Alt ou Ctrl enfoncé, il remplace celui situé dessous</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>No program was found that shows the folder %1.</source>
        <translation>Aucun programme n’a été trouvé pour afficher le dossier %1.</translation>
    </message>
    <message>
        <source>Arrows or Tab choose what is asked, Enter connects, Escape leaves it</source>
        <translation>Flèches ou Tab pour choisir le composant interrogé, Entrée pour connecter, Échap pour abandonner</translation>
    </message>
    <message>
        <source>Select the part that asks, or both parts, to connect them</source>
        <translation>Sélectionnez le composant qui demande, ou les deux composants, pour les relier</translation>
    </message>
    <message>
        <source>Missing since the last time</source>
        <translation>Manque depuis la dernière fois</translation>
    </message>
    <message>
        <source>Forget what is missing</source>
        <translation>Oublier ce qui manque</translation>
    </message>
    <message>
        <source>Arrows or Tab choose the part, Shift its side, Ctrl the place; Enter takes it, Escape leaves it</source>
        <translation>Les flèches ou Tab choisissent le composant, Maj son côté, Ctrl la position ; Entrée valide, Échap abandonne</translation>
    </message>
    <message>
        <source>Arrows or Tab go on, Ctrl+Space takes into the selection or out of it, Enter ends</source>
        <translation>Les flèches ou Tab avancent, Ctrl+Espace ajoute à la sélection ou retire, Entrée termine</translation>
    </message>
    <message>
        <source>Select one connection to move its end</source>
        <translation>Sélectionnez une connexion pour déplacer son extrémité</translation>
    </message>
    <message>
        <source>Drag the line to bend it, or an end to another part; Enter writes on it, A puts a part into it</source>
        <translation>Faites glisser la ligne pour la courber, ou une extrémité vers un autre composant ; Entrée écrit dessus, A y insère un composant</translation>
    </message>
    <message>
        <source>Click to select, drag to move, with Ctrl held to copy; drag from the edge of a part to connect it</source>
        <translation>Cliquez pour sélectionner, faites glisser pour déplacer, avec Ctrl pour copier ; depuis le bord d’un composant pour le connecter</translation>
    </message>
</context>
<context>
    <name>app::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>app::PanelDocks</name>
    <message>
        <source>Go to panel: %1</source>
        <translation>Aller au panneau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::PictureContents</name>
    <message>
        <source>Steps of a request</source>
        <translation>Étapes d’une requête</translation>
    </message>
    <message>
        <source>Title and description</source>
        <translation>Titre et description</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Marks on single points of failure</source>
        <translation>Marques sur les points de défaillance uniques</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The request shown</source>
        <translation>La requête affichée</translation>
    </message>
    <message>
        <source>Steps of</source>
        <translation>Étapes de</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Cartouche</translation>
    </message>
    <message>
        <source>Author, version and date as they stand in the inspector when nothing is selected</source>
        <translation>Auteur, version et date tels qu’ils figurent dans l’inspecteur quand rien n’est sélectionné</translation>
    </message>
</context>
<context>
    <name>app::PrintDialog</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Papier…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>As the drawing fits</source>
        <translation>Selon le schéma</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Sheets across</source>
        <translation>Feuilles en largeur</translation>
    </message>
    <message>
        <source>More than one makes a poster to be glued together</source>
        <translation>Plusieurs feuilles forment une affiche à coller</translation>
    </message>
    <message>
        <source>The drawing was not printed</source>
        <translation>Le schéma n’a pas été imprimé</translation>
    </message>
</context>
<context>
    <name>app::ProblemsDialog</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open what could be read</source>
        <translation>Ouvrir ce qui a pu être lu</translation>
    </message>
</context>
<context>
    <name>app::Question</name>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>app::RecoveryDialog</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>It was never saved in a file.</source>
        <translation>Il n’a jamais été enregistré dans un fichier.</translation>
    </message>
    <message>
        <source>Its file is gone from the folder %1.</source>
        <translation>Son fichier a disparu du dossier %1.</translation>
    </message>
    <message>
        <source>Compared with the file in %1: %2.</source>
        <translation>Par rapport au fichier dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Du travail non enregistré a été trouvé</translation>
    </message>
    <message>
        <source>Tracepaper ended before this was saved. Restore what you want to go on with; nothing is written to your files until you save.</source>
        <translation>Tracepaper s’est arrêté avant que ceci soit enregistré. Restaurez ce que vous voulez poursuivre&#xa0;; rien n’est écrit dans vos fichiers tant que vous n’enregistrez pas.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Open the saved version</source>
        <translation>Ouvrir la version enregistrée</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>name, size, time</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>Abandonner le travail non enregistré</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “%1”?</source>
        <translation>Abandonner le travail non enregistré sur «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It was never saved; this is the only copy.</source>
        <translation>Il n’a jamais été enregistré&#xa0;; c’est la seule copie.</translation>
    </message>
    <message>
        <source>The file stays as it is. What is discarded stays among its earlier versions.</source>
        <translation>Le fichier reste tel quel. Ce qui est abandonné reste parmi ses versions antérieures.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>It is saved in %1, but images or icons of it are not beside it yet.</source>
        <translation>Il est enregistré dans %1, mais des images ou icônes ne sont pas encore à côté.</translation>
    </message>
</context>
<context>
    <name>app::SaveTemplateDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>You have a template of this name; it will be replaced.</source>
        <translation>Vous avez déjà un modèle de ce nom&#xa0;; il sera remplacé.</translation>
    </message>
    <message>
        <source>You find it under File &gt; New from template, among yours.</source>
        <translation>Vous le trouverez sous Fichier &gt; Nouveau depuis un modèle, parmi les vôtres.</translation>
    </message>
</context>
<context>
    <name>app::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>One sheet of %1</source>
        <translation>Une feuille %1</translation>
    </message>
    <message>
        <source>%1 sheets of %2, %3 across and %4 down</source>
        <translation>%1 feuilles %2, %3 en largeur et %4 en hauteur</translation>
    </message>
    <message>
        <source>%1 of %2 sheets of %3; the empty ones are not printed</source>
        <translation>%1 feuilles %3 sur %2&#xa0;; les vides ne sont pas imprimées</translation>
    </message>
</context>
<context>
    <name>app::ShortcutEditor</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>R&amp;établir</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Rechercher des actions et des touches</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The drawing itself answers %1: choose other keys.</source>
        <translation>Le schéma lui-même répond à %1&#xa0;: choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of %2, which loses it.</source>
        <translation>%1 est le raccourci de %2, qui le perd.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Click into the field and press the new keys.</source>
        <translation>Cliquez dans le champ et appuyez sur les nouvelles touches.</translation>
    </message>
    <message>
        <source>Re&amp;assign</source>
        <translation>Réattri&amp;buer</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”: choose other keys.</source>
        <translation>%1 ouvre le menu «&#xa0;%2&#xa0;»&#xa0;: choisissez d’autres touches.</translation>
    </message>
</context>
<context>
    <name>app::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <comment>file name</comment>
        <translation>raccourcis</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Page web (*.html)</translation>
    </message>
    <message>
        <source>The sheet was not written</source>
        <translation>La feuille n’a pas été écrite</translation>
    </message>
</context>
<context>
    <name>app::StartPage</name>
    <message>
        <source>Start with an example</source>
        <translation>Commencer par un exemple</translation>
    </message>
    <message>
        <source>Or drag parts from the left into the drawing and connect them.</source>
        <translation>Ou faites glisser des composants depuis la gauche dans le schéma et connectez-les.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Empty drawing</source>
        <translation>Schéma vide</translation>
    </message>
    <message>
        <source>More templates…</source>
        <translation>Plus de modèles…</translation>
    </message>
    <message>
        <source>New here? Five steps show what is where.</source>
        <translation>Vous débutez&#xa0;? Cinq étapes montrent où tout se trouve.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Non merci</translation>
    </message>
</context>
<context>
    <name>app::StatusLine</name>
    <message>
        <source>Show the findings</source>
        <translation>Afficher les constats</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom à 100&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 composant</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 composants</translation>
    </message>
    <message>
        <source>No request can be answered yet</source>
        <translation>Aucune requête ne peut encore aboutir</translation>
    </message>
    <message>
        <source>No single point of failure</source>
        <translation>Aucun point de défaillance unique</translation>
    </message>
    <message>
        <source>%1 single point of failure</source>
        <translation>%1 point de défaillance unique</translation>
    </message>
    <message>
        <source>%1 single points of failure</source>
        <translation>%1 points de défaillance uniques</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout afficher de nouveau</translation>
    </message>
    <message>
        <source>%1 layer hidden</source>
        <translation>%1 couche masquée</translation>
    </message>
    <message>
        <source>%1 layers hidden</source>
        <translation>%1 couches masquées</translation>
    </message>
    <message>
        <source>Unsaved work is not kept</source>
        <translation>Travail non enregistré non protégé</translation>
    </message>
    <message>
        <source>Press to save now.</source>
        <translation>Cliquez pour enregistrer maintenant.</translation>
    </message>
</context>
<context>
    <name>app::TabBar</name>
    <message>
        <source>Close the tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Open diagrams</source>
        <translation>Schémas ouverts</translation>
    </message>
</context>
<context>
    <name>app::TabMenu</name>
    <message>
        <source>Go to tab %1</source>
        <translation>Aller à l’onglet %1</translation>
    </message>
    <message>
        <source>Bring this diagram to the front</source>
        <translation>Mettre ce schéma au premier plan</translation>
    </message>
</context>
<context>
    <name>app::VersionsDialog</name>
    <message>
        <source>Restore an earlier version</source>
        <translation>Restaurer une version antérieure</translation>
    </message>
    <message>
        <source>These are the last saved versions of “%1”. Restoring one is a change like any other: Undo takes it back, and the file stays as it is until you save.</source>
        <translation>Voici les dernières versions enregistrées de «&#xa0;%1&#xa0;». En restaurer une est une modification comme une autre&#xa0;: Annuler l’enlève, et le fichier reste tel quel tant que vous n’enregistrez pas.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>The same as the drawing now.</source>
        <translation>Identique au schéma actuel.</translation>
    </message>
    <message>
        <source>Compared with the drawing now: %1.</source>
        <translation>Par rapport au schéma actuel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This version cannot be read.</source>
        <translation>Cette version ne peut pas être lue.</translation>
    </message>
    <message>
        <source>“%1” has no earlier versions yet. Each time a diagram is saved, Tracepaper keeps how it was: the last ten saves, and the last one of each day before. So there will be something to go back to here after the next save. What was changed since the last save is taken back with Undo.</source>
        <translation>« %1 » n’a pas encore de versions antérieures. À chaque enregistrement d’un schéma, Tracepaper garde son état : les dix derniers enregistrements, et le dernier de chaque jour précédent. Après le prochain enregistrement, il y aura donc ici de quoi revenir en arrière. Ce qui a changé depuis le dernier enregistrement se reprend avec Annuler.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>app::Windows</name>
    <message>
        <source>What was open last time is gone or cannot be read: %1. It opens again once it is back; File, Open recent can forget it.</source>
        <translation>Ce qui était ouvert la dernière fois a disparu ou ne peut pas être lu : %1. Il s’ouvrira de nouveau à son retour ; Fichier, Ouvrir un fichier récent permet de l’oublier.</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>&amp;Addresses and ports</source>
        <translation>&amp;Adresses et ports</translation>
    </message>
    <message>
        <source>&amp;Protocols on connections</source>
        <translation>&amp;Protocoles sur les connexions</translation>
    </message>
    <message>
        <source>What each connection speaks, and on which port</source>
        <translation>Ce que parle chaque connexion, et sur quel port</translation>
    </message>
    <message>
        <source>Monitoring services, agents and what they send</source>
        <translation>Services de supervision, agents et ce qu’ils envoient</translation>
    </message>
    <message>
        <source>&amp;Replication</source>
        <translation>&amp;Réplication</translation>
    </message>
    <message>
        <source>Connections that copy data from store to store</source>
        <translation>Connexions qui copient des données d’un stockage à l’autre</translation>
    </message>
    <message>
        <source>M&amp;onitoring</source>
        <translation>Super&amp;vision</translation>
    </message>
    <message>
        <source>Addresses, ports and names of hosts, on parts and connections</source>
        <translation>Adresses, ports et noms d’hôtes, sur les composants et les connexions</translation>
    </message>
</context>
<context>
    <name>model::Operation</name>
    <message>
        <source>static file</source>
        <translation>fichier statique</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of static file</comment>
        <extracomment>the sign of &quot;static file&quot; on marks: one letter, which begins a word of it; each operation needs another</extracomment>
        <translation>S</translation>
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
        <translation>É</translation>
    </message>
</context>
<context>
    <name>model::Trace</name>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
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
        <translation>Requête</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrage</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Réplication</translation>
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
        <translation>Composants</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Draw with parts</source>
        <translation>Dessinez avec des composants</translation>
    </message>
    <message>
        <source>Connect them</source>
        <translation>Connectez-les</translation>
    </message>
    <message>
        <source>Drag from the edge of a part to another one. The arrow leads from the part that asks to the part that answers.</source>
        <translation>Faites glisser du bord d’un composant vers un autre. La flèche mène du composant qui demande à celui qui répond.</translation>
    </message>
    <message>
        <source>See what breaks it</source>
        <translation>Voyez ce qui fait tout tomber</translation>
    </message>
    <message>
        <source>Single points of failure and other weaknesses are found while you draw, with the reason and with what helps.</source>
        <translation>Les points de défaillance uniques et autres faiblesses sont trouvés pendant que vous dessinez, avec la raison et ce qui aiderait.</translation>
    </message>
    <message>
        <source>Watch a request</source>
        <translation>Regardez passer une requête</translation>
    </message>
    <message>
        <source>Ship the picture</source>
        <translation>Exportez l’image</translation>
    </message>
    <message>
        <source>Export the drawing as PNG, SVG or PDF, light or dark, with numbered steps and a legend.</source>
        <translation>Exportez le schéma en PNG, SVG ou PDF, clair ou sombre, avec des étapes numérotées et une légende.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of an action</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Drag parts from here into the drawing. With a part selected, %1 adds the next one, already connected.</source>
        <translation>Faites glisser des composants d’ici dans le schéma. Avec un composant sélectionné, %1 ajoute le suivant, déjà connecté.</translation>
    </message>
    <message>
        <source>Send a request and follow it from part to part. Mark a part as down with %1 first, and see what the user gets.</source>
        <translation>Envoyez une requête et suivez-la de composant en composant. Marquez d’abord un composant en panne avec %1, et voyez ce que reçoit l’utilisateur.</translation>
    </message>
</context>
<context>
    <name>views::ArrangeActions</name>
    <message>
        <source>Arrange the diagram</source>
        <translation>Disposer le schéma</translation>
    </message>
    <message>
        <source>Arrange the selection</source>
        <translation>Disposer la sélection</translation>
    </message>
    <message>
        <source>Arrange from left to right</source>
        <translation>Disposer de gauche à droite</translation>
    </message>
    <message>
        <source>Arrange from top to bottom</source>
        <translation>Disposer de haut en bas</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Make the same size</source>
        <translation>Mettre à la même taille</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Nothing to tidy up: rows, columns and gaps are straight, and nothing lies on anything else.</source>
        <translation>Rien à ranger : lignes, colonnes et écarts sont droits, et rien ne couvre rien.</translation>
    </message>
</context>
<context>
    <name>views::BreakingLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>views::ClipboardActions</name>
    <message>
        <source>Cut %1</source>
        <translation>Couper %1</translation>
    </message>
    <message>
        <source>Cut %1 parts</source>
        <translation>Couper %1 composants</translation>
    </message>
</context>
<context>
    <name>views::ColorEditor</name>
    <message>
        <source>No color of its own</source>
        <translation>Pas de couleur propre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>property, color</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>views::DiagramView</name>
    <message>
        <source>Drawing</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Drag a part from the panel “Parts”, or double-click one there.
File &gt; New from template opens an example.</source>
        <translation>Faites glisser un composant depuis le panneau «&#xa0;Composants&#xa0;», ou double-cliquez-y sur l’un d’eux.
Fichier &gt; Nouveau depuis un modèle ouvre un exemple.</translation>
    </message>
</context>
<context>
    <name>views::DownBar</name>
    <message>
        <source>Mark a part down</source>
        <translation>Simuler une panne</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 is down: bring it up</source>
        <translation>%1 est en panne&#xa0;: rétablir</translation>
    </message>
    <message>
        <source>Nothing that could fail</source>
        <translation>Rien qui puisse tomber en panne</translation>
    </message>
    <message>
        <source>Let a part fail, or bring it up again, and see what the request does</source>
        <translation>Mettre un composant en panne, ou le rétablir, et voir ce que fait la requête</translation>
    </message>
</context>
<context>
    <name>views::EditorActions</name>
    <message>
        <source>Reverse connection</source>
        <translation>Inverser la connexion</translation>
    </message>
    <message>
        <source>Reverse %1 connections</source>
        <translation>Inverser %1 connexions</translation>
    </message>
    <message>
        <source>Route automatically</source>
        <translation>Tracé automatique</translation>
    </message>
    <message>
        <source>Show line jumps</source>
        <translation>Afficher les sauts aux croisements</translation>
    </message>
    <message>
        <source>Hide line jumps</source>
        <translation>Masquer les sauts aux croisements</translation>
    </message>
    <message>
        <source>One connection was removed as well: it does not say which of the parts inside it means.</source>
        <translation>Une connexion a aussi été supprimée : elle ne dit pas lequel des composants intérieurs elle désigne.</translation>
    </message>
    <message>
        <source>%1 connections were removed as well: they do not say which of the parts inside they mean.</source>
        <translation>%1 connexions ont aussi été supprimées : elles ne disent pas lequel des composants intérieurs elles désignent.</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Afficher la légende</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>Masquer la légende</translation>
    </message>
</context>
<context>
    <name>views::EventsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → à</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>views::EventsView</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Copy the request as &amp;text</source>
        <translation>Copier la requête comme &amp;texte</translation>
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
        <translation>Points de défaillance uniques</translation>
    </message>
    <message>
        <source>Further findings</source>
        <translation>Autres constats</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>views::FindingsPanel</name>
    <message>
        <source>Bring it up again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>No findings: nothing to complain about.</source>
        <translation>Aucun constat&#xa0;: rien à redire.</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Ce qui aiderait</translation>
    </message>
    <message>
        <source>Nothing to check yet. Once parts are drawn and connected, this is where you read what would break them.</source>
        <translation>Rien à vérifier pour l’instant. Une fois des composants dessinés et connectés, vous lirez ici ce qui les ferait tomber.</translation>
    </message>
</context>
<context>
    <name>views::GraphicEditor</name>
    <message>
        <source>Embedded, %1 KB</source>
        <translation>Intégrée, %1 Ko</translation>
    </message>
    <message>
        <source>Of the kind</source>
        <translation>Celle du type</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>plusieurs valeurs</translation>
    </message>
    <message>
        <source>%1. Press to choose another one.</source>
        <comment>an icon or image</comment>
        <translation>%1. Appuyez pour en choisir une autre.</translation>
    </message>
    <message>
        <source>Icon: %1</source>
        <translation>Icône&#xa0;: %1</translation>
    </message>
    <message>
        <source>Image file: %1</source>
        <translation>Fichier image&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>views::IconChooser</name>
    <message>
        <source>Choose an icon</source>
        <translation>Choisir une icône</translation>
    </message>
    <message>
        <source>Folders of icons</source>
        <translation>Dossiers d’icônes</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove folder</source>
        <translation>&amp;Retirer le dossier</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>&amp;Copy into the folder of this drawing</source>
        <translation>&amp;Copier dans le dossier de ce schéma</translation>
    </message>
    <message>
        <source>Then the icon travels along with the drawing, in the folder “icons” beside it.</source>
        <translation>L’icône voyage alors avec le schéma, dans le dossier «&#xa0;icons&#xa0;» à côté de lui.</translation>
    </message>
    <message>
        <source>Use the &amp;kind’s icon</source>
        <translation>Utiliser l’icône du &amp;type</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>All icons</source>
        <translation>Toutes les icônes</translation>
    </message>
    <message>
        <source>Beside the drawing</source>
        <translation>À côté du schéma</translation>
    </message>
    <message>
        <source>%1 icons so far…</source>
        <translation>Icônes pour l’instant&#xa0;: %1…</translation>
    </message>
    <message>
        <source>There are no icons yet. Add a folder with SVG files: any icon set will do.</source>
        <translation>Il n’y a pas encore d’icônes. Ajoutez un dossier de fichiers SVG&#xa0;: n’importe quel jeu d’icônes convient.</translation>
    </message>
    <message>
        <source>%1 icons</source>
        <translation>Icônes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 icons</source>
        <translation>Icônes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Add a folder of icons</source>
        <translation>Ajouter un dossier d’icônes</translation>
    </message>
    <message>
        <source>The icon was not copied</source>
        <translation>L’icône n’a pas été copiée</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Impossible de créer le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are too many icons called “%1” beside the drawing.</source>
        <translation>Il y a trop d’icônes nommées «&#xa0;%1&#xa0;» à côté du schéma.</translation>
    </message>
    <message>
        <source>The folder “%1” is a link that leads elsewhere, so nothing is copied into it.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est un lien qui mène ailleurs&#xa0;: rien n’y est donc copié.</translation>
    </message>
</context>
<context>
    <name>views::IconList</name>
    <message>
        <source>Icon %1</source>
        <translation>Icône %1</translation>
    </message>
</context>
<context>
    <name>views::KindActions</name>
    <message>
        <source>Likely here</source>
        <translation>Probables ici</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>Add a part that %1 asks</source>
        <translation>Ajouter un composant que %1 interroge</translation>
    </message>
    <message>
        <source>Add a part that asks %1</source>
        <translation>Ajouter un composant qui interroge %1</translation>
    </message>
    <message>
        <source>Replace %1 with</source>
        <translation>Remplacer %1 par</translation>
    </message>
    <message>
        <source>Wrap in</source>
        <translation>Envelopper dans</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Ajouter un composant</translation>
    </message>
    <message>
        <source>Insert between %1 and %2</source>
        <translation>Insérer entre %1 et %2</translation>
    </message>
</context>
<context>
    <name>views::KindChooser</name>
    <message>
        <source>No part fits this search.</source>
        <translation>Aucun composant ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Search parts</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
</context>
<context>
    <name>views::LegendView</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>views::MeasureForm</name>
    <message>
        <source>Place and size</source>
        <translation>Position et taille</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Un nombre est nécessaire ici.</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Where its left edge is in the drawing.</source>
        <translation>Où se trouve son bord gauche dans le schéma.</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Where its upper edge is in the drawing.</source>
        <translation>Où se trouve son bord supérieur dans le schéma.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>In the drawing: Alt, Shift and the arrows to the right and left.</source>
        <translation>Dans le schéma : Alt, Maj et les flèches droite et gauche.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>In the drawing: Alt, Shift and the arrows down and up.</source>
        <translation>Dans le schéma : Alt, Maj et les flèches bas et haut.</translation>
    </message>
</context>
<context>
    <name>views::Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation>Vue d’ensemble du schéma</translation>
    </message>
    <message>
        <source>Drag to scroll, turn the wheel to zoom</source>
        <translation>Faites glisser pour défiler, tournez la molette pour zoomer</translation>
    </message>
</context>
<context>
    <name>views::NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>views::OperationSummary</name>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Static files</source>
        <translation>Fichiers statiques</translation>
    </message>
    <message>
        <source>No request can be answered yet</source>
        <translation>Aucune requête ne peut encore aboutir</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Cannot work.</source>
        <translation>Ne peut pas fonctionner.</translation>
    </message>
    <message>
        <source>works, no single point of failure</source>
        <translation>fonctionne, aucun point de défaillance unique</translation>
    </message>
    <message>
        <source>works, %1 single point of failure</source>
        <translation>fonctionne, %1 point de défaillance unique</translation>
    </message>
    <message>
        <source>works, %1 single points of failure</source>
        <translation>fonctionne, %1 points de défaillance uniques</translation>
    </message>
</context>
<context>
    <name>views::OutlinePanel</name>
    <message>
        <source>Outline of the drawing</source>
        <translation>Plan du schéma</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. The parts of the drawing will be listed here, each below what contains it.</source>
        <translation>Rien n’est encore dessiné. Les composants du schéma seront listés ici, chacun sous ce qui le contient.</translation>
    </message>
</context>
<context>
    <name>views::PalettePanel</name>
    <message>
        <source>Search parts</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>No part fits this search.</source>
        <translation>Aucun composant ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>views::PropertyField</name>
    <message>
        <source>Remove the value</source>
        <translation>Supprimer la valeur</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>From %1 to %2%3.</source>
        <translation>De %1 à %2%3.</translation>
    </message>
</context>
<context>
    <name>views::RecordsEditor</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>views::RequestForm</name>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Statique</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>À froid</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>À chaud</translation>
    </message>
    <message>
        <source>At the instant</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>After detection</source>
        <translation>Après détection</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Envoyer la requête</translation>
    </message>
    <message>
        <source>A page that needs data</source>
        <translation>Une page qui a besoin de données</translation>
    </message>
    <message>
        <source>A change that must be stored</source>
        <translation>Une modification à enregistrer</translation>
    </message>
    <message>
        <source>A file, such as an image</source>
        <translation>Un fichier, une image par exemple</translation>
    </message>
    <message>
        <source>First visit: the name is looked up and connections are opened</source>
        <translation>Première visite&#xa0;: le nom est résolu et les connexions sont ouvertes</translation>
    </message>
    <message>
        <source>Next visit: the name is known and the connection is open</source>
        <translation>Visite suivante&#xa0;: le nom est connu et la connexion est ouverte</translation>
    </message>
    <message>
        <source>Parts have just failed: nobody knows yet</source>
        <translation>Des composants viennent de tomber en panne&#xa0;: personne ne le sait encore</translation>
    </message>
    <message>
        <source>Health checks, takeovers and promotions have done their work</source>
        <translation>Contrôles de santé, basculements et promotions ont fait leur travail</translation>
    </message>
    <message>
        <source>How many requests to send, one after the other</source>
        <translation>Combien de requêtes envoyer, l’une après l’autre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Nombre de requêtes</translation>
    </message>
    <message>
        <source>No client drawn</source>
        <translation>Aucun client dessiné</translation>
    </message>
    <message>
        <source>Send the request and watch it</source>
        <translation>Envoyer la requête et l’observer</translation>
    </message>
</context>
<context>
    <name>views::RowCopying</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>views::SessionGraphics</name>
    <message>
        <source>The image is being read.</source>
        <translation>Lecture de l’image en cours.</translation>
    </message>
</context>
<context>
    <name>views::StepCard</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <comment>mark, outcome, duration</comment>
        <translation>%1 %2 en %3</translation>
    </message>
    <message>
        <source>%1 %2 of %3 requests answered</source>
        <comment>mark, count, count</comment>
        <translation>%1 Requêtes avec réponse&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1&#xa0;: %2 en %3</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Étape %1 sur %2 · %3</translation>
    </message>
    <message>
        <source> · request %1</source>
        <translation> · requête %1</translation>
    </message>
    <message>
        <source> · afterwards</source>
        <translation> · après coup</translation>
    </message>
    <message>
        <source>, takes %1</source>
        <translation>, durée %1</translation>
    </message>
    <message>
        <source>%1 · at %2%3</source>
        <translation>%1 · à %2%3</translation>
    </message>
</context>
<context>
    <name>views::StyleActions</name>
    <message>
        <source>There is no style to paste yet: select a part or a connection and choose Copy style first.</source>
        <translation>Il n’y a encore aucun style à coller&#xa0;: sélectionnez un composant ou une connexion, puis choisissez d’abord Copier le style.</translation>
    </message>
    <message>
        <source>Paste style</source>
        <translation>Coller le style</translation>
    </message>
</context>
<context>
    <name>views::TextEditor</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Écrire ici</translation>
    </message>
</context>
<context>
    <name>views::TimeScrubber</name>
    <message>
        <source>Time line</source>
        <translation>Ligne de temps</translation>
    </message>
</context>
<context>
    <name>views::TracePanel</name>
    <message>
        <source>Draw something first: drag a browser, a web server and a database into the drawing and connect them.</source>
        <translation>Dessinez d’abord quelque chose&#xa0;: faites glisser dans le schéma un navigateur, un serveur web et une base de données, et connectez-les.</translation>
    </message>
    <message>
        <source>A request needs somebody who sends it: add a browser, an app or an API client, and connect it.</source>
        <translation>Une requête a besoin de quelqu’un qui l’envoie&#xa0;: ajoutez un navigateur, une application ou un client d’API, et connectez-le.</translation>
    </message>
    <message>
        <source>Press “Send request” to watch a request travel through the drawing, with a reason at every step.</source>
        <translation>Cliquez sur «&#xa0;Envoyer la requête&#xa0;» pour voir une requête parcourir le schéma, avec une raison à chaque étape.</translation>
    </message>
</context>
<context>
    <name>views::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
</context>
</TS>
