### Ist es sicher, weggehen, Hilfe.

safety-question = Zuerst eine Frage, nur für dich
safety-lead = Es geht um Angst und Gewalt. Ist etwas davon zwischen euch passiert, egal wem? Deine Antwort wird nicht gespeichert.
safety-sign-afraid = Angst davor, was die andere Person tun könnte
safety-sign-control = Kontrolle: Handy, Geld, Kleidung, Freundschaften, wo jemand ist
safety-sign-hurt = Drohen, schlagen, festhalten, verletzen: einen Menschen, ein Kind, ein Tier; Dinge zerstören
safety-sign-sex = Sex unter Druck oder Zwang
safety-sign-honest = Ehrlich zu antworten wäre gefährlich
safety-none = Nichts davon
safety-some = Etwas davon, oder ich weiß es nicht
safety-stop = Dann ist Slipstep nicht die richtige Hilfe
safety-stop-why = Slipstep zeigt zwei Menschen, die gemeinsam etwas am Laufen halten. Wo jemand Angst hat oder kontrolliert wird, stimmt das nicht, und ein Rat zu mehr Abstand oder mehr Nähe kann schaden. Darum hört es hier auf.
safety-stop-help = Dafür ausgebildete Menschen können helfen. Nimm ein Gerät, auf das sonst niemand schaut: Anrufe und Seiten können im Verlauf bleiben.
safety-now = Jetzt in Gefahr? { $call }
safety-call = Wähl den Notruf.

help-emergency = in Gefahr
help-violence-women = Gewalt gegen Frauen
help-domestic = häusliche Gewalt
help-violence-men = Gewalt gegen Männer
help-talk = jemand zum Reden
help-crisis = in einer Krise
help-option = { $number }, dann { $option }
help-line = { $number } ({ $what })
help-elsewhere = Andere Länder
help-note = Die Liste ist nicht vollständig, und Nummern ändern sich.

## Die Seite, die immer im Menü steht

safety-heading = Wenn du Angst hast
safety-heading-lead = Was wie ein Kreislauf aussieht, kann die Angst einer Person vor der anderen sein. Ist etwas davon zwischen euch passiert, egal wem?
safety-where = Wenn ja, kann ein Rat zu mehr Abstand oder mehr Nähe schaden.
safety-talk = Jemand zum Reden
safety-not-now = Jetzt nicht, ohne Ergebnis
safety-away = Die Ergebnisse sind für diesen Besuch ausgeblendet.
safety-away-text = Was der Chat gezeigt hat, ist überall ausgeblendet. Du kannst die Frage jederzeit noch einmal beantworten oder Hilfe finden.
safety-away-session = Was der Chat gezeigt hat, ist überall ausgeblendet, bis die Sitzung endet. Hilfetelefone findest du jederzeit.
safety-again = Frag mich noch einmal
safety-put-away = Ergebnisse ausblenden
safety-eyes = Wenn noch jemand auf dieses Gerät schaut
safety-eyes-leave = „{ $leave }“ oben, oder dreimal die Umschalttaste in fünf Sekunden, leert diese Seite sofort.
safety-eyes-keeps = Von selbst speichert diese Seite nichts. Es bleibt nur, was du selbst gespeichert hast: eine Datei oder eine verschlossene Kopie. Wer sucht, sieht, dass es sie gibt, aber nicht, was darin steht. Deine Antwort auf die private Frage steht in keiner von beiden.
safety-eyes-outside = Verlauf und Websitedaten des Browsers können zeigen, dass diese Seite offen war. Beides kannst du in den Einstellungen löschen.
safety-eyes-device = Ein Gerät, auf das noch jemand schaut, ist nicht privat, egal was eine App verspricht.
safety-help-and-leave = Hilfetelefone, und wie du diese Seite schnell verlässt
