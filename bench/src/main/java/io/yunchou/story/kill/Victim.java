package io.yunchou.story.kill;

import io.yunchou.story.ServerProcess;

/** Which process dies. */
enum Victim {
    SERVER {
        @Override
        void kill(ServerProcess server) {
            server.killServer();
        }
    },
    DATABASE {
        @Override
        void kill(ServerProcess server) {
            server.killDatabase();
        }
    },
    BOTH {
        @Override
        void kill(ServerProcess server) {
            server.killServer();
            server.killDatabase();
        }
    };

    abstract void kill(ServerProcess server);
}
