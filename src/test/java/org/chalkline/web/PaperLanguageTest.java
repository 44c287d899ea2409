package org.chalkline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is printed and hung up, in the language of the browser that shows it. */
@QuarkusTest
class PaperLanguageTest {
    private static final String EVENT = "/xen-hackathon-2012";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    @Test
    void theListOfWhatCanBePrinted() {
        assertThat(german("/print").select(".main-body").text()).isEqualTo("""
                Programm als Poster Räume nebeneinander, die Zeit von oben nach unten, eine Seite für \
                jeden Tag. Alle Tage: A3 A2 A4 Türschilder Eine Seite A4 für jeden Raum und Tag, mit \
                allem, was dort stattfindet. Alle Räume und Tage Tage Tag Poster Türschilder Dienstag, \
                6. März Poster Alle Räume Mittwoch, 7. März Poster Alle Räume Donnerstag, 8. März \
                Poster Alle Räume Räume Raum Türschilder Bildschirm an der Tür Auditorium Alle Tage \
                Türanzeige Whiteboard A Alle Tage Türanzeige Whiteboard B Alle Tage Türanzeige Lab Alle \
                Tage Türanzeige Hack Space Alle Tage Türanzeige Demo Stage Alle Tage Türanzeige Auf \
                einem Bildschirm im Flur Was in jedem Raum jetzt läuft und danach kommt, dann der Rest \
                des Tages, Seite für Seite. Was veröffentlicht wird, erscheint dort von selbst. Die \
                Tafel im Flur""");
    }

    @Test
    void theSign() {
        Document sign = german("/rooms/lab/sign?at=2012-03-06T14:20");
        assertThat(sign.title()).isEqualTo("Lab, Türanzeige · Chalkline");
        assertThat(sign.select("main").text()).isEqualTo("""
                Lab Es ist 14:20 Jetzt: Hacken bis 15:20 Bring your own ARM board Attendee 52 45 % Als \
                Nächstes Mi 7., 09:45A disk backend in user space Das Programm dieses Raums 30 Plätze. \
                Scanne den Code für alle Sessions hier Xen Hackathon, Di 6. März Version 1, \
                veröffentlicht Di 6. März 14:20 Nicht erreichbar seit""");
    }

    @Test
    void theWall() {
        Document wall = german("/wall?at=2012-03-06T14:20");
        assertThat(wall.title()).isEqualTo("Xen Hackathon, jetzt und danach · Chalkline");
        assertThat(wall.select("header, .wall-page h2, .wall-rooms > li:first-child, footer")
                        .text())
                .isEqualTo("""
                Xen Hackathon Di 6. März Es ist 14:20 Jetzt und danach Auditorium Jetzt frei Danach \
                15:45 CPU pools for noisy neighbours Später heute Später heute Auf deinem Handy \
                chalkline.example.org/xen-hackathon-2012 Version 1, veröffentlicht Di 6. März 14:20 \
                Nicht erreichbar seit 1 von 32 von 33 von 3 Anhalten""");
    }

    @Test
    void thePoster() {
        Document poster = german("/print/poster?day=2012-03-07");
        assertThat(poster.select(".paper-bar, h1, .poster-head, .poster-legend").text())
                .isEqualTo("""
                Alles zum Drucken A2 A3 A4 Querformat, eine Seite für jeden Tag Drucken Poster: Xen \
                Hackathon Xen Hackathon, Oracle, Santa Clara, California Mittwoch, 7. März Tag 2 von 3 \
                Zeiten PST, UTC−8 Version 1, veröffentlicht Di 6. März 14:20 Aktuelles Programm \
                Änderungen stehen dort zuerst \
                VoVortragWhWhiteboard-DiskussionDeDemoCoCode-RundgangDiDiskussionHaHackenPlPlenumPause""");
        assertThat(poster.select(".poster-head .qr").attr("aria-label"))
                .isEqualTo("QR-Code zum aktuellen Programm dieses Tages");
    }

    @Test
    void theDoorSheets() {
        Document doors = german("/print/signs?room=lab&day=2012-03-08");
        assertThat(doors.select("body").text()).isEqualTo("""
                Zum Inhalt Alles zum Drucken A4, eine Seite für jeden Raum und Tag: 1 Drucken \
                Türschilder: Xen Hackathon Donnerstag, 8. März Lab 10:45–12:00 Packages for every \
                distribution Hacken, Attendee 11 13:30–15:20 A test lab that anyone can use Hacken, \
                Attendee 19 16:25–17:00 NUMA placement by default? Diskussion, Attendee 15 Dieser Raum, \
                immer aktuell http://chalkline.example.org/xen-hackathon-2012/rooms/lab Xen Hackathon. \
                Version 1, veröffentlicht Di 6. März 14:20""");
    }

    private static Document german(String path) {
        return Jsoup.parse(given().header("Accept", "text/html")
                .header("Accept-Language", "de-AT, en;q=0.5")
                .get(EVENT + path)
                .asString());
    }
}
