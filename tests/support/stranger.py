"""A client written from PROTOCOL.md alone: plays one seat of a table to its end, and prints what it saw as JSON.

Usage: stranger.py URL. Folds nothing: it asks for snapshots (fold 0) whenever something has changed.
"""
import json
import os
import secrets
import sys
import threading
import time
import traceback
import urllib.request

import socketio

URL = sys.argv[1]
PATIENCE_S = 60


def ask(path, body=None, token=None):
    headers = {'content-type': 'application/json'}
    if token:
        headers['authorization'] = 'Bearer ' + token
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(URL + path, data, headers)) as answer:
        return json.load(answer)


class Player:
    def __init__(self, session):
        self.session = session
        self.changed = threading.Event()
        self.state = None
        self.seat = None
        self.waiting = []  # sent and not answered, kept over a lost connection
        self.accepted = 0
        self.refused = []
        self.connections = 0

    def connect(self):
        self.io = socketio.Client(reconnection=False)
        for name in ('events', 'own', 'seated', 'presence'):
            self.io.on(name, lambda _body: self.changed.set())
        self.io.connect(URL, transports=['websocket'])
        self.connections += 1
        self.hello()
        for waiting in list(self.waiting):
            self.post(waiting)

    def hello(self):
        hello = {'protocol': 1, 'fold': 0, 'code': self.session['code'], 'token': self.session['token'], 'seen': None}
        welcome = self.io.call('hello', hello, timeout=10)
        if not welcome['ok']:
            raise RuntimeError(welcome)
        self.state = welcome['public']['state']
        self.seat = None if welcome['own'] is None else welcome['own']['seat']

    def post(self, envelope):
        ack = self.io.call('command', envelope, timeout=10)
        self.waiting.remove(envelope)
        if ack['ok']:
            self.accepted += 1
        else:
            self.refused.append(ack['code'])
        return ack

    def act(self, role, **command):
        envelope = {'cmdId': secrets.token_hex(16), 'as': role, 'command': command}
        self.waiting.append(envelope)
        return self.post(envelope)


def lose_the_line(player):
    """Sends an act, does not wait for its answer, and sends it again under its id on a new connection."""
    command = {'type': 'message.say', 'text': 'Said once.'}
    envelope = {'cmdId': secrets.token_hex(16), 'as': 'seat', 'command': command}
    player.waiting.append(envelope)
    player.io.emit('command', envelope, callback=lambda *_: None)
    time.sleep(0.2)
    player.io.disconnect()
    player.connect()


def support_what_is_open(player):
    said = {'text': 'We can join this.', 'lang': 'en'}
    for paragraph in player.state['paragraphs']:
        if paragraph['status'] == 'open' and player.seat not in paragraph['stances']:
            player.act('seat', type='stance.take', paragraph=paragraph['id'], stance='support', reason=said,
                       version=paragraph['version'])


def main():
    scenario = ask('/api/scenarios')['scenarios'][0]
    length = scenario['lengths'][0]
    seat = length['parties'][0]['id']
    session = ask('/api/tables', {'scenario': scenario['id'], 'length': length['id'], 'name': 'Stranger',
                                  'seats': 'bots', 'chair': 'bot', 'solo': True, 'seat': seat,
                                  'settings': {'clocks': {'silence': 2000}}})
    player = Player(session)
    player.connect()
    brief = ask('/api/tables/%s/brief' % session['code'], token=session['token'])
    player.act('host', type='table.start')
    lose_the_line(player)
    phases = []
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        player.changed.clear()
        player.hello()
        if not phases or phases[-1] != player.state['phase']:
            phases.append(player.state['phase'])
            if player.state['phase'] == 'round.corridor':
                support_what_is_open(player)
        if player.state['phase'] == 'closed':
            break
        if not player.state['seats'][seat]['ready']:
            player.act('seat', type='ready.set', ready=True)
        player.changed.wait(0.5)
        time.sleep(0.25)  # within the pace of P18
    said = [line.get('text') for line in player.state['room']]
    player.act('host', type='debrief.open')
    debrief = ask('/api/tables/%s/debrief' % session['code'])
    player.io.disconnect()
    print(json.dumps({'seat': brief['seat'], 'phases': phases, 'accepted': player.accepted, 'refused': player.refused,
                      'saidOnce': said.count('Said once.'), 'connections': player.connections,
                      'waiting': len(player.waiting), 'ending': debrief['ending']}))


try:
    main()
    code = 0
except Exception:
    traceback.print_exc()
    code = 1
sys.stdout.flush()
sys.stderr.flush()
os._exit(code)  # the library's threads would keep a failed one waiting
