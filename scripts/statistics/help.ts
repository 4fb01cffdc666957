/** What `--help` says. */

export const HELP = `Statistik: läs in siffror till webbplatsens tabeller.

  npm run statistics -- import <slag> <fil> --publisher <utgivare> [val]
      Visar vad som skulle ändras. Med --write skrivs det.
  npm run statistics -- template <fil>
      Gör en tom tabell för kommunens egna antal, att fylla i.
  npm run statistics -- record
      Skriver in vilka av kommunens egna tal som visas. Gör det efter varje import av egna tal.

Mer hjälp: npm run statistics -- import --help
Med exempel på varje slag: docs/statistics-import.md`;

export const IMPORT_HELP = `Läser in en fil med siffror till en tabell. Utan --write ändras ingenting.

  npm run statistics -- import <slag> <fil> --publisher <utgivare> [val]

Slag
  bra-ar       Brås årsfil över kommuner: Kommun;Antal;Per 100 000 inv.
  bra-manad    Brås långa fil med månader, kvartal och år
  bra-lang     Brås äldre långa fil, med hela år
  kolada       ett nyckeltal ur Kolada. Utan fil hämtas det direkt
  befolkning   antal invånare, ur Kolada eller SCB. Utan fil hämtas det från Kolada
  egna         kommunens egna antal. Små tal döljs. Filen ska ligga utanför projektet

Val
  --publisher    utgivarens kortnamn, eller riket
  --table        tabellens kortnamn. Utan valet får slaget välja
  --write        skriv. Annars visas bara vad som skulle ändras
  --categories   vilka brott: "13194;Misshandel inkl.grov", eller alla. Utan valet: alla brott tillsammans
                 Kortnamn efter likhetstecken: "13194=brott-mot-person"
  --year         året, för bra-ar, när det inte står i filens namn
  --preliminary  för bra-ar: siffrorna är preliminära
  --period-type  för bra-manad: month (månad), quarter (kvartal) eller year (år)
  --code         vad en kod betyder: --code=-999:not-published
  --kpi          nyckeltalet, för kolada: N07403
  --retrieved    dagen då siffrorna hämtades. Utan valet: i dag
  --source-date, --source-url   källans dag och adress, i en ny tabell
  --title, --question, --definition, --unit "en;flera", --number-kind
                 orden i en ny tabell. Finns tabellen rörs de aldrig

Bytt adress till Kolada: KOLADA_API=https://… npm run statistics -- import …`;
