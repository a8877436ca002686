package org.chancery.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.local.keycloak.DemoUser;
import org.chancery.local.progress.StepFailure;
import org.chancery.local.state.PrivateFiles;

/** What scripts need to use a running stack; written as {@code stack.json} into the state folder. */
record StackFile(
        String console,
        String consultations,
        String trade,
        String reports,
        String keycloak,
        String briefing,
        String client,
        Map<String, User> users) {

    record User(String password) {
        @Override
        public String toString() {
            return "User";
        }
    }

    static StackFile of(Stack stack, Path briefing) {
        var ports = stack.ports();
        var users = new LinkedHashMap<String, User>();
        DemoUser.ALL.forEach(
                user -> users.put(user.name(), new User(stack.realm().password(user.name()))));
        return new StackFile(
                ports.address(Port.CONSOLE),
                ports.address(Port.CONSULTATIONS),
                ports.address(Port.TRADE),
                ports.address(Port.REPORTS),
                ports.address(Port.KEYCLOAK),
                briefing.toString(),
                stack.realm().scriptClient(),
                users);
    }

    void write(Path file) {
        try {
            PrivateFiles.write(file, toJson());
        } catch (IOException failure) {
            throw new StepFailure(file + " can't be written: " + failure.getMessage(), failure);
        }
    }

    private byte[] toJson() throws JsonProcessingException {
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }
}
