package org.gnomon.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.gnomon.model.cg.CgFactory;
import org.gnomon.model.cg.OpVocabulary;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;

class HostileBinaryTest {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'e', 'm', 'f', '\n', '\r', 0x1a, '\n'};
    private static final byte[] BIGGEST = {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff};

    @Test
    void truncatedAnywhereIsRefused() throws IOException {
        byte[] whole = ModelDocumentsTest.save(List.of(ModelDocumentsTest.vocabulary()), DocumentForm.BINARY);
        for (int length = 0; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length), DocumentLimits.DEFAULT, "");
        }
    }

    @Test
    void bytesLeftOverAreRefused() throws IOException {
        byte[] whole = ModelDocumentsTest.save(List.of(ModelDocumentsTest.vocabulary()), DocumentForm.BINARY);
        refused(Arrays.copyOf(whole, whole.length + 3), DocumentLimits.DEFAULT, "3 bytes are left over");
    }

    @Test
    void claimedSizesCostNothing() {
        refused(bytes(SIGNATURE, new byte[] {1, 0, 0, 0, 1}, BIGGEST), DocumentLimits.DEFAULT, "claims 1073741822 entries; 0 bytes are left");
        byte[] oneObject = {1, 0, 0, 0, 1, 2, 1, 1};
        refused(bytes(SIGNATURE, oneObject, BIGGEST), DocumentLimits.DEFAULT, "claims 1073741822 entries");
    }

    @Test
    void otherVersionsAndStylesAreRefused() {
        refused(bytes(SIGNATURE, new byte[] {9, 0, 0, 0, 1, 1}), DocumentLimits.DEFAULT, "");
        refused(bytes(SIGNATURE, new byte[] {1, 0, 0, 0, 17, 1}), DocumentLimits.DEFAULT, "written in style 17; expected 1");
        refused("<?xml version=\"1.0\"?>".getBytes(StandardCharsets.UTF_8), DocumentLimits.DEFAULT, "signature");
    }

    @Test
    void bytesObjectsAndEntriesAreLimited() throws IOException {
        OpVocabulary vocabulary = ModelDocumentsTest.vocabulary();
        for (int i = 0; i < 20; i++) {
            vocabulary.getOps().add(CgFactory.eINSTANCE.createOpType());
        }
        byte[] bytes = ModelDocumentsTest.save(List.of(vocabulary), DocumentForm.BINARY);
        refused(bytes, new DocumentLimits(bytes.length - 1, 100, 10), "longer than");
        refused(bytes, new DocumentLimits(bytes.length, 21, 10), "more than 21 list entries");
        refused(bytes, new DocumentLimits(bytes.length, 100, 1), "nested deeper than 1");
        assertThat(ModelDocuments.load(new ByteArrayInputStream(bytes), "file", DocumentForm.BINARY, new DocumentLimits(bytes.length, 100, 2))).hasSize(1);
    }

    @Test
    void foreignObjectsAreRefused() throws IOException {
        EObject foreign = EcoreFactory.eINSTANCE.createEPackage();
        refused(stock(foreign), DocumentLimits.DEFAULT, "is not of the model");
    }

    @Test
    void proxiesAreRefusedAndNotFollowed() {
        byte[] proxy = bytes(SIGNATURE, new byte[] {1, 0, 0, 0, 1, 2, 1, 1}, text("gnomon:cg/1.0"), new byte[] {1}, text("gnomon:cg/1.0"), text("/"),
                new byte[] {1}, text("OpVocabulary"), new byte[] {0, 2}, text("http://127.0.0.1:1/x"), text("v"));
        refused(proxy, DocumentLimits.DEFAULT, "points outside the document, to 'http://127.0.0.1:1/x#v'");
    }

    @Test
    void anObjectHeldByNobodyIsRefused() throws IOException {
        byte[] bytes = stock(ModelDocumentsTest.everything().getFirst());
        refused(bytes, DocumentLimits.DEFAULT, "points to an object that the document does not hold");
    }

    private static byte[] stock(EObject root) throws IOException {
        BinaryResourceImpl resource = new BinaryResourceImpl(URI.createURI("stock"));
        resource.getContents().add(root);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return bytes(new byte[] {(byte) (text.length() + 1)}, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static void refused(byte[] bytes, DocumentLimits limits, String reason) {
        assertThatThrownBy(() -> ModelDocuments.load(new ByteArrayInputStream(bytes), "file", DocumentForm.BINARY, limits))
                .isInstanceOf(RefusedInput.class).hasMessageStartingWith("file").hasMessageContaining(reason);
    }
}
