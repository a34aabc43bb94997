package org.gnomon.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every attack on XMI readers that was found to work on stock EMF or an older Java. Nothing may reach the socket. */
class HostileXmiTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACES = " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xmlns:cg=\"gnomon:cg/1.0\"";

    private ServerSocket canary;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        canary = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        canary.setSoTimeout(50);
        address = "http://127.0.0.1:" + canary.getLocalPort() + "/x";
    }

    @AfterEach
    void nobodyCalled() throws IOException {
        assertThatThrownBy(canary::accept).as("a connection").isInstanceOf(SocketTimeoutException.class);
        canary.close();
    }

    @Test
    void externalEntitiesAreRefused(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        for (String place : List.of(secret.toUri().toString(), address)) {
            refused(HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + place + "\">]>\n" + vocabulary("name=\"&e;\""), "line 2", "DOCTYPE");
        }
    }

    @Test
    void externalDtdsAreRefused() {
        refused(HEAD + "<!DOCTYPE x SYSTEM \"" + address + "\">\n" + vocabulary(""), "line 2", "DOCTYPE");
    }

    @Test
    void entityBombsAreRefused() {
        StringBuilder bomb = new StringBuilder(HEAD + "<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        refused(bomb + "]>" + vocabulary("name=\"&a11;\""), "line 2", "DOCTYPE");
        refused(HEAD + "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(5000) + "\">]>" + vocabulary("name=\"" + "&a;".repeat(2400) + "\""), "line 2",
                "DOCTYPE");
    }

    @Test
    void depthIsLimitedTheSameOnEveryJava() {
        int depth = 1_000_000;
        refused(HEAD + "<cg:OpVocabulary" + NAMESPACES + ">" + "<ops>".repeat(depth) + "</ops>".repeat(depth) + "</cg:OpVocabulary>", "line 2", "");
        DocumentLimits flat = new DocumentLimits(1 << 20, 1000, 1);
        assertThatThrownBy(() -> load(vocabulary(""), flat)).isInstanceOf(RefusedInput.class).hasMessageContaining("nested deeper than 1");
    }

    @Test
    void anUnknownNamespaceIsNotFetched() {
        refused(HEAD + "<x:Thing xmlns:x=\"" + address + "\"/>", "line 2", "");
    }

    @Test
    void aSchemaLocationIsNotFetched() {
        refused(HEAD + "<x:Thing xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:x=\"urn:unknown\" xsi:schemaLocation=\"urn:unknown "
                + address + "\"/>", "line 2", "");
    }

    @Test
    void aReferenceOutsideIsRefusedAndNotFollowed() {
        String graph = "<cg:ComputationGraph" + NAMESPACES + "><nodes id=\"n\"><op href=\"" + address + "#op\"/></nodes></cg:ComputationGraph>";
        refused(HEAD + graph, "", address);
        refused(HEAD + "<cg:ComputationGraph" + NAMESPACES + " vocabulary=\"other.gnomonx#v\"/>", "", "outside");
        refused(HEAD + "<cg:ComputationGraph" + NAMESPACES + "><vocabulary href=\"platform:/plugin/x/y.gnomonx#v\"/></cg:ComputationGraph>", "", "");
        refused(HEAD + "<cg:OpVocabulary" + NAMESPACES + "><ops href=\"" + address + "#op\"/></cg:OpVocabulary>", "", address);
    }

    @Test
    void danglingReferencesAreRefused() {
        refused(HEAD + "<cg:ComputationGraph" + NAMESPACES + " vocabulary=\"nothing\"/>", "", "nothing");
    }

    @Test
    void foreignTypesAreRefused() {
        refused(HEAD + "<ecore:EPackage xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" "
                + "name=\"x\"/>", "", "is not of the model");
        refused(HEAD + "<cg:OpVocabulary" + NAMESPACES + "><ops xsi:type=\"cg:Node\" id=\"n\"/></cg:OpVocabulary>", "line 2", "");
        refused(HEAD + "<cg:Named" + NAMESPACES + "/>", "line 2", "");
    }

    @Test
    void unknownAndComputedFeaturesAreRefused() {
        refused(HEAD + "<cg:OpVocabulary" + NAMESPACES + " colour=\"red\"/>", "line 2", "colour");
        refused(HEAD + "<cg:OpVocabulary" + NAMESPACES + "><colour/></cg:OpVocabulary>", "line 2", "colour");
        refused(HEAD + "<cg:ComputationGraph" + NAMESPACES + " digest=\"00\"/>", "line 2", "'digest' is computed");
        refused(HEAD + "<cg:ComputationGraph" + NAMESPACES + "><nodes id=\"n\" outgoing=\"e\"/></cg:ComputationGraph>", "line 2", "'outgoing' is computed");
    }

    @Test
    void valuesOfTheWrongTypeAreRefused() {
        refused(HEAD + "<cg:OpVocabulary" + NAMESPACES + "><ops id=\"o\" index=\"many\"/></cg:OpVocabulary>", "line 2", "many");
        refused(HEAD + "<cg:OpVocabulary" + NAMESPACES + "><ops id=\"o\" shapeRule=\"NONE\"/></cg:OpVocabulary>", "line 2", "NONE");
        refused(HEAD + "<cg:ParameterTensor" + NAMESPACES + "><dims/></cg:ParameterTensor>", "", "");
    }

    @Test
    void idsThatOccurTwiceAreRefused() {
        refused(HEAD + "<cg:OpVocabulary" + NAMESPACES + "><ops id=\"o\"/><ops id=\"o\"/></cg:OpVocabulary>", "OpType 'o'", "same id");
    }

    @Test
    void bytesAndElementsAreLimited() {
        String document = vocabulary("");
        int length = (HEAD + document).length();
        assertThatThrownBy(() -> load(document, new DocumentLimits(length - 1, 10, 10))).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("longer than");
        Assertions.assertThatCode(() -> load(document, new DocumentLimits(length, 10, 10))).doesNotThrowAnyException();
        assertThatThrownBy(() -> load("<cg:OpVocabulary" + NAMESPACES + ">" + "<ops/>".repeat(10) + "</cg:OpVocabulary>", new DocumentLimits(9999, 10, 9)))
                .isInstanceOf(RefusedInput.class).hasMessageContaining("more than 10 elements");
    }

    @Test
    void aFloodOfErrorsEndsAtTheFirst() {
        String flood = "<cg:OpVocabulary" + NAMESPACES + ">" + "<x/>".repeat(1_000_000) + "</cg:OpVocabulary>";
        assertThat(Duration.ofSeconds(5)).isGreaterThan(time(() -> refused(HEAD + flood, "line 2", "x")));
    }

    @Test
    void aFloodOfDanglingReferencesEndsSoon() {
        String flood = "<cg:ComputationGraph" + NAMESPACES + ">" + "<edges source=\"a\" target=\"b\"/>".repeat(500_000) + "</cg:ComputationGraph>";
        assertThat(Duration.ofSeconds(10)).isGreaterThan(time(() -> refused(HEAD + flood, "", "")));
    }

    @Test
    void manyReferencesToOneObjectLoadInTime() throws IOException {
        StringBuilder document = new StringBuilder("<cg:ComputationGraph" + NAMESPACES + "><regions id=\"r\" nodes=\"");
        for (int i = 0; i < 50_000; i++) {
            document.append("n").append(i).append(' ');
        }
        document.append("\"/>");
        for (int i = 0; i < 50_000; i++) {
            document.append("<nodes id=\"n").append(i).append("\"/>");
        }
        document.append("<edges source=\"n0\" target=\"n1\"/>".repeat(100_000)).append("</cg:ComputationGraph>");
        assertThat(Duration.ofSeconds(20)).isGreaterThan(time(() -> Assertions.assertThatCode(() -> load(document.toString(), DocumentLimits.DEFAULT))
                .doesNotThrowAnyException()));
    }

    @Test
    void whatIsNoXmlIsRefused() {
        for (String text : List.of("", "<", "<?xml", "<?xml version=\"1.0\" encoding=\"", "<?xml version='1.0' encoding='UTF-99'?><a/>", "\0\0\0\0",
                "<a></b>", "<cg:OpVocabulary/>")) {
            assertThatThrownBy(() -> ModelDocuments.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "file", DocumentForm.XMI,
                    DocumentLimits.DEFAULT)).as(text).isInstanceOf(RefusedInput.class).hasMessageStartingWith("file");
        }
    }

    private static String vocabulary(String attributes) {
        return "<cg:OpVocabulary" + NAMESPACES + " id=\"v\" " + attributes + "><ops id=\"op\"/></cg:OpVocabulary>";
    }

    private static Duration time(Runnable work) {
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        long start = cpu.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(cpu.getCurrentThreadCpuTime() - start);
    }

    private static void load(String document, DocumentLimits limits) throws IOException {
        String text = document.startsWith("<?xml") ? document : HEAD + document;
        ModelDocuments.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "file", DocumentForm.XMI, limits);
    }

    private static void refused(String document, String position, String reason) {
        assertThatThrownBy(() -> load(document, DocumentLimits.DEFAULT)).isInstanceOf(RefusedInput.class).hasMessageStartingWith("file")
                .hasMessageContaining(reason).extracting(e -> ((RefusedInput) e).position()).asString().startsWith(position);
    }
}
