package org.gnomon.install.internal.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gnomon.install.Problem;
import org.gnomon.install.Trust;
import org.gnomon.install.internal.jar.BundleJar;
import org.gnomon.install.internal.jar.Seal;

/** Decides whether content is trusted at a point in time. Nothing is, but what is pinned by its digest or signed under a pinned certificate. */
public final class TrustPolicy {

    private final TrustFolder trusted;
    private final Instant now;

    public TrustPolicy(TrustFolder trusted, Instant now) {
        this.trusted = trusted;
        this.now = now;
    }

    public Verdict judge(BundleJar jar) {
        String note = trusted.digests().get(jar.sha256());
        if (note != null) {
            return new Verdict.Trusted(new Trust.Pinned(note));
        }
        return switch (jar.seal()) {
            case Seal.Unsigned() -> untrusted(jar, "it is not signed, and its digest is not pinned", "");
            case Seal.Broken(String reason) -> untrusted(jar, "its signature does not hold: " + reason, "get it anew from its author; ");
            case Seal.Whole(var signers) -> judge(jar, signers.stream().map(signer -> new SignerPath(signer.getSignerCertPath().getCertificates(), now))
                    .toList());
        };
    }

    private Verdict judge(BundleJar jar, List<SignerPath> signers) {
        List<String> faults = new ArrayList<>();
        for (SignerPath signer : signers) {
            for (Map.Entry<String, X509Certificate> pinned : trusted.certificates().entrySet()) {
                if (signer.isVouchedForBy(pinned.getValue())) {
                    Optional<String> fault = signer.fault(pinned.getValue());
                    if (fault.isEmpty()) {
                        return new Verdict.Trusted(new Trust.Signed(signer.signer(), pinned.getKey()));
                    }
                    faults.add(fault.get());
                }
            }
        }
        if (!faults.isEmpty()) {
            return untrusted(jar, String.join("; ", faults), "");
        }
        return untrusted(jar, "it is signed by " + signers.getFirst().signer() + ", whose certificate is not pinned",
                "to trust all that this signer makes: keytool -printcert -rfc -jarfile FILE > signer.pem; gnomon methods pin --certificate signer.pem; ");
    }

    private static Verdict untrusted(BundleJar jar, String reason, String hint) {
        return new Verdict.Untrusted(new Problem(Problem.Kind.UNTRUSTED, jar.source(), reason, hint + "to trust this one file: gnomon methods pin "
                + jar.sha256()));
    }
}
