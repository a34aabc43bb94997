package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class MetatypeBoundsTest {

    private static final String TWO_CLASSES = """
            <metatype:MetaData xmlns:metatype="http://www.osgi.org/xmlns/metatype/v1.4.0">
              <OCD id="other" name="Other"><AD id="samples" type="Integer" min="5"/></OCD>
              <OCD id="mine" name="Mine">
                <AD id="samples" type="Integer" min="1" max="10"/><AD id="share" type="Double" max="0.5"/><AD id="ties" type="Boolean"/>
              </OCD>
              <Designate pid="pid"><Object ocdref="mine"/></Designate>
            </metatype:MetaData>""";

    private static Map<String, MetatypeBounds.Bounds> read(String document) throws XMLStreamException {
        Map<String, MetatypeBounds.Bounds> bounds = new LinkedHashMap<>();
        MetatypeBounds.collect(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "mine", bounds);
        return bounds;
    }

    @Test
    void areThoseOfTheRightClassInOrder() throws XMLStreamException {
        assertThat(read(TWO_CLASSES)).containsExactly(Map.entry("samples", new MetatypeBounds.Bounds("1", "10")),
                Map.entry("share", new MetatypeBounds.Bounds("", "0.5")), Map.entry("ties", MetatypeBounds.NONE));
    }

    @Test
    void refuseADocumentThatIsCutOff() {
        assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> read(TWO_CLASSES.substring(0, 300)));
    }

    @Test
    void openNoFileThatAnEntityNames() {
        String hostile = "<!DOCTYPE x [<!ENTITY secret SYSTEM 'file:///etc/hostname'>]><OCD id='mine'><AD id='a' min='1'/>&secret;</OCD>";
        assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> read(hostile));
    }
}
