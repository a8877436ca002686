package org.chancery.report.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.havingExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.report.composing.BriefingFacts;

/** What the other services answer: at first the given facts, then whatever a test breaks. */
public final class Peers {
    public static final String TRADE = "/v1/profiles/KAZ/BGR";
    public static final String CONSULTATIONS = "/v1/consultations";
    public static final String PUBLIC_TEXTS = "/v1/public-texts";
    public static final String COMMITMENTS = "/v1/commitments";

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final int BEFORE_THE_USUAL = 1;

    private final WireMock server = new WireMock("127.0.0.1", Integer.getInteger(PeersResource.PORT));

    private Peers() {}

    public static Peers answering(BriefingFacts facts) {
        var peers = new Peers();
        peers.server.resetMappings();
        peers.server.resetRequests();
        peers.stub(facts);
        return peers;
    }

    public Peers failing(String path, ResponseDefinitionBuilder answer) {
        server.register(get(urlPathEqualTo(path)).atPriority(BEFORE_THE_USUAL).willReturn(answer));
        return this;
    }

    public List<LoggedRequest> requestsTo(String path) {
        return server.find(getRequestedFor(urlPathEqualTo(path)));
    }

    private void stub(BriefingFacts facts) {
        var round = facts.round();
        var held = Stream.concat(Stream.ofNullable(round), facts.earlier().stream())
                .toList();
        list(CONSULTATIONS, held, "HELD", "CLOSED");
        list(CONSULTATIONS, facts.next() == null ? List.of() : List.of(facts.next()), "PLANNED", "CONFIRMED");
        answer(COMMITMENTS, facts.commitments());
        answer(TRADE, facts.trade());
        answer(PUBLIC_TEXTS, facts.publicText() == null ? List.of() : List.of(facts.publicText()));
        if (facts.next() != null) {
            var path = CONSULTATIONS + "/" + facts.next().id();
            answer(path + "/agenda", facts.ahead().agenda());
            answer(path + "/delegations", facts.ahead().delegations());
            answer(path + "/preparations", facts.ahead().preparations());
        }
        if (round != null) {
            var path = CONSULTATIONS + "/" + round.id();
            answer(path, round);
            answer(path + "/agenda", facts.agenda());
            answer(path + "/delegations", facts.delegations());
            answer(path + "/statements", facts.statements());
            answer(path + "/outcomes", facts.outcomes());
        }
    }

    private void list(String path, List<?> items, String... status) {
        server.register(get(urlPathEqualTo(path))
                .withQueryParam("party", equalTo("KAZ"))
                .withQueryParam("with", equalTo("BGR"))
                .withQueryParam("status", havingExactly(status))
                .willReturn(ok(items)));
    }

    private void answer(String path, Object body) {
        server.register(get(urlPathEqualTo(path)).willReturn(ok(body)));
    }

    public static ResponseDefinitionBuilder ok(Object body) {
        try {
            // The providers have more fields than we read.
            var text = JSON.writeValueAsString(body).replaceFirst("\\{", "{\"recordedBy\":\"somebody\",");
            return aResponse().withHeader("Content-Type", "application/json").withBody(text.replace(",}", "}"));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
