package org.gnomon.install.internal.trust;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.Certificate;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The certificates of a signer, from the signer's own upwards, against one that is pinned: it is among them, or issued the last of them, and all of them are
 * valid at {@code now} (RFC 5280, section 6, without revocation). A signer who is not pinned in person needs a certificate for signing code.
 */
final class SignerPath {

    private static final Set<String> SIGNING_CODE = Set.of("1.3.6.1.5.5.7.3.3", "2.5.29.37.0");

    private final List<X509Certificate> path;
    private final Instant now;

    SignerPath(List<? extends Certificate> path, Instant now) {
        this.path = path.stream().map(X509Certificate.class::cast).toList();
        this.now = now;
    }

    /** Distinguished name of the signer. */
    String signer() {
        return path.getFirst().getSubjectX500Principal().getName();
    }

    /** Whether this certificate is meant to vouch for the signer, valid or not. */
    boolean isVouchedForBy(X509Certificate pinned) {
        return path.contains(pinned) || path.getLast().getIssuerX500Principal().equals(pinned.getSubjectX500Principal());
    }

    /** Why it does not; empty when it does. */
    Optional<String> fault(X509Certificate pinned) {
        int at = path.indexOf(pinned);
        List<X509Certificate> below = path.subList(0, at < 0 ? path.size() : at);
        try {
            for (X509Certificate certificate : List.of(pinned, path.getFirst())) {
                certificate.checkValidity(Date.from(now));
            }
            if (below.isEmpty()) {
                return Optional.empty();
            }
            validate(below, pinned);
            return maySignCode() ? Optional.empty() : Optional.of("the certificate of " + signer() + " is not for signing code");
        } catch (CertificateExpiredException e) {
            return Optional.of("the certificate of " + signer() + " or its issuer has expired (" + e.getMessage() + "; now " + now + ")");
        } catch (CertificateNotYetValidException e) {
            return Optional.of("the certificate of " + signer() + " or its issuer is not valid yet (" + e.getMessage() + "; now " + now + ")");
        } catch (GeneralSecurityException e) {
            return Optional.of("the certificate of " + signer() + " was not issued by " + pinned.getSubjectX500Principal().getName() + ": " + e.getMessage());
        }
    }

    private void validate(List<X509Certificate> below, X509Certificate pinned) throws GeneralSecurityException {
        PKIXParameters parameters = parameters(pinned);
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(now));
        CertPathValidator.getInstance("PKIX").validate(CertificateFactory.getInstance("X.509").generateCertPath(below), parameters);
    }

    private static PKIXParameters parameters(X509Certificate pinned) throws CertPathValidatorException {
        try {
            return new PKIXParameters(Set.of(new TrustAnchor(pinned, null)));
        } catch (InvalidAlgorithmParameterException e) {
            throw new CertPathValidatorException("no trust anchor", e);
        }
    }

    private boolean maySignCode() throws CertificateParsingException {
        List<String> uses = path.getFirst().getExtendedKeyUsage();
        return uses == null || uses.stream().anyMatch(SIGNING_CODE::contains);
    }
}
